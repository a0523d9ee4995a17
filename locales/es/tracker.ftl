# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Agregue esto para enviar el arreglo.
second-lines = ¿Qué sesiones?
    .err-missing = Elija por lo menos una sesión.
second-why = ¿Por qué debemos mirar otra vez?
    .err-missing = Elija una razón.
# $over (Number)
second-text = Cuéntenos más
    .hint = En cualquier idioma. Puede ser corto.
    .err-long = { $over ->
        [one] Sobra { $over } letra.
       *[other] Sobran { $over } letras.
    }
# $from (String)
# $to (String)
track-likely = Pago probable: del { $from } al { $to }
# $date (String)
track-goal = Objetivo: unas 5 semanas, { $date }
# $who (String)
track-must-act = { $who } debe actuar.
track-you-act = Usted debe actuar.
track-nothing-to-do = Usted no tiene que hacer nada.
track-step-1 = La tenemos
track-step-2 = Papeles leídos
track-step-3 = Horas y reglas
track-step-4 = Finanzas y la Ciudad
track-step-5 = Dinero enviado
# $n (String)
# $m (String)
track-paused = Esperan algo de usted: { $n }. Siguen avanzando: { $m }.
# $who (String)
track-late = Esto va más tarde que nuestro objetivo. { $who } la tiene ahora.
track-asked = pedido
track-paid = pagado
track-copy = Copiar para el próximo mes
# $n (String)
# $total (String)
fix-title-n = Arreglo { $n } de { $total }
# $m (String)
fix-time = Unos { $m } min
fix-send = Enviar este arreglo
fix-provider = Pedir a mi proveedor que lo agregue
fix-photo = Tomar otra foto
fix-other = Otra cosa
# $what (String)
fix-next = Siguiente: { $what }
fix-done = Eso es todo. Gracias.
# $amount (String)
decision-title = Le pagaremos { $amount }
# $asked (String)
decision-of = de { $asked }
decision-g-paid = Pagado
decision-g-fix = Arreglar para recibir el pago
decision-g-no = No se puede pagar
decision-why = Por qué
decision-would = Qué haría que se pueda pagar
decision-rule = La regla
# $n (String)
decision-fix-these = Arreglar: { $n }
decision-letter = Carta (imprimir)
# $time (String)
decision-hours-back = { $time } vuelven a sus horas.
second-title = Pedir una segunda revisión
# $date (String)
second-lead = Otra persona lo mirará. Es gratis. Pídalo a más tardar el { $date }.
second-r-facts = Los datos no son correctos
second-r-paper = Tengo un papel nuevo
second-r-late = Me avisaron tarde
second-r-other = Otra cosa
second-rights = Sus otros derechos
# $amount (String)
payment-title = Se enviaron { $amount }
payment-planned = La Ciudad está aprobando el pago. Todavía no hay fecha.
payment-how = Cómo
payment-number = Número
payment-sent-on = Enviado el
payment-to = Para
payment-for = Por
# $date (String)
payment-by-date = ¿No llegó para el { $date }?
payment-missing = No lo recibí
# $why (String)
payment-came-back = Volvió: { $why }. Revise sus datos y lo enviaremos otra vez.
payment-so-far = Pagado hasta ahora
payment-open = Todavía abierto
