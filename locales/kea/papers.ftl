### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Kantu ki es paga?
proof-pages = Prósimu página, ó tras di xeki
    .hint = Si ten un.
papers-err-many = Manda ti 20 fixeru di kada bes.
notes-err-missing = Djunta un fotu di un nota.
papers-closed = Es pididu dja mandadu. Bu pode muda kuze ki nu manda-u di volta.
papers-open = Abri
papers-photo = Fotu
# $n (String)
papers-photo-n = Fotu { $n }
# $n (String)
papers-page-n = Página { $n }
# $day (String)
papers-added = Djuntadu na { $day }
papers-logged = Nu ta skrebe kenha ki ta abri es papel, y ki ora.
papers-download = Baxa PDF
papers-receipt = Risibu
papers-bank = Papel di banku
papers-note = Nota di seson
papers-license = Lisensa
papers-other = Papel
receipt-add = Djunta un risibu
# $n (String)
receipt-name = Risibu { $n }
# $day (String)
receipt-paid = pagadu na { $day }
# $number (String)
receipt-printed-number = N.º { $number }
# $amount (String)
receipt-open = { $amount } inda pa paga
receipt-no-day = Inda sen data
notes-title = Notas di seson
notes-lead = Kada seson ta mesti si própi nota. Tra un fotu di kada un.
notes-empty = Inda ka ten nota.
notes-add = Djunta fotus di notas
notes-which = Ki nota é pa ki seson?
notes-none = Inda ka ten nota
notes-save = Guarda notas
notes-proposed = Nu poi fotus novu na órdi. Djobe-s. Dipos guarda.
proof-lead = El ta mostra ma bu paga.
proof-empty = Inda ka ten papel di banku.
proof-add = Djunta un papel di banku
proof-add-note = Skrebe linha ki ta mostra es pagamentu. Dipos bu pode djunta más linha.
proof-line = Un linha di papel di banku
# $name (String)
proof-account = Konta di { $name }
match-no-receipt = Inda ka ten risibu. Djunta un risibu primeru.
match-no-line = Inda ka ten linha di banku. Djunta un papel di banku primeru.
match-proposed = Es linhas ta da sertu. Guarda konparason si es sta dretu.
# $part (String)
# $whole (String)
match-free = { $part } di { $whole } sta livri
# $name (String)
# $provider (String)
match-same-name = Nos papel di banku ta fla { $name }. É mesmu ki { $provider }.
match-same = Sin, é mesmu
message-office = OSS
message-you = Bo
message-new = Novu
message-read = Dja N le kel-li
message-none = Inda ka ten mensaji sobri es pididu.
# $number (String)
message-about-claim = Sobri pididu { $number }
# $n (String)
message-unread = Novu: { $n }
receipt-pages = El ten más página? Skodje tudu.
