can-iep = ¿Su hijo o hija tiene un IEP?
    .hint = Un IEP es un plan de educación especial.
    .err-missing = Elija una respuesta.
can-missed = ¿La escuela dijo que faltó ayuda del IEP?
    .hint = Vale una carta, un correo electrónico o una conversación con la escuela.
    .err-missing = Elija una respuesta.
can-decided = ¿La escuela ya decidió sobre la ayuda para reponer lo perdido?
    .hint = La escuela revisa si su hijo o hija perdió habilidades o no progresó.
    .err-missing = Elija una respuesta.
can-license = ¿Su proveedor tiene licencia?
    .hint = Por ejemplo, un terapeuta del habla o un maestro.
    .err-missing = Elija una respuesta.
can-contract = ¿La Ciudad de Boston aprobó el contrato del proveedor?
    .hint = Si no lo sabe, elija “No sé”.
    .err-missing = Elija una respuesta.
public-title = Servicios compensatorios
public-lead = Reciba el reembolso cuando su hijo o hija no recibió servicios del IEP.
public-letter = Carta de opciones de reembolso
public-finding = Cómo encontrar un proveedor
public-qualify = Cómo calificar para el reembolso
public-request = Cómo pedir el reembolso
public-documents = Documentos requeridos para el reembolso
public-processing = Tiempo de trámite y más ayuda
public-contact = Información de contacto
public-q-license = El proveedor debe tener las credenciales y la licencia correctas.
public-q-contract = Debe haber un contrato completo y aprobado por la Ciudad de Boston.
public-q-hours = El reembolso cubre el número de horas de servicio del IEP no recibidas.
public-plain-five-weeks = Toma unas 5 semanas después de que usted envía sus papeles.
public-plain-school = Cuando la escuela vuelve a dar el servicio, las sesiones posteriores no se pueden pagar.
# $from (String)
# $to (Number)
public-wait-now = La mayoría de las solicitudes se pagaron en { $from } a { $to ->
    [one] { $to } día.
   *[other] { $to } días.
    }
public-two-options = Llámenos para hablar de sus dos opciones.
public-can-i-claim = ¿Puedo pedir el reembolso? 5 preguntas
public-which-papers = ¿Qué papeles necesito?
letter-read = Leer
# $size (String)
letter-pdf = PDF, { $size }
letter-soon = Muy pronto
letter-draft = Una computadora hizo este borrador. Una persona lo está revisando.
letter-soon-help = Muy pronto en su idioma. Llámenos. Un intérprete se la puede leer. Es gratis.
ready-title = ¿Qué papeles necesito?
ready-lead = Para cada pago:
ready-receipt = Un recibo de su proveedor
ready-bank = Un papel del banco que muestre el pago: un estado de cuenta del banco, un estado de cuenta de la tarjeta de crédito o un cheque cobrado
ready-notes = Una nota de cada sesión: fecha, inicio, fin y meta del IEP
ready-license = La licencia del proveedor. Algunos proveedores también necesitan la licencia de un supervisor.
ready-good = Buena foto
ready-bad-dark = Muy oscura
ready-bad-cut = Una esquina está cortada
ready-bad-blur = Borrosa
ready-whole-page = ¿Debo mostrar toda la página del banco?
ready-hide = No. Puede ocultar lo demás.
can-title = ¿Puedo pedir el reembolso?
can-nothing-saved = No guardamos sus respuestas.
can-result-likely = Es probable que pueda pedirlo
can-result-wait = Espere antes de pagar
can-result-no = Quizás este programa no sea para su caso
can-general = Esta es información general. No es una decisión.
can-sign-in = Entre para ver sus horas
can-wait-contract = La Ciudad debe aprobar primero el contrato. OSS puede empezarlo.
can-wait-decided = Pregunte al director de la escuela. La escuela debe decidir primero.
can-no-iep = Este programa es para niños con un IEP. Llámenos para preguntar por otra ayuda.
