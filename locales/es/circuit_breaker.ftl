### Texts of the circuit breaker worksheet

cb-worksheet = Hoja de trabajo del fondo Circuit Breaker
cb-title = Fondo Circuit Breaker { $year }
cb-estimate = CÁLCULO APROXIMADO
cb-lead = Se basa en lo que la Ciudad pagó por sesiones del { $from } al { $to }.
cb-estimate-why = Este es un cálculo aproximado: no se sabe cuánto dinero asignó el estado, y finanzas no ha confirmado los valores del año. Compárelos con las tablas del Departamento antes de presentar algo.
cb-empty = No se pagó nada por sesiones de este año.
cb-years = Otros años

cb-paid = Pagado por la Ciudad
cb-included = Incluido
cb-excluded = No incluido
cb-claimed = Lo que cuenta
cb-waits = Aprobado, aún sin pagar
cb-waits-note = No está en esta hoja. Entra cuando la Ciudad confirma el pago.
cb-part = { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
    }, { $minutes }, { $money }
cb-sum = { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
    }, { $money }
cb-minutes = { $minutes } min ({ $hours } h)
cb-ties = BIEN: lo incluido y lo no incluido suman lo que la Ciudad pagó.
cb-off = NO CUADRA: las líneas no suman lo que la Ciudad pagó. No presente nada y llame al administrador.

cb-students = Estudiantes
cb-student = Estudiante
cb-sasid = Número del estado
cb-time = Tiempo incluido
cb-below = Falta para llegar al umbral
cb-below-says = Faltan { $money } para que el estado comparta algún costo
cb-above = { $money } por encima del umbral
cb-share = Parte del estado
cb-total = Total
cb-no-values = No se conocen valores para este año: ni umbral ni parte del estado.

cb-why = Por qué hay líneas que no cuentan, o no del todo
cb-why-empty = Todas las líneas pagadas cuentan.
cb-why-note = Una línea puede tener más de un motivo.
cb-reason = Motivo
cb-citation = Dónde está escrito
cb-lines = Líneas

cb-district = Lo que pagaría el estado
cb-before = Todas las partes
cb-after = Después del prorrateo
cb-quarter = Trimestre { $n }

cb-values = Valores de este año
cb-value = Valor
cb-used = Usado
cb-certainty = Qué tan seguro es
cb-provisional = Provisional
cb-confirmed = Confirmado
cb-threshold = Umbral de un estudiante
cb-share-part = Parte del estado por encima del umbral
cb-proration = Cuánto se paga de todas las partes
cb-rates = Tarifas por hora
cb-rates-none = No se conoce ninguna: una línea cuenta por lo que se pagó
cb-rates-known = Tarifas: { $n }. Una línea sin tarifa cuenta por lo que se pagó

cb-assumed = Qué se supone
cb-assumed-finance = Finanzas confirma cada línea que la Ciudad pagó. Ningún texto del Departamento dice si se pueden pedir los servicios compensatorios reembolsados: pregunte a la persona de enlace.
cb-assumed-base = Los minutos no recibidos se restan de la solicitud base del distrito. El portal no conoce esa solicitud.
cb-assumed-district = Boston era responsable de todos los estudiantes todos los días.
cb-assumed-other = La matrícula, el transporte y los demás servicios de un estudiante están en otro lugar. Esos costos llenan primero el umbral. Por eso, las partes de aquí son demasiado bajas para un estudiante que los tiene.

cb-download = Descargar las líneas
cb-download-note = Un archivo para una hoja de cálculo, con los números del estado y sin nombres. Cada descarga queda anotada.

cb-sheet-title = { $name }, { $year }
cb-sheet = Hoja
cb-claim = Solicitud
cb-line = Línea
cb-day = Día
cb-paid-on = Día del pago
cb-service = Servicio
cb-group = Grupo de costo
cb-minutes-col = Minutos
cb-amount = Pagado
cb-counts = Lo que cuenta
cb-state = En la hoja de trabajo
cb-job-unknown = no se encontró el puesto

cb-status-included = Incluida
cb-status-excluded = No incluida
cb-status-hold = En espera
cb-status-candidate = Posible

cb-x-not-responsible = Otro distrito paga por el estudiante ese día.
cb-x-not-eligible = El estudiante no tiene un IEP en el portal.
cb-x-other-year = La sesión está fuera del año fiscal.
cb-x-not-paid = El distrito no la ha pagado.
cb-x-admin = Es un costo administrativo.
cb-x-overhead = Es un cargo y no un servicio: gasto general.
cb-x-evaluation = Es una evaluación.
cb-x-coordination = Es coordinación de servicios.
cb-x-gened = Es educación general.
cb-x-not-on-iep = No la pagó ningún servicio adeudado del IEP del estudiante.
cb-x-extended = El IEP no especifica el día o el año extendido.
cb-x-assistant = Un asistente nunca cuenta como personal certificado o con licencia.
cb-x-no-credential = No se encontró credencial ni capacitación del grupo de costo.
cb-x-no-supervisor = No se encontró un supervisor verificado.
cb-x-supervision-not-on-iep = El IEP no nombra la supervisión.
cb-x-admin-supervision = Es supervisión administrativa.
cb-x-equipment-year = El equipo se compró en otro año fiscal.
cb-x-equipment-condition = El equipo no es necesario, o el estudiante no lo recibió.
cb-x-equipment-shared = Más de un estudiante usa el equipo.
cb-x-equipment-building = Adapta un vehículo o un edificio.
cb-x-no-isp = No se autorizó un programa individual del estudiante para esos días.
cb-x-transport = El transporte no se pide aquí.
cb-x-no-ipa = Espera una autorización de precio individual.
cb-x-double = Espera: la solicitud base todavía cuenta los minutos no recibidos.
cb-x-no-reference = No nombra ninguna decisión de la escuela ni IEP.
cb-x-no-document = Espera una factura u otro documento.
cb-x-absence = El estudiante faltó más de 20 días de clases seguidos.
cb-x-over-rate = Está por encima de la tarifa aprobada.
cb-x-third-party = Otro programa pagó una parte del precio. Solo cuenta lo que pagó la Ciudad.
cb-x-credit = Se resta el crédito de la colaborativa educativa.

cb-group-a = (a) consulta
cb-group-b = (b) educación general
cb-group-c = (c) personal certificado y con licencia
cb-group-d = (d) atención de salud
cb-group-e = (e) otros profesionales
cb-group-f = (f) personal supervisado con capacitación
cb-group-g = (g) personal de apoyo supervisado
cb-group-h = (h) supervisión
cb-group-i = (i) equipo
