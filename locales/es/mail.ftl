# $code (String)
msg-code =
    .text = { $code } es su código. Sirve por 10 minutos. No lo comparta. (línea nueva) @host #{ $code }
    .subject = Su código
    .body = Su código es { $code }. Sirve por 10 minutos. Si usted no pidió un código, no haga nada.
# $number (String)
# $link (String)
msg-received =
    .text = Tenemos la solicitud { $number }. Ahora no tiene que hacer nada. { $link }
    .subject = Tenemos la solicitud { $number }
    .body = Gracias. Tenemos su solicitud. Toma unas 5 semanas. Vea cada paso aquí: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [one] Necesitamos { $n } cosa para la solicitud { $number }.
       *[other] Necesitamos { $n } cosas para la solicitud { $number }.
    } Toma unos minutos. { $link }
    .subject = Necesitamos algo para la solicitud { $number }
    .body = A algunas sesiones les falta una cosa más. Las otras siguen avanzando. Vea qué falta y arréglelo aquí: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Todavía necesitamos algo para la solicitud { $number }. { $link }
    .subject = Recordatorio: solicitud { $number }
    .body = Todavía esperamos una cosa de usted. Si es difícil, llámenos y le ayudamos. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Gracias. La solicitud { $number } avanza otra vez. { $link }
    .subject = La solicitud { $number } avanza otra vez
    .body = Tenemos lo que envió. Vale su primera fecha. No tiene que hacer nada. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = La solicitud { $number } espera a una oficina, no a usted. { $link }
    .subject = La solicitud { $number } espera a una oficina
    .body = { $office } debe actuar. Usted no tiene que hacer nada. Le avisaremos cuando avance. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = La solicitud { $number } avanza otra vez. No hay nada que hacer. { $link }
    .subject = La solicitud { $number } avanza otra vez
    .body = La oficina ya actuó. Su lugar en la fila no cambió. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = La solicitud { $number } está atrasada. Lo sentimos. Vea por qué: { $link }
    .subject = La solicitud { $number } está atrasada
    .body = Su solicitud está tomando más de 5 semanas. { $office } la tiene ahora. La nueva fecha es alrededor del { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Hay una decisión sobre la solicitud { $number }. { $link }
    .subject = Una decisión sobre la solicitud { $number }
    .body = Miramos cada sesión. Vea qué vamos a pagar, qué puede arreglar y por qué: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = El dinero de la solicitud { $number } está en camino. { $link }
    .subject = El dinero de la solicitud { $number } está en camino
    .body = La Ciudad le está enviando su dinero. Vea la fecha y cómo llega: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = El dinero de la solicitud { $number } ya se envió. { $link }
    .subject = El dinero de la solicitud { $number } ya se envió
    .body = Vea la cantidad, la fecha y el número del pago. Si no llega a más tardar el { $date }, avísenos aquí: { $link }
# $link (String)
msg-payment-back =
    .text = Su pago volvió a nosotros. Por favor revise sus datos: { $link }
    .subject = Su pago volvió a nosotros
    .body = El banco o el correo nos lo devolvió. No se pierde nada. Revise sus datos y lo enviaremos otra vez: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Hay noticias de su segunda revisión, solicitud { $number }. { $link }
    .subject = Segunda revisión: solicitud { $number }
    .body = Otra persona tiene sus sesiones. / Otra persona ya las miró. Vea la respuesta: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = La solicitud { $number } se cerrará el { $date } si no sabemos de usted. { $link }
    .subject = La solicitud { $number } se cerrará pronto
    .body = Le preguntamos tres veces. Todavía puede contestar. Después del { $date } puede abrirla otra vez durante 12 meses. { $link }
# $link (String)
msg-school-start =
    .text = Aviso importante de la escuela. Por favor léalo: { $link }
    .subject = Por favor lea: un aviso de la escuela
    .body = La escuela empezará a dar un servicio. Esto cambia lo que se puede pagar. Por favor léalo: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Su respuesta del { $date }: { $link }
    .subject = Su respuesta del { $date }
    .body = Usted preguntó antes de pagar. Aquí está la respuesta. Vale por 14 días. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Un papel de su proveedor vence pronto. Vea qué hacer: { $link }
    .subject = Un papel del proveedor vence pronto
    .body = Es posible que las sesiones después del { $date } no se puedan pagar hasta que tengamos el papel nuevo. También le avisamos al proveedor. { $link }
# $link (String)
msg-confirm =
    .text = Una pregunta sobre sesiones que pagamos. { $link }
    .subject = Una pregunta sobre sus sesiones
    .body = Por favor díganos si estas sesiones se dieron. Cada mes preguntamos a algunas familias. { $link }
# $link (String)
msg-outreach =
    .text = Su familia quizás pueda recibir ayuda que no ha usado. Llame al (617) 635-8599 o vea { $link }
    .subject = Quizás tenga ayuda sin usar
    .body = Quizás a su hijo o hija le quedan horas. Podemos ayudarle a encontrar a alguien. { $link }
msg-new-phone =
    .text = Hubo una entrada nueva a su cuenta. ¿No fue usted? Llame al (617) 635-8599. · Sus datos de pago o de contacto cambiaron. ¿No fue usted? Llame ahora.
    .subject = Entrada nueva · Datos cambiados
    .body = Si fue usted, no haga nada. Si no, llámenos y bloqueamos la cuenta.
# $link (String)
msg-helper =
    .text = Una familia le pide ayuda con un formulario de la escuela: { $link }
    .subject = Una familia le pide ayuda
    .body = Toma unos 5 minutos. No necesita una cuenta. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Le escribimos sobre la solicitud { $number }. { $link }
    .subject = Un mensaje sobre la solicitud { $number }
    .body = Le escribimos un mensaje sobre su solicitud. Léalo y conteste aquí: { $link }
