### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = ¿Cuánto pagaron?
proof-pages = Página siguiente, o el reverso del cheque
    .hint = Si lo hay.
papers-err-many = Envíe hasta 20 archivos a la vez.
notes-err-missing = Agregue una foto de una nota.
papers-closed = Esta solicitud ya se envió. Puede cambiar lo que le devolvimos.
papers-open = Abrir
papers-photo = Foto
# $n (String)
papers-photo-n = Foto { $n }
# $n (String)
papers-page-n = Página { $n }
# $day (String)
papers-added = Agregado el { $day }
papers-logged = Anotamos quién abre este papel, y cuándo.
papers-download = Descargar el PDF
papers-receipt = Recibo
papers-bank = Papel del banco
papers-note = Nota de la sesión
papers-license = Licencia
papers-other = Papel
receipt-add = Agregar un recibo
# $n (String)
receipt-name = Recibo { $n }
# $day (String)
receipt-paid = pagado el { $day }
# $number (String)
receipt-printed-number = N.º { $number }
# $amount (String)
receipt-open = sin cubrir: { $amount }
receipt-no-day = Todavía sin fecha
notes-title = Notas de las sesiones
notes-lead = Cada sesión necesita su propia nota. Tome una foto de cada una.
notes-empty = Todavía no hay notas.
notes-add = Agregar fotos de las notas
notes-which = ¿Qué nota es de qué sesión?
notes-none = Todavía sin nota
notes-save = Guardar las notas
notes-proposed = Pusimos las fotos nuevas en orden. Revíselas. Luego guarde.
proof-lead = Muestra que usted pagó.
proof-empty = Todavía no hay papel del banco.
proof-add = Agregar un papel del banco
proof-add-note = Escriba la línea que muestra este pago. Después puede agregar más líneas.
proof-line = Una línea del papel del banco
# $name (String)
proof-account = Cuenta de { $name }
match-no-receipt = Todavía no hay recibo. Primero agregue un recibo.
match-no-line = Todavía no hay línea del banco. Primero agregue un papel del banco.
match-proposed = Estas líneas concuerdan. Si están bien, guarde la relación.
# $part (String)
# $whole (String)
match-free = { $part } de { $whole } están libres
# $name (String)
# $provider (String)
match-same-name = Nuestro papel del banco dice { $name }. Es lo mismo que { $provider }.
match-same = Sí, es lo mismo
message-office = OSS
message-you = Usted
message-new = Nuevo
message-read = Ya leí esto
message-none = Todavía no hay mensajes sobre esta solicitud.
# $number (String)
message-about-claim = Sobre la solicitud { $number }
# $n (String)
message-unread = Nuevos: { $n }
receipt-pages = ¿Tiene más páginas? Elíjalas todas.
