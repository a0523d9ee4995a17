reason-receipt-missing = Agregue un recibo
    .why = Necesitamos un recibo de su proveedor por este pago.
    .fix = Tómele una foto, o pídalo a su proveedor con un enlace.
reason-receipt-unreadable = Tome una foto más clara del recibo
    .why = No pudimos leer la parte marcada.
    .fix = Use buena luz y muestre las cuatro esquinas.
reason-receipt-no-dates = El recibo necesita las fechas de las sesiones
    .why = El recibo debe tener la lista de fechas de las sesiones.
    .fix = Pida a su proveedor, con un enlace, que agregue las fechas.
# $what (String)
reason-receipt-lacks = Al recibo le falta: { $what }
    .why = No encontramos esto en el recibo: { $what }.
    .fix = Pida a su proveedor un recibo nuevo, o que lo agregue con un enlace.
reason-proof-missing = Muestre que usted pagó
    .why = Tenemos el recibo. También necesitamos un papel del banco que muestre este pago.
    .fix = Agregue un estado de cuenta del banco o de la tarjeta, o un cheque cobrado. Puede ocultar lo demás.
reason-proof-kind = Necesitamos otro papel del banco
    .why = Una imagen de una aplicación de pagos o una factura no es suficiente.
    .fix = Muestre la línea en su estado de cuenta del banco o de la tarjeta.
reason-proof-no-match = Las cantidades no coinciden
    .why = Ninguna línea de su papel del banco es igual a este recibo.
    .fix = Elija la línea que lo pagó. Puede estar dividida en partes o tener otro nombre.
# $rest (String)
reason-proof-short = Muestre { $rest } más
    .why = Su papel del banco muestra una parte de este recibo. Podemos pagar esa parte.
    .fix = Agregue la línea del resto.
reason-proof-pending = El banco no ha terminado este pago
    .why = La línea todavía dice “pendiente” (pending).
    .fix = Agregue el papel cuando el banco muestre la línea final. Muchas veces tarda 5 días.
reason-payer-mismatch = La cuenta tiene otro nombre
    .why = La cuenta no está a nombre del padre, la madre o el tutor legal de este caso.
    .fix = Díganos quién pagó, o muestre un papel a su nombre.
reason-check-side = Muestre los dos lados del cheque
    .why = Tenemos un lado. El sello del banco está en el otro.
    .fix = Tome una foto del otro lado.
reason-cash = Efectivo sin un papel del banco
    .why = El programa solo puede pagar si un papel del banco muestra el pago.
    .fix = Llámenos. Buscaremos una manera con usted. Puede pedir una segunda revisión.
# $amount (String)
reason-third-party = Otro programa pagó una parte
    .why = Un seguro o un programa pagó { $amount }. Pagamos la parte que usted pagó.
    .fix = No hay nada que hacer. Si no es correcto, pida una segunda revisión.
reason-refunded = Le devolvieron este dinero
    .why = Su papel del banco muestra que este dinero volvió a usted.
    .fix = Si pagó otra vez, muéstrenos ese pago en una segunda revisión.
reason-note-missing = Agregue una nota de esta sesión
    .why = Cada sesión necesita una nota del proveedor.
    .fix = Pídala a su proveedor con un enlace, o tome una foto.
reason-note-no-time = Agregue la hora que falta
    .why = Sin hora de inicio y de fin no podemos contar los minutos.
    .fix = Escriba la hora que está en la nota, o pregunte a su proveedor.
reason-note-no-goal = Diga la meta del IEP
    .why = La nota debe decir en qué meta del IEP se trabajó.
    .fix = Elija la meta, o pregunte a su proveedor.
reason-note-other-goal = Elija una meta del IEP
    .why = Esta meta no está en el IEP de su hijo o hija.
    .fix = Elija una de la lista, o pregunte a su proveedor.
reason-note-per-session = Cada sesión necesita su propia nota
    .why = Una nota no puede cubrir más de una sesión.
    .fix = Pida a su proveedor una nota por cada sesión.
