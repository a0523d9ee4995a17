ask-service = Servicio
    .hint = Usted ve las horas que quedan.
    .err-missing = Elija un servicio.
ask-provider = Proveedor
    .hint = ¿No está en la lista? Elija “Otra persona”.
    .err-missing = Elija un proveedor, u “Otra persona”.
ask-from = Primera sesión
    .hint = Mes, día, año.
    .err-missing = Escriba la fecha de la primera sesión.
    .err-format = Escriba una fecha como 10/07/2025 (mes/día/año).
ask-to = Última sesión
    .hint = Puede ser el mismo día.
    .err-missing = Escriba la fecha de la última sesión.
    .err-order = La última sesión no puede ser antes de la primera.
ask-minutes = Minutos de cada sesión
    .hint = Por ejemplo, 45.
    .err-missing = Escriba los minutos de una sesión.
    .err-range = Escriba un número de 5 a 480.
ask-count = Cuántas sesiones
    .hint = Un número aproximado está bien.
    .err-missing = Escriba cuántas sesiones piensa tener.
    .err-range = Escriba un número de 1 a 200.
    .err-many = Tantas sesiones no caben en estos días.
find-services = ¿Qué servicios?
    .hint = Puede dejar vacías las dos últimas.
    .err-missing = Elija por lo menos un servicio.
find-tried = ¿A quién llamó?
    .hint = Puede dejar vacías las dos últimas.
    .err-missing = Elija por lo menos un servicio.
find-when = Días y horas que le convienen
    .hint = Puede dejar vacías las dos últimas.
    .err-missing = Elija por lo menos un servicio.
late-when = ¿Cuándo lo supo?
    .hint = Lo que recuerde está bien.
    .err-missing = Escriba el día en que lo supo.
late-how = ¿Cómo lo supo?
    .hint = Lo que recuerde está bien.
    .err-missing = Escriba el día en que lo supo.
# $name (String)
home-title = Hola, { $name }
home-needs-you = Le toca a usted
home-nothing = Ahora no necesitamos nada de usted.
home-children = Sus hijos
home-claims = Solicitudes
home-start = Empezar una solicitud
home-no-provider = No encuentro un proveedor
home-empty-child = Todavía no vemos a su hijo o hija. La escuela nos manda esos datos. Llámenos o escríbanos.
home-no-claims = Todavía no hay solicitudes
# $child (String)
hours-title = Horas de { $child }
hours-missed = No recibidas
hours-school = Repuestas por la escuela
hours-claims = En sus solicitudes
hours-paid = Reembolsadas
hours-left = Quedan
hours-entries = Ver cada anotación
hours-none = Ya se usaron todas las horas.
hours-no-decision = Primero la escuela debe terminar su revisión.
# $service (String)
# $date (String)
hours-starts = { $service } en la escuela empieza el { $date }. Las sesiones desde ese día no se pueden pagar.
hours-why-hours = Contamos horas, no dólares. Su hijo o hija recupera el tiempo que perdió.
ask-title = Pregunte antes de pagar
ask-check = Revisar antes de pagar
ask-go = Puede seguir adelante
# $n (String)
# $total (Number)
ask-go-part = Siga adelante con { $n } de { $total ->
    [one] { $total } sesión
   *[other] { $total } sesiones
    }
ask-wait = Espere
ask-dont = Todavía no pague
# $date (String)
ask-good-for = Vale por 14 días: hasta el { $date }
ask-not-promise = Esta es información de esta fecha. No es una promesa.
ask-text-me = Mandármelo por mensaje de texto
ask-lead = Díganos qué piensa hacer. Lo revisamos ahora. No se envía nada, y sus horas siguen siendo suyas.
ask-else-name = Nombre de la otra persona
ask-yours = Sus respuestas
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Número de respuesta
# $when (String)
ask-checked = Revisado { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Sesiones: { $n }, de { $time } cada una
# $from (String)
# $to (String)
ask-plan-days = Del { $from } al { $to }
ask-old = Esta respuesta ya es vieja. Pregunte otra vez antes de pagar.
ask-again = Preguntar otra vez
ask-ok = BIEN
ask-word-wait = ESPERE
ask-word-no = NO
# $fits (String)
# $total (Number)
ask-fits-before = Antes de ese día: { $fits } de { $total ->
    [one] { $total } sesión.
   *[other] { $total } sesiones.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Hasta ese día: { $fits } de { $total ->
    [one] { $total } sesión.
   *[other] { $total } sesiones.
    }
# $fits (String)
# $total (Number)
ask-fits-from = Desde ese día: { $fits } de { $total ->
    [one] { $total } sesión.
   *[other] { $total } sesiones.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Sesiones que caben: { $fits } de { $total }.
# $left (String)
# $planned (String)
ask-hours = Quedan { $left }. Usted piensa usar { $planned }.
ask-not-owed = Esta ayuda no está en la lista de servicios no recibidos.
ask-contract-open = Aprobado.
# $to (String)
ask-contract-to = Aprobado hasta el { $to }.
# $from (String)
ask-contract-from = Aprobado desde el { $from }.
ask-contract-wait = La Ciudad todavía no lo ha aprobado. Usted no tiene que hacer nada.
ask-contract-new = Todavía no se conoce: OSS debe empezar un contrato.
# $to (String)
ask-contract-ended = Terminó el { $to }.
ask-license-ok = No falta nada.
# $to (String)
ask-license-to = Vigente hasta el { $to }.
ask-license-later = Después de ese día, pregunte otra vez.
ask-license-missing = Todavía no la tenemos. Puede enviarla con su solicitud.
ask-license-not-on-day = No está vigente en estos días. Si la renovaron, envíe la nueva.
ask-license-wrong = No cubre este tipo de ayuda.
ask-license-supervisor = Todavía no tenemos la licencia del supervisor. Puede enviarla con su solicitud.
ask-license-new = Todavía no se conoce: OSS debe verificarla.
ask-school-none = No sabemos de ningún inicio.
# $from (String)
ask-school-starts = Este servicio empieza en la escuela el { $from }.
ask-school-late = Le avisaron tarde. Primero debe mirarlo un supervisor.
ask-payee-ok = Se le puede pagar al padre, la madre o el tutor legal. Usted dice cómo cuando haga la solicitud.
ask-payee-no = No sabemos de ningún padre, madre o tutor legal a quien se le pueda pagar. Llámenos.
ask-t-hours = Horas que quedan
ask-t-contract = Contrato con la Ciudad
ask-t-license = Licencia
ask-t-school = Servicios en la escuela
ask-t-payee = A quién pagamos
find-title = Pedir ayuda a OSS
find-lead = OSS trabajará para dar la ayuda lo más pronto posible.
find-keep = Usted conserva sus horas.
find-send = Pedir ayuda a OSS
# $date (String)
find-got-it = Tenemos su pedido de ayuda del { $date }. OSS debe actuar.
# $service (String)
start-notice-from = Desde ese día, las sesiones privadas de { $service } no se pueden pagar.
start-notice-others = Los otros servicios no cambian.
start-notice-told-by = Aviso dado por
start-notice-read = Ya leí esto
start-notice-late = Me avisaron tarde
start-notice-late-next = Un supervisor lo mirará. Le escribiremos.
