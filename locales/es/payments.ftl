### Texts of finance's payouts, batches, exports and confirmations

payments-title = Pagos
payments-sum = Listo: { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
    }, { $sum }
payments-ready = Líneas que se pueden pagar
payments-ready-empty = No hay líneas que se puedan pagar. Llegan aquí cuando una segunda persona está de acuerdo.
payments-aside = Apartadas
payments-aside-empty = No hay nada apartado.
payments-build = Hacer el lote
payments-build-note = Todas las líneas listas entran en un lote. Si a un beneficiario no se le puede pagar, se aparta.
payments-first = Se muestran las primeras { $n }.
payments-put-back = Volver a poner en la lista
payments-claim = Solicitud
payments-line = Línea
payments-child = Niño o niña
payments-payee = Beneficiario
payments-amount = Cantidad
payments-approved = Aprobado
payments-why = Por qué
payments-total = Total
payments-batches = Lotes
payments-batches-empty = Todavía no se hizo ningún lote.
payments-batch = Lote
payments-count = Pagos
payments-state = Estado
payments-by = Por
payments-when = Cuándo
payments-answers = Respuestas de la Ciudad

tie-title = Cuadre de sumas
tie-lead = Aprobado = abierto + en lotes + exportado + confirmado.
tie-approved = Aprobado por dos personas
tie-open = Abierto
tie-aside = de esto, apartado
tie-batched = En lotes
tie-exported = Exportado
tie-confirmed = Confirmado por la Ciudad
tie-sum = Abierto + en lotes + exportado + confirmado
tie-lines = Líneas
tie-ok = BIEN: cada centavo está donde debe estar.
tie-off = NO CUADRA: las sumas son diferentes. No libere nada y llame al administrador.

batch-built = Hecho
batch-released = Liberado
batch-exported = Exportado
batch-confirmed = Confirmado
batch-dropped = Cancelado: se apartaron todos los pagos
batch-title = Lote { $number }
batch-steps = Pasos del lote
batch-review = Revisar
batch-built-by = Hecho por
batch-released-by = Liberado por
batch-exported-on = Exportado el
batch-file = Archivo
batch-control = Total de control
batch-control-says = { $payments ->
    [one] { $payments } pago
   *[other] { $payments } pagos
    } por { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
    }, { $sum }
batch-payments = Pagos
batch-place = Lugar
batch-method = Cómo
batch-answer = Respuesta
batch-reissue = Reemplaza un pago que volvió
batch-set-aside = Apartar
batch-set-aside-title = Apartar un pago
batch-set-aside-note = Sus líneas esperan al lado del próximo lote. El total de arriba cambia.
batch-which = ¿Qué pago?
batch-release = Liberar
batch-release-title = Liberar este lote
batch-release-note = Primero mire cada pago. Después de esto no se puede apartar nada.
batch-another = Usted hizo este lote o aprobó una de sus líneas. Otra persona debe liberarlo.
batch-export = Hacer el archivo
batch-export-note = El archivo se hace una sola vez. Se avisa a las familias que el dinero está en camino.
batch-download = Descargar
batch-download-note = Siempre es el mismo archivo. Cada descarga queda anotada.
batch-downloads = Descargas
batch-paid = { $on }, número { $trace }
batch-came-back = { $on }: { $why }

finance-batched = En un lote
finance-exported = Exportado
finance-paid = Pagado
finance-returned = Volvió
finance-replaced = Volvió, reemplazado

aside-no-method = La familia no ha elegido cómo se le paga.
aside-no-name = Falta el nombre del beneficiario.
aside-no-address = La dirección del beneficiario no está completa.
aside-no-zip = El código postal debe tener 5 números.
aside-no-vendor = El número de la Ciudad para recibir pagos solo puede tener números.
aside-not-guardian = El beneficiario no es padre, madre ni tutor legal de este caso.
aside-came-back = Un pago volvió. La familia debe confirmar sus datos.

confirm-text = O pegue las líneas aquí
    .hint = Con la línea del encabezado: payment,status,date,method,trace,note
confirmations-title = Respuestas de la Ciudad
confirmations-lead = Primero se mira el archivo. No cambia nada hasta que usted lo aplica.
confirmations-look = Mirar el archivo
confirmations-files = Archivos más nuevos
confirmations-files-empty = Todavía no se trajo ningún archivo.
confirmations-file = Archivo
confirmations-waiting = En espera
confirmations-applied = Aplicado, { $n ->
    [one] { $n } pago cambió
   *[other] { $n } pagos cambiaron
    }
confirmations-returned = Volvieron
confirmations-returned-empty = No volvió ningún pago.
confirmations-next = Siguiente paso
confirmations-next-family = La familia debe confirmar sus datos, o el pago espera el próximo lote.
confirmations-next-done = Reemplazado por un pago nuevo
confirmations-sheet = Respuestas { $hash }
confirmations-paid = Pagados
confirmations-same = Ya se conocen
confirmations-what = Qué se dice
confirmations-apply = Aplicar todo
confirmations-discard = Descartar este archivo
confirmations-nothing = Todo lo que hay en este archivo ya se conoce.
confirmations-again = Este archivo ya se aplicó. Aplicarlo otra vez no cambia nada.

done-aside = El pago está apartado.
done-ready = Las líneas están listas otra vez.
done-exported = El archivo está hecho.
done-confirmed = Las respuestas se aplicaron.

flaw-no-payment = Ningún pago tiene este identificador. Cópielo del archivo del lote.
flaw-not-exported = Este pago todavía no está en ningún archivo.
flaw-paid-otherwise = Este pago se confirmó con otra fecha u otro número de rastreo. Pregunte a la Ciudad.
flaw-came-back-before = Este pago ya había vuelto. Pregunte a la Ciudad.