# $noted (String)
# $asked (String)
reason-minutes-less = La nota muestra menos tiempo
    .why = La nota muestra { $noted }. Usted pidió { $asked }. Pagamos el tiempo de la nota.
    .fix = Si la nota tiene un error, su proveedor puede corregirla. Luego pida una segunda revisión.
reason-note-not-signed = La nota necesita una firma
    .why = Su proveedor no ha firmado esta nota.
    .fix = Pídalo a su proveedor con un enlace. Toma un minuto.
reason-license-missing = Agregue la licencia del proveedor
    .why = Necesitamos una copia de la licencia.
    .fix = Pídala a su proveedor con un enlace, o tome una foto.
# $date (String)
reason-license-dates = La licencia ya había vencido
    .why = La licencia estaba vigente hasta el { $date }. Esta sesión fue después.
    .fix = Si la renovaron, agregue la licencia nueva.
reason-license-kind = La licencia es para otro trabajo
    .why = Esta licencia no cubre este tipo de ayuda.
    .fix = Si el proveedor tiene otra licencia, muéstrela en una segunda revisión.
reason-license-checking = Estamos verificando la licencia
    .why = La junta de licencias todavía no contesta.
    .fix = Usted no tiene que hacer nada.
reason-supervisor-missing = Agregue la licencia del supervisor
    .why = Este proveedor trabaja bajo un supervisor. También necesitamos esa licencia.
    .fix = Pídala a su proveedor con un enlace.
reason-supervisor-dates = La licencia del supervisor ya había vencido
    .why = No estaba vigente el día de esta sesión.
    .fix = Agregue la licencia nueva, o la de otro supervisor.
reason-contract-missing = Todavía no hay contrato
    .why = El proveedor y OSS deben terminar primero un contrato.
    .fix = OSS debe actuar. Le escribiremos. Pregúntenos antes de pagar más.
reason-contract-waiting = La Ciudad todavía no ha aprobado el contrato
    .why = El contrato está en la Ciudad.
    .fix = Usted no tiene que hacer nada. Se abre solo.
reason-contract-refused = La Ciudad no aprobó el contrato
    .why = Sin contrato, el programa no puede pagar a este proveedor.
    .fix = Llámenos. Podemos ayudarle a encontrar otro proveedor. Puede pedir una segunda revisión.
# $date (String)
reason-before-contract = La sesión fue antes del contrato
    .why = Primer día del contrato: { $date }.
    .fix = Si la fecha no es correcta, pida una segunda revisión.
# $date (String)
reason-after-contract = La sesión fue después del contrato
    .why = Último día del contrato: { $date }.
    .fix = Pregúntenos por un contrato nuevo antes de pagar más. Puede pedir una segunda revisión.
# $rate (String)
reason-above-rate = El precio es más alto que el del contrato
    .why = El precio del contrato es { $rate } por hora. Pagamos ese precio.
    .fix = Muestre esta página a su proveedor. Si no es correcto, pida una segunda revisión.
# $school (String)
reason-no-determination = La escuela debe decidir primero
    .why = La escuela no ha terminado su revisión de la ayuda no recibida.
    .fix = { $school } debe actuar. Usted no tiene que hacer nada.
reason-hours-checking = La escuela está revisando las horas
    .why = La escuela debe confirmar los minutos no recibidos.
    .fix = Usted no tiene que hacer nada.
reason-service-not-owed = Este tipo de ayuda no está en la lista
    .why = La lista de ayuda no recibida de la escuela no tiene este servicio.
    .fix = Si eligió otro servicio por error, díganoslo en una segunda revisión.
reason-hours-used = No quedan horas
    .why = Ya se usaron todas las horas no recibidas de este servicio.
    .fix = Vea cada anotación. Si un número no es correcto, pida una segunda revisión.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Quedan algunas horas
    .why = Podemos pagar { $fit } de { $asked }. Con eso se acaban las horas.
    .fix = No hay nada que hacer. Si un número no es correcto, pida una segunda revisión.
