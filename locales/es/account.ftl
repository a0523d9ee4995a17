# $over (Number)
message-text = Escriba en su idioma
    .hint = Cualquier idioma está bien.
    .err-missing = Primero escriba un mensaje.
    .err-long = { $over ->
        [one] Sobra { $over } letra.
       *[other] Sobran { $over } letras.
    }
helper-name = Nombre de la persona que le ayuda
    .hint = Esa persona tendrá su propio acceso.
    .err-missing = Escriba el nombre.
    .err-format = Escriba un número de celular o un correo electrónico.
helper-contact = Número de celular o correo electrónico
    .hint = Esa persona tendrá su propio acceso.
    .err-missing = Escriba el nombre.
    .err-format = Escriba un número de celular o un correo electrónico.
helper-can = ¿Qué puede hacer esa persona?
    .hint = Nunca podrá firmar ni cambiar adónde va el dinero.
    .err-missing = Elija qué puede hacer.
    .err-date = Elija un día dentro de los próximos 12 meses.
helper-until = Hasta
    .hint = Nunca podrá firmar ni cambiar adónde va el dinero.
    .err-missing = Elija qué puede hacer.
    .err-date = Elija un día dentro de los próximos 12 meses.
helper-agree = Estoy de acuerdo en compartir mis solicitudes con esta persona
    .hint = Puede dejar de compartir en cualquier momento.
    .err-missing = Marque la casilla si está de acuerdo.
settings-contact = Número de celular o correo electrónico
    .hint = Mandamos un código al anterior y al nuevo.
    .err-format = Escriba un número de celular de 10 dígitos o un correo electrónico.
message-title = Mensajes
message-about = Acerca de
message-empty = No hay mensajes. Escríbanos sobre una solicitud.
message-photo-goes = Las fotos van con los papeles de esta sesión.
message-translating = Se está traduciendo para OSS
message-send = Enviar
message-reply-time = Contestamos en 2 días de trabajo.
helper-title = Personas que le ayudan
helper-add = Agregar a una persona que le ayude
helper-see = Solo ver
helper-fill = Ver y llenar
helper-never = Nunca podrán firmar ni cambiar adónde va el dinero.
helper-invite = Invitar
helper-stop = Dejar de compartir
settings-title = Ajustes
settings-reach = Cómo nos comunicamos con usted
settings-quiet = No entre las 9 PM y las 8 AM
settings-devices = Teléfonos donde su cuenta está abierta
settings-this-phone = Este teléfono
settings-out-all = Salir en todos los teléfonos
settings-out-all-note = Necesitará un código nuevo en cada teléfono.
settings-lost = ¿Perdió su teléfono? Llámenos. Sacamos su cuenta de ese teléfono.
settings-opened = Quién abrió mis papeles
settings-record = Llevarme mi historial
outbox-title = En espera en este teléfono
outbox-lead = No se pierde nada.
outbox-waiting = en espera
# $percent (String)
outbox-sending = enviando { $percent } %
outbox-sent = enviado
outbox-needs = le toca a usted
outbox-now = Enviar ahora
outbox-auto = Todo se envía solo cuando hay conexión a internet.
outbox-delete = Borrar de este teléfono
# $n (String)
outbox-out-warn = Fotos en espera en este teléfono: { $n }. Si sale de su cuenta, se borran.
