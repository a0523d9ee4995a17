# What reasons say where a fact is not known.
reason-other-day = otro día
reason-other-time = otro tiempo
reason-other-language = otro idioma
reason-a-part = una parte
reason-above-rate-plain = Se paga el precio del contrato.
reason-license-day = La licencia no estaba vigente ese día
    .why = No estaba vigente el día de esta sesión.
    .fix = Si la renovaron, agregue la licencia nueva.
reason-paid-before = Esto ya se pagó antes
    .why = La sesión o su recibo ya se reembolsó.
    .fix = Si era otra sesión, pida una segunda revisión.
reason-second-person-about = Usted no tiene que hacer nada. Le escribiremos alrededor del { $date }.

## A child's hours
hours-book-title = Cada anotación de { $child }
hours-found = La escuela encontró horas no recibidas.
hours-corrected = La escuela bajó las horas no recibidas.
hours-made-up = La escuela repuso horas.
hours-kept = Apartadas para su solicitud.
hours-came-back = Devueltas de su solicitud.
hours-paid-back = Reembolsadas a usted.
hours-undone = Se anuló una aprobación.
hours-no-entries = Todavía no hay anotaciones.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = { $school } debe actuar.
find-all-used = No quedan horas, así que no hay nada que pedir.
find-next-1 = Buscamos a alguien para su hijo o hija.
find-next-2 = Le escribimos cuando sepamos más.
find-next-3 = Mientras tanto, usted también puede buscar a alguien.
find-next = Qué sigue

## The way of a sent claim
track-about = alrededor del { $date }
track-now = ahora
track-step-is-done = listo
track-step-is-next = sigue
track-oss = OSS
track-second = Una segunda persona de OSS
track-office = Otra oficina
track-finance = Finanzas
track-sums = Su dinero
track-sum-asked = Usted pidió
track-sum-to-pay = Vamos a pagar
track-sum-paid = Pagado
track-sum-to-fix = Arreglar para recibir el pago
track-sum-waiting = Espera a una oficina
track-sum-no = No se puede pagar
track-lines = Sus sesiones
track-on = Fecha
track-amount = Precio
track-state = Ahora
track-s-checking = En revisión
track-s-fix = Le toca a usted
track-s-waiting = Espera a una oficina
track-s-to-pay = La vamos a pagar
track-s-paid = Pagada
track-s-part = Pago parcial: { $amount }
track-s-no = No se puede pagar
track-s-back = Retirada
track-to-fix = Arreglar
track-decision = Ver la decisión
track-payment = Ver el pago
track-no-date = Sin fecha

## The decision
decision-page = La decisión
decision-none = Todavía no hay una decisión.
decision-on = Fecha de la decisión: { $date }
decision-g-pay = Vamos a pagar
decision-g-part = Una parte no se puede pagar
decision-g-checking = Todavía en revisión
decision-ask = ¿Cree que hay un error? Llámenos o escríbanos. Otra persona lo revisará.

## The payment
payment-page = Su pago
payment-none = Todavía no hay un pago.
payment-approved = Se aprobaron { $amount }. Estamos preparando el pago.
payment-on-its-way = { $amount } están en camino. La Ciudad está aprobando el pago. Todavía no hay fecha.
payment-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
    } de la solicitud { $number }
payment-waits = { $amount } le esperan a usted

## Where the money goes, said again
details-title = Revise sus datos
details-lead = No se pierde nada. Cuando usted confirme, el dinero sale con el próximo pago.
details-confirm = Confirmar mis datos
details-no-method = No sabemos cómo pagarle.
details-no-name = Falta el nombre para el cheque.
details-no-address = Falta una parte de la dirección.
details-no-zip = El código postal debe tener 5 números.
details-no-vendor = El número de la Ciudad para recibir pagos solo puede tener números.
details-not-guardian = El nombre en el cheque no es de un padre, madre o tutor legal de este caso.
details-came-back = Un pago volvió a nosotros. ¿Usted todavía recibe su dinero aquí?

## Fixing one thing
fix-title = Arreglar para recibir el pago
fix-none = No hay nada que arreglar. Gracias.
fix-still = Qué nos falta todavía
fix-complete = Parece que está completo. Puede enviarlo.
fix-anyway = Puede enviarlo ahora. Una persona lo revisará.
fix-add-note = Agregar o cambiar la nota
fix-add-receipt = Agregar o cambiar un recibo
fix-add-bank = Agregar un papel del banco
fix-add-match = Mostrar qué línea lo pagó
fix-message = Escríbanos
