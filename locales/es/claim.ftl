claim-child = ¿Para cuál hijo o hija?
    .err-missing = Elija un hijo o hija.
claim-service = ¿Qué servicio?
    .hint = Una solicitud es para un solo servicio.
    .err-missing = Elija un servicio.
claim-copy = ¿Cómo quiere empezar?
    .hint = Copiar ahorra tiempo. Puede cambiar todo.
    .err-missing = Elija cómo empezar.
provider-choice = ¿Quién dio la ayuda?
    .err-missing = Elija un proveedor, u “Otra persona”.
provider-name = Nombre del proveedor
    .hint = Nombre y apellido, como en la licencia.
    .err-missing = Escriba el nombre del proveedor.
provider-business = Nombre del negocio
    .hint = El nombre en su estado de cuenta del banco o de la tarjeta, si es diferente.
provider-job = Profesión del proveedor
    .hint = Así sabemos qué licencia revisar.
    .err-missing = Elija la profesión del proveedor.
provider-contact = Teléfono o correo electrónico del proveedor
    .hint = Le mandamos un enlace corto para las notas y la licencia.
    .err-format = Escriba un número de teléfono o un correo electrónico.
license-file = Foto de la licencia
    .hint = Las cuatro esquinas. Foto o PDF, hasta 20 MB.
    .err-missing = Agregue una foto de la licencia, o pídala a su proveedor.
license-number = Número de licencia
    .hint = Escríbalo tal como está impreso.
    .err-missing = Escriba el número de licencia.
license-ends = Vence el
    .hint = El último día en que está vigente.
    .err-missing = Escriba el día en que vence la licencia.
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
sessions-how = ¿Cómo quiere agregar las sesiones?
    .hint = Su proveedor puede hacerlo por usted.
    .err-missing = Elija cómo agregar las sesiones.
sessions-days = Días de la semana
    .hint = Toque cada día que tiene sesión.
    .err-missing = Elija por lo menos un día.
session-date = Fecha
    .hint = Mes, día, año.
    .err-missing = Escriba la fecha.
    .err-future = Este día todavía no llega. Podemos pagar después de la sesión.
session-start = Hora de inicio
    .hint = Por ejemplo, 4:00 PM.
    .err-missing = Escriba la hora de inicio.
session-end = Hora de fin
    .hint = Por ejemplo, 4:45 PM.
    .err-missing = Escriba la hora de fin.
    .err-same = El inicio y el fin son iguales. Revise las horas.
    .err-long = Esto es más de 8 horas. Revise las horas.
session-price = Precio de una sesión
    .hint = Solo lo que pagó por la sesión. Sin cargos por viaje ni por citas perdidas.
    .err-missing = Escriba el precio.
    .err-format = Escriba dólares y centavos, como 112.50.
session-goals = Metas del IEP en que se trabajó
    .hint = Elija una o más. Su proveedor sabe la meta.
    .err-missing = Elija por lo menos una meta, o pregunte a su proveedor.
session-group = ¿Fue individual o en grupo?
    .hint = Un grupo es de dos niños o más al mismo tiempo.
    .err-missing = Elija individual o en grupo.
    .err-size = Escriba cuántos niños.
session-note = Nota de esta sesión
    .hint = Cada sesión necesita su propia nota, con fecha, inicio, fin y meta.
receipt-file = Foto del recibo
    .hint = Las cuatro esquinas. Buena luz.
    .err-missing = Agregue una foto del recibo.
receipt-total = Total en el recibo
    .hint = Dólares y centavos, como está impreso.
    .err-missing = Escriba el total.
    .err-format = Escriba dólares y centavos, como 900.00.
receipt-date = Fecha en que pagó
    .hint = Está en el recibo.
    .err-missing = Escriba la fecha en que pagó.
receipt-number = Número de recibo
    .hint = Si lo tiene.
    .err-long = Este número es demasiado largo. Escriba hasta 40 signos.
# $sum (String)
# $total (String)
receipt-sessions = ¿Qué sesiones paga este recibo?
    .hint = Márquelas todas.
    .err-missing = Elija por lo menos una sesión.
    .err-sum = Las sesiones suman { $sum }. El recibo dice { $total }. Revise los precios.
receipt-other-pay = ¿El seguro, MassHealth u otro programa pagó una parte?
    .hint = Pagamos la parte que usted pagó.
    .err-missing = Elija sí o no.
    .err-amount = Escriba cuánto pagaron.
proof-kind = ¿Qué papel tiene?
    .hint = Necesita uno de estos, junto con el recibo.
    .err-missing = Elija un papel.
proof-file = Foto del papel
    .hint = Las cuatro esquinas. Buena luz. Si es un cheque: el frente.
    .err-missing = Agregue una foto o un PDF.
proof-front = Frente del cheque
    .hint = Tome una foto de cada lado.
    .err-missing = Agregue los dos lados del cheque.
