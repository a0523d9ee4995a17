### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Las reglas no pagan nada por esta línea. Elija otro resultado.
review-no-service = Ningún servicio adeudado paga esta línea. Elija otro resultado.
review-queue-empty = Aquí no espera nada.
review-next-page = Página siguiente
review-take-next = Tomar la siguiente más antigua
review-oldest-first = Solicitudes enviadas, las más antiguas primero
review-col-claim = Solicitud
review-col-child = Niño o niña y servicio
review-col-language = Idioma de la familia
review-col-asked = Pedido
review-col-sessions = Sesiones
review-col-turn = A quién le toca
review-col-flags = Qué mirar
review-col-decision = Decisión
review-col-days = Días del distrito
review-col-reviewer = Encargado del caso
review-col-day = Día
review-col-minutes = Minutos
review-col-rules = Las reglas dicen
review-col-state = Estado
review-filter-turn = A quién le toca
review-turn-oss = OSS
review-turn-second = Segunda persona
review-turn-family = Familia
review-turn-office = Otra oficina
review-turn-finance = Finanzas
review-turn-nobody = Nadie
review-all = Todo
review-of-me = Yo
review-of-nobody = Todavía nadie
review-filter-least = Pedido de por lo menos
review-filter-age = Antigüedad
# $days (Number)
review-age = { $days ->
    [one] { $days } día o más
   *[other] { $days } días o más
    }
review-show = Mostrar
review-second-empty = Ninguna línea le espera a usted como segunda persona.
review-take = Asignármela
review-nobody = Todavía nadie trabaja en ella
# $name (String)
review-with = En revisión: { $name }
# $days (String)
review-day = Día del distrito { $days } de 25
review-checks = Controles
review-history = Historial
review-papers = Papeles
review-open-pdf = Abrir el PDF
review-pass = Cumple
review-fail = No cumple
review-person = Necesita a una persona
review-no-data = Sin datos
review-lines = Líneas
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Pedido { $asked } = pagar { $pay } + pedir a la familia { $ask } + en espera { $hold } + no se puede pagar { $no }
review-state-sent = Por decidir
review-state-returned = Con la familia
review-state-held = En espera
review-state-decided = Espera a una segunda persona
review-state-approved = Aprobada por dos
review-state-denied = No se puede pagar
review-approve = Aprobar
review-part = Pagar en parte
review-return = Pedir algo a la familia
review-deny = No se puede pagar
review-hold = Poner en espera
review-decide = Decidir esta línea
review-you-typed = Usted escribió esto. No está guardado.
review-save = Guardar la decisión
review-agree = Estoy de acuerdo
review-send-back = Devolver
review-undo = Deshacer esta decisión
review-portal = el portal
# $number (String)
review-slip = La familia preguntó antes de pagar: respuesta { $number }
review-paper-receipt = Recibo
review-paper-bank = Papel del banco
review-paper-note = Nota
review-paper-license = Licencia
review-paper-message = De un mensaje
# $more (String)
review-more-flags = y { $more } más
review-late = Atrasada
review-count-mine = Mías
review-count-new = Nuevas
review-count-second = Segunda aprobación
review-count-family = Con las familias
review-count-office = Con otra oficina
review-count-late = Atrasadas
review-yes = sí
review-no = no
# $office (String)
# $day (String)
review-held-until = { $office }, mirar otra vez el { $day }
review-match = Recibos y líneas del banco
review-match-none = Todavía no hay recibo.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } pagados, { $shown } se muestran en líneas del banco
# $service (String)
# $time (String)
review-ledger = Horas de { $service }: quedan { $time }
review-pay = pagar
review-ask = pedir a la familia
review-wait = en espera
review-not = no se puede pagar
# $n (String)
review-line-n = línea { $n }
event-claim-started = Solicitud empezada
event-draft-changed = Borrador cambiado
event-document-added = Papel agregado
event-document-removed = Papel quitado
event-claim-sent = Solicitud enviada
event-claim-taken-back = Solicitud retirada
event-line-taken-back = Línea retirada
event-claim-taken = Solicitud asignada
event-line-checked = Línea revisada por las reglas
event-line-decided = Línea decidida
event-decision-undone = Decisión deshecha
event-line-approved = La segunda persona estuvo de acuerdo
event-line-sent-back = La segunda persona la devolvió
event-line-fixed = La familia arregló la línea
event-hold-ended = Terminó la espera, el dato ya está aquí
event-return-ended = De vuelta con los encargados del caso, el dato ya está aquí
event-message-written = Mensaje escrito
event-provider-named = La familia nombró a un proveedor nuevo
event-license-given = La familia dio una licencia
event-papers-changed = Papeles cambiados
event-payment-set-aside = Pago apartado
event-payment-put-back = Pago listo otra vez
event-payment-confirmed = Pago confirmado
event-payment-returned = El pago volvió
event-details-confirmed = La familia confirmó adónde va el dinero
