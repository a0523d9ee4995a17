### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Sesiones
    .err-missing = Agregue por lo menos una sesión.
    .err-format = A una sesión le falta la fecha o el precio. Mire la lista.
    .err-many = En una solicitud caben 200 sesiones. Empiece otra solicitud para las demás.
session-kind = ¿Qué pagó?
    .hint = Podemos pagar el servicio. También puede decirnos de otros cargos.
supervisor-holder = Nombre del supervisor
    .hint = Como está en la licencia.
    .err-missing = Escriba el nombre del supervisor.
supervisor-number = Número de licencia del supervisor
    .hint = Escríbalo tal como está impreso.
    .err-missing = Escriba el número de licencia.
supervisor-ends = La licencia del supervisor vence el
    .hint = El último día en que está vigente.
    .err-missing = Escriba el día en que vence la licencia.
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
take-back-lines = ¿Qué sesiones quiere retirar?
    .hint = Usted recupera esas horas.
    .err-missing = Elija por lo menos una sesión.
draft-date-format = Escriba una fecha como 10/07/2025 (mes/día/año).
draft-time-format = Escriba una hora como 4:00 PM.
draft-days-range = Ninguno de estos días está entre sus dos fechas.
draft-dates-many = Así salen más de 120 sesiones. Elija un último día más temprano.
# $service (String)
# $child (String)
draft-for = { $service } para { $child }
# $n (String)
draft-added = Agregado: { $n }
draft-part-provider = el proveedor
draft-part-sessions = las sesiones
draft-part-receipts = los recibos
draft-part-bank = el papel del banco
draft-part-pay = cómo le pagamos
draft-sent-already = Esta solicitud ya se envió. No puede cambiarla aquí.
draft-see-claim = Ver la solicitud
draft-newest = Lo más nuevo
draft-newest-lead = Esto es lo que está guardado ahora. Abajo está lo que usted escribió. Guarde otra vez para conservar lo suyo.
draft-copy-title = Copiar esta solicitud
draft-copy-lead = Copiamos el proveedor, los días, las horas, los precios y las metas. Las fechas pasan a las semanas siguientes.
draft-copy-not = No copiamos los recibos, los papeles del banco ni su firma.
draft-copy-go = Hacer la copia
draft-contract-approved = Contrato: aprobado
draft-license-none = Licencia: todavía no la tenemos
draft-license-not-needed = Licencia: no se necesita para esta profesión
# $date (String)
draft-license-ended = Licencia: venció el { $date }
draft-provider-next = Pedimos un contrato a la Ciudad. Puede enviar su solicitud ahora.
license-title = Licencia
license-own = Proveedor
license-supervisor = Supervisor
license-none-needed = Esta profesión no necesita licencia.
# $number (String)
# $date (String)
license-line = Licencia { $number }, vigente hasta el { $date }
license-open-line = Licencia
license-looked-up = OSS la verificó.
license-save = Guardar esta licencia
license-photo = Agregar una foto de la licencia
license-no-provider = Primero elija un proveedor.
license-choose-provider = Elegir un proveedor
sessions-add-days = Agregar días
sessions-when = Hora
# $n (String)
session-title = Sesión { $n }
session-alone = Individual
session-group-choice = En grupo
session-copy-week = Copiar a la semana siguiente
session-other = Otro hijo, hija o servicio
session-length = son # minutos
kind-service = El servicio
kind-no-show = Una cita perdida
kind-late-cancellation = Una cancelación tardía
kind-travel = Viaje
kind-evaluation = Una evaluación
kind-paperwork = Papeleo
kind-materials = Materiales
kind-other = Otra cosa
# $goal (String)
session-goal = Meta { $goal }
pay-helper = Solo el padre, la madre o el tutor legal puede elegir esto.
check-lead = Puede cambiar todo antes de enviar.
check-child = Niño o niña y servicio
check-provider = Proveedor
check-sessions = Sesiones
check-receipts = Recibos
check-bank = Papel del banco
check-pay = Pagar a
check-none = Todavía no
check-look = Mire estas sesiones
check-look-lead = Necesitan fecha y precio antes de que usted pueda enviar.
check-guardian-only = Solo el padre, la madre o el tutor legal puede enviar esta solicitud.
check-miss-receipt = un recibo
check-miss-bank = un papel del banco
check-miss-note = notas de las sesiones
check-miss-license = la licencia
# $n (Number)
check-n-lines = { $n ->
    [one] { $n } línea
   *[other] { $n } líneas
    }
check-hints = Qué vamos a revisar
sent-copy = Copiar para el próximo mes
take-title = Retirar
take-all = Retirar toda la solicitud
take-some = Retirar estas sesiones
take-none = Ahora no se puede retirar nada de esta solicitud.
take-decided = Algunas sesiones ya están decididas. Puede retirar las demás.