proof-back = Reverso del cheque
    .hint = Tome una foto de cada lado.
    .err-missing = Agregue los dos lados del cheque.
proof-holder = Nombre en la cuenta
    .hint = Debería ser el padre, la madre o el tutor legal.
    .err-missing = Escriba el nombre que está en la cuenta.
line-date = Fecha en el estado de cuenta
    .hint = El día que muestra el banco.
    .err-missing = Escriba la fecha que está en el estado de cuenta.
line-name = Nombre en el estado de cuenta
    .hint = Escríbalo tal como está impreso, por ejemplo SQ *HARBOR.
    .err-missing = Escriba el nombre que está en el estado de cuenta.
# $over (String)
line-amount = Cantidad en el estado de cuenta
    .hint = Dólares y centavos.
    .err-missing = Escriba la cantidad.
    .err-format = Escriba dólares y centavos, como 140.00.
    .err-over = Estas líneas suman { $over } más que el recibo. Use solo una parte de una línea.
pay-method = ¿Cómo le pagamos?
    .err-missing = Elija cómo le pagamos.
pay-name = Nombre en el cheque
    .hint = El padre, la madre o el tutor legal de este caso.
    .err-missing = Escriba el nombre.
    .err-who = Esta persona no está en el caso. Elija al padre, la madre o el tutor legal, o llámenos.
# $part (String)
pay-street = Calle y número
    .hint = Donde recibe su correo.
    .err-missing = Escriba este dato: { $part }.
    .err-zip = Escriba un código postal de 5 números.
# $part (String)
pay-city = Ciudad
    .hint = Donde recibe su correo.
    .err-missing = Escriba este dato: { $part }.
    .err-zip = Escriba un código postal de 5 números.
# $part (String)
pay-state = Estado
    .hint = Donde recibe su correo.
    .err-missing = Escriba este dato: { $part }.
    .err-zip = Escriba un código postal de 5 números.
# $part (String)
pay-zip = Código postal (ZIP)
    .hint = Donde recibe su correo.
    .err-missing = Escriba este dato: { $part }.
    .err-zip = Escriba un código postal de 5 números.
pay-vendor = Número de la Ciudad para recibir pagos
    .hint = Solo si la Ciudad ya le ha pagado antes.
    .err-format = Use solo números.
sign-happened = Estas sesiones sí se dieron.
    .err-missing = Marque la casilla si es verdad.
sign-paid = Yo pagué este dinero. Nadie me lo ha devuelto.
    .err-missing = Marque la casilla si es verdad.
sign-name = Escriba su nombre para firmar
    .hint = Vale como su firma.
    .err-missing = Escriba su nombre.
provider-note = Qué hizo usted, en 1 o 2 oraciones
    .hint = No escriba el nombre completo del niño o la niña.
    .err-missing = Escriba qué hizo.