# $date (String)
reason-school-started = La escuela ya había empezado el servicio
    .why = Primer día de los servicios en la escuela: { $date }. Las sesiones desde ese día no se pueden pagar.
    .fix = Si usted lo supo tarde, toque “Me avisaron tarde”.
reason-late-notice = Puede ser que le avisaran tarde
    .why = El aviso llegó después de esta sesión.
    .fix = Un supervisor debe decidir. Usted no tiene que hacer nada.
reason-future = Este día todavía no llega
    .why = Solo podemos pagar después de la sesión.
    .fix = Revise la fecha.
reason-child-overlap = Dos sesiones a la misma hora
    .why = Su hijo o hija tiene dos sesiones a esta hora.
    .fix = Revise las horas de las dos.
reason-provider-overlap = El proveedor tenía a otro niño a esta hora
    .why = Podemos pagar los minutos que no son al mismo tiempo.
    .fix = Pregunte a su proveedor si fue un grupo. Puede decirlo con un enlace.
reason-school-hours = Esto fue en horas de escuela
    .why = Necesitamos saber dónde estaba su hijo o hija.
    .fix = Díganos, por ejemplo, “medio día” o “en casa”.
reason-not-a-service = Esto no es una sesión
    .why = Los cargos por citas perdidas, viaje, pruebas o papeleo no se pueden pagar.
    .fix = Si fue una sesión, pida una segunda revisión.
# $other (String)
reason-duplicate = Esta sesión ya estaba en una solicitud
    .why = Está en la solicitud { $other }.
    .fix = Vea esa solicitud. Si era otra sesión, pida una segunda revisión.
# $used (String)
reason-payment-used = Esta línea del banco ya se usó antes
    .why = { $used } de esta línea pagaron otro recibo.
    .fix = Vea dónde. Agregue otra línea si la hay.
reason-same-file = Ya tenemos esta foto
    .why = La misma foto está en otra solicitud.
    .fix = Agregue la foto correcta, o díganos por qué sirve para las dos.
reason-file-unsafe = Quitamos un archivo
    .why = El archivo puede dañar las computadoras.
    .fix = Mejor tome una foto del papel.
reason-file-locked = El PDF tiene contraseña
    .why = No podemos abrirlo.
    .fix = Guarde una copia sin la contraseña, o tome una foto.
# $seen (String)
# $needed (String)
reason-file-kind = Este es otro papel
    .why = Parece ser: { $seen }. Aquí necesitamos: { $needed }.
    .fix = Agregue el papel correcto.
reason-file-other-child = Este papel es de otro niño
    .why = El nombre no es el de su hijo o hija.
    .fix = Agregue el papel correcto, o explíquenos el nombre.
# $date (String)
reason-filed-late = Esto llegó después del último día
    .why = El último día fue el { $date }. Puede haber buenas razones.
    .fix = Elija su razón de la lista.
reason-payee-confirm = Confirme adónde va el dinero
    .why = Sus datos de pago cambiaron, o un nombre es diferente.
    .fix = Escriba el código que mandamos a su número anterior, o llámenos.
# $language (String)
reason-translating = Estamos traduciendo este papel
    .why = Está en { $language }.
    .fix = Usted no tiene que hacer nada.
# $date (String)
reason-second-person = Una segunda persona lo está revisando
    .why = Hacemos esto con algunas solicitudes.
    .fix = Usted no tiene que hacer nada. Le escribiremos a más tardar el { $date }.
# $date (String)
reason-no-answer = Cerrada, porque no supimos de usted
    .why = Le preguntamos tres veces.
    .fix = Puede abrirla otra vez hasta el { $date }. Vale su primera fecha.
reason-taken-back = Retirada
    .why = Usted u OSS la retiró. Sus horas están libres otra vez.
    .fix = Empiece una solicitud nueva cuando quiera.
# $note (String)
reason-other = Vea la nota
    .why = { $note }
    .fix = Escríbanos si no está claro.
