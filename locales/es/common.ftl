file =
    .hint = Foto (JPEG, PNG, HEIC, WebP) o PDF, hasta 20 MB.
    .err-type = No podemos abrir este tipo de archivo. Envíe una foto o un PDF.
    .err-size = Este archivo pesa más de 20 MB. Mejor tome una foto.
    .err-empty = Este archivo está vacío. Intente otra vez.
    .err-locked = Este PDF tiene contraseña. Ábralo y guarde una copia sin contraseña, o tome una foto.
    .err-broken = No podemos abrir este archivo. Tome otra foto.
    .err-heic = Todavía no podemos abrir fotos HEIC. Haga una captura de pantalla de la foto y envíela.
    .err-unsafe = Este archivo puede dañar las computadoras. Lo quitamos. Mejor tome una foto.
common-continue = Continuar
common-save = Guardar
common-save-continue = Guardar y continuar
common-save-later = Guardar y volver después
# $time (String)
common-saved = Guardado { $time }
common-back = Atrás
common-change = Cambiar
common-add = Agregar
common-remove = Quitar
common-remove-sure = ¿Quitar esto? Puede agregarlo otra vez.
common-replace = Reemplazar
common-yes = Sí
common-no = No
common-not-sure = No sé
common-optional = (opcional)
common-print = Imprimir
common-listen = Escuchar
common-see-english = Ver en inglés
# $n (String)
# $total (String)
common-part-of = Parte { $n } de { $total }
common-new-tab = (se abre en otra pestaña)
common-iep-gloss = IEP (Programa de Educación Individualizado de su hijo o hija)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } h { $m } min
# $time (String)
common-left = quedan { $time }
nav-skip = Ir al contenido principal
nav-menu = Menú
nav-home = Inicio
nav-messages = Mensajes
nav-settings = Ajustes
nav-language = Idioma
nav-sign-out = Salir
# $name (String)
nav-helping = Usted está ayudando a { $name }
help-title = ¿Necesita ayuda?
help-phone = Llame al (617) 635-8599
help-interpreter = El intérprete es gratis. Diga su idioma.
help-message = Escríbanos
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Hay un problema
error-prefix = Error:
error-not-found = No encontramos esa página. Sus solicitudes están seguras.
error-conflict = Alguien cambió esto mientras usted estaba aquí. Esto es lo más nuevo.
error-broken = Algo salió mal de nuestro lado. Lo que escribió está guardado. Intente otra vez en unos minutos.
# $id (String)
error-number = Número para decir por teléfono: { $id }
error-offline = No tiene conexión a internet. Su trabajo está en este teléfono.
error-session = Pasó un rato sin usar la página. Escriba un código nuevo para seguir. Su trabajo está guardado.
error-slow-down = Demasiados intentos. Espere 15 minutos o llámenos.
error-no-translation = Este texto todavía no está en su idioma. Llámenos y un intérprete se lo leerá.
status-draft = Todavía no enviada
status-received = La tenemos
status-need-you = Necesitamos algo de usted
status-checking = En revisión
status-waiting = Esperando al distrito o a la Ciudad
status-decided = Decidida
status-paying = El pago está en camino
status-paid = Pagada
# $label (String)
error-field = Revise esto: { $label }
# $name (String)
error-first = { $name } cambió esto primero. Esto es lo más nuevo.
error-same-person = Usted hizo el paso anterior. Otra persona debe hacer este paso.
error-already-sent = Esta solicitud ya se envió. Puede verla abajo.
error-wrong-state = Esta línea ya no espera eso. Esto es lo más nuevo.
error-in-batch = Esta línea está en un lote de pagos. Ahora no se puede cambiar.
# $left (String)
error-over-hours = Para este servicio solo quedan { $left } min.
error-nothing-to-pay = No hay ninguna línea lista para pagar.
nav-main = Menú principal
done-saved = Guardado.
done-sent = Enviado.
done-removed = Quitado.
done-fixed = Recibimos su arreglo. Gracias.
done-decided = La decisión está guardada.
done-undone = La decisión se deshizo.
done-details = Gracias. El dinero sale con el próximo pago.
done-signed-out = Usted salió de su cuenta.
done-imported = El archivo se importó.
done-built = El lote está hecho.
done-released = El lote se liberó.
error-other-site = Este formulario vino de otro sitio, así que no hicimos nada. Abra nuestra página y envíe el formulario desde ahí. O llame al (617) 635-8599.
error-form = No pudimos leer este formulario, así que no hicimos nada. Vuelva atrás y envíelo otra vez. O llame al (617) 635-8599.
error-form-long = Este formulario es demasiado largo, así que no hicimos nada. Vuelva atrás y hágalo más corto. O llame al (617) 635-8599.
error-try-again = Algo salió mal de nuestro lado. Intente otra vez en unos minutos. O llame al (617) 635-8599.
day-mon = lun
day-tue = mar
day-wed = mié
day-thu = jue
day-fri = vie
day-sat = sáb
day-sun = dom
# $over (String)
error-over-allocated = Usó { $over } más de lo que tiene la línea del banco.