# $number (String)
claim-title = Solicitud { $number }
claim-start-title = Empezar una solicitud
claim-copy-last = Copiar mi última solicitud
claim-copy-note = mismo proveedor, días y precio
claim-fresh = Empezar una en blanco
claim-keep = Puede parar cuando quiera. Se la guardamos.
claim-p-provider = Proveedor y licencia
claim-p-sessions = Sesiones y metas
claim-p-receipts = Recibos
claim-p-bank = Papel del banco
claim-p-match = Relacionar pagos
claim-p-pay = Cómo le pagamos
claim-s-done = Listo
claim-s-todo = Por hacer
claim-s-look = Revise otra vez
claim-s-provider = Esperando al proveedor
# $part (String)
claim-go-on = Siga con: { $part }
claim-check-send = Revisar y enviar
claim-missing-ok = Puede enviarla aunque falte un papel. Se lo pediremos.
claim-take-back = Retirar esta solicitud
claim-take-back-sure = ¿Retirar esta solicitud? Usted recupera sus horas.
provider-title = ¿Quién dio la ayuda?
provider-else = Otra persona
# $date (String)
provider-contract-ok = Contrato: aprobado hasta el { $date }
provider-contract-wait = Contrato: esperando a la Ciudad. Puede enviar su solicitud. No tiene que hacer nada.
# $date (String)
provider-license-ok = Licencia: vigente hasta el { $date }
provider-have-it = Ya la tenemos. No tiene que enviarla otra vez.
provider-newer = Enviar una más nueva
provider-supervisor = Licencia del supervisor
provider-supervisor-why = Este proveedor trabaja bajo un supervisor.
provider-link = Enviar un enlace
provider-qr = Mostrar código QR
provider-link-why = Su proveedor puede agregar las notas y la licencia sin usted.
sessions-title = Sesiones
sessions-make = Hacer la lista
# $n (String)
sessions-count = Sesiones: { $n }
# $time (String)
sessions-after = Horas que quedan después: { $time }
sessions-holiday = Este día es feriado. ¿Hubo sesión?
sessions-copy-row = Copiar una fila
sessions-add-one = Agregar una
sessions-note-added = Nota: agregada
sessions-note-missing = Nota: todavía no
sessions-happened = ¿Se dio esta sesión?
sessions-not-like-this = No fue así
sessions-next = Guardar y ver la siguiente
sessions-didnt = No se dio: quitar
sessions-empty = Todavía no hay sesiones. Empiece con los días de la semana.
# $over (String)
sessions-warn-over = { $over } min no caben en las horas que quedan. Podemos pagar el resto.
sessions-warn-overlap = Es a la misma hora que otra sesión.
sessions-warn-school = Es después de que empiezan los servicios en la escuela.
sessions-warn-contract = Está fuera de las fechas del contrato.
receipt-title = Recibos
receipt-photo = Tomar una foto
receipt-choose = Elegir una foto o un PDF
receipt-ask = Pedirlo a mi proveedor
receipt-next-page = Mismo recibo, página siguiente
# $value (String)
receipt-suggest = Leímos { $value }. ¿Lo usamos?
receipt-empty = Todavía no hay recibo.
proof-title = Papel del banco
proof-statement = Estado de cuenta del banco
proof-card = Estado de cuenta de la tarjeta de crédito
proof-check = Cheque cobrado, los dos lados
proof-cash = Pagué en efectivo
proof-cash-help = El programa necesita un papel del banco. Llámenos y buscaremos una manera con usted.
proof-tips = Póngalo plano, con las cuatro esquinas y buena luz.
proof-only = Solo necesitamos su nombre, el banco, la fecha, los últimos 4 números y este pago.
proof-coach-dark = Muy oscura. Busque más luz.
proof-coach-cut = Una esquina está cortada. Aléjese un poco.
proof-coach-blur = Borrosa. No mueva el teléfono.
proof-use-anyway = Usarla de todos modos
hide-title = Ocultar lo demás
hide-lead = Toque la línea que muestra este pago. Taparemos lo demás.
hide-cover = Tapar lo demás
hide-preview = Ver cómo quedará
hide-skip = Omitir: enviar la página completa
# $what (String)
hide-covered = Esto quedó tapado: { $what }. Necesitamos verlo.
hide-paper-tip = Ponga papel sobre las otras líneas. Luego tome la foto.
hide-pdf = Hacemos imágenes de las páginas en nuestra computadora. Usted las tapa. Luego borramos el PDF.
match-title = Relacionar pagos
match-which = ¿Qué líneas del banco lo pagaron?
# $total (String)
match-exact = Se muestran { $total } completos.
# $shown (String)
# $total (String)
match-part = Se muestran { $shown } de { $total }.
# $rest (String)
match-more = Muestre { $rest } más, o envíe ahora. Pagaremos la parte que se muestra.
# $over (String)
match-over = Estas líneas suman { $over } de más. Use solo una parte de una línea.
match-add-line = Agregar una línea
# $name (String)
# $provider (String)
match-alias = ¿{ $name } es lo mismo que { $provider }?
match-use-part = Usar una parte de esta línea
match-save = Guardar la relación
pay-title = Cómo le pagamos
pay-mail = Cheque por correo
pay-deposit = Depósito directo
pay-deposit-note = si la Ciudad tiene su cuenta
pay-pickup = Recoger un cheque
pay-who = Solo se le puede pagar al padre, la madre o el tutor legal de este caso.
check-title = Revise antes de enviar
# $list (String)
check-missing = Falta: { $list }. Puede enviar ahora. Se lo pediremos.
check-send = Enviar mi solicitud
# $name (String)
check-helper = Solo { $name } puede enviar. Mandaremos un mensaje de texto a esa persona.
sent-title = Tenemos su solicitud
sent-number = Número
# $time (String)
sent-held = Apartamos { $time } para usted
sent-next = Qué sigue
sent-n-1 = Revisamos sus papeles
sent-n-2 = Los leemos y revisamos las horas
sent-n-3 = OSS, finanzas y la Ciudad aprueban
# $date (String)
sent-n-4 = Dinero: en unas 5 semanas, alrededor del { $date }
sent-texts = Le mandaremos un mensaje de texto cuando algo cambie.
sent-see = Ver mi solicitud
link-title = Ayude a una familia a recibir su reembolso
# $name (String)
# $initials (String)
link-asks = { $name } le pide las notas de las sesiones de { $initials }.
link-five = Esto toma unos 5 minutos.
link-start = Empezar
link-not-you = ¿No es usted? Avísenos.
link-sheet = Mejor imprimir la hoja de papel
link-signed = Yo di estas sesiones a estas horas.
link-goals = Las metas son correctas.
link-send = Firmar y enviar
link-group = ¿Había otro niño a la misma hora? Si fue un grupo, díganoslo.
