### Texts of finance's payouts, batches, exports and confirmations

payments-title = Pagamentus
payments-sum = Prontu: { $count ->
   *[other] { $count } linha
    }, { $sum }
payments-ready = Linhas ki pode pagadu
payments-ready-empty = Ka ten linha ki pode pagadu. Es ta ben li óki un sugundu algen konkorda.
payments-aside = Podu di ladu
payments-aside-empty = Nada ka sta podu di ladu.
payments-build = Monta loti
payments-build-note = Tudu linha prontu ta bai pa un loti. Un benefisiáriu ki ka pode pagadu ta podu di ladu.
payments-first = Sta mostradu kes primeru { $n }.
payments-put-back = Poi di volta
payments-claim = Pididu
payments-line = Linha
payments-child = Mininu
payments-payee = Benefisiáriu
payments-amount = Valor
payments-approved = Aprovadu
payments-why = Pamodi
payments-total = Total
payments-batches = Lotis
payments-batches-empty = Inda ninhun loti ka montadu.
payments-batch = Loti
payments-count = Pagamentus
payments-state = Situason
payments-by = Kenha ki faze
payments-when = Ki dia
payments-answers = Respostas di Sidadi

tie-title = Konfirensia di kontas
tie-lead = Aprovadu = abertu + na lotis + isportadu + konfirmadu.
tie-approved = Dôs algen aprova
tie-open = Abertu
tie-aside = di kel-li podu di ladu
tie-batched = Na lotis
tie-exported = Isportadu
tie-confirmed = Sidadi konfirma
tie-sum = Abertu + na lotis + isportadu + konfirmadu
tie-lines = Linhas
tie-ok = SERTU: kada séntimu sta na si lugar.
tie-off = KA SERTU: somas é diferenti. Ka bu liberta nada, liga pa administrador.

batch-built = Montadu
batch-released = Libertadu
batch-exported = Isportadu
batch-confirmed = Konfirmadu
batch-dropped = Largadu: tudu pagamentu podu di ladu
batch-title = Loti { $number }
batch-steps = Pasus di loti
batch-review = Djobe
batch-built-by = Kenha ki monta
batch-released-by = Kenha ki liberta
batch-exported-on = Isportadu na
batch-file = Fixeru
batch-control = Total di kontrolu
batch-control-says = { $payments ->
   *[other] { $payments } pagamentu
    } pa { $lines ->
   *[other] { $lines } linha
    }, { $sum }
batch-payments = Pagamentus
batch-place = Lugar
batch-method = Modi
batch-answer = Resposta
batch-reissue = Ta troka un pagamentu ki volta
batch-set-aside = Poi di ladu
batch-set-aside-title = Poi un pagamentu di ladu
batch-set-aside-note = Si linhas ta spera di ladu, fóra di prósimu loti. Total riba ta muda.
batch-which = Ki pagamentu?
batch-release = Liberta
batch-release-title = Liberta es loti
batch-release-note = Djobe kada pagamentu primeru. Dipos di kel-li nada ka pode podu di ladu.
batch-another = Bu monta es loti ó bu aprova un linha di el. Otu algen ten ki liberta-l.
batch-export = Faze fixeru
batch-export-note = Fixeru ta fetu un bes. Familias ta avizadu ma dinheru sta na kaminhu.
batch-download = Baxa
batch-download-note = É mesmu fixeru kada bes. Kada bes ki baxadu, ta fika skritu.
batch-downloads = Baxadu
batch-paid = { $on }, númeru { $trace }
batch-came-back = { $on }: { $why }

finance-batched = Na un loti
finance-exported = Isportadu
finance-paid = Pagadu
finance-returned = Volta
finance-replaced = Volta, trokadu

aside-no-method = Familia inda ka skodje modi ki el ta pagadu.
aside-no-name = Nomi di benefisiáriu sta ta falta.
aside-no-address = Morada di benefisiáriu ka sta konpletu.
aside-no-zip = Kódigu pustal ta mesti 5 algarismu.
aside-no-vendor = Númeru di fornesedor só pode ten algarismu.
aside-not-guardian = Benefisiáriu ka é inkaregadu di idukason na es prusesu.
aside-came-back = Un pagamentu volta. Familia ten ki konfirma si dadus.

confirm-text = Ó kola linhas li
    .hint = Ku linha di kabisalhu: payment,status,date,method,trace,note
confirmations-title = Respostas di Sidadi
confirmations-lead = Un fixeru ta odjadu primeru. Nada ka ta muda antis di bu aplika-l.
confirmations-look = Djobe fixeru
confirmations-files = Fixerus más novu
confirmations-files-empty = Inda ninhun fixeru ka trazedu.
confirmations-file = Fixeru
confirmations-waiting = Ta spera
confirmations-applied = Aplikadu, { $n ->
   *[other] { $n } pagamentu
    } mudadu
confirmations-returned = Volta
confirmations-returned-empty = Ninhun pagamentu ka volta.
confirmations-next = Prósimu
confirmations-next-family = Familia ten ki konfirma si dadus, ó el ta spera pa prósimu loti.
confirmations-next-done = Trokadu pa un pagamentu novu
confirmations-sheet = Respostas { $hash }
confirmations-paid = Pagadu
confirmations-same = Dja konxedu
confirmations-what = Kuze ki ta fladu
confirmations-apply = Aplika tudu
confirmations-discard = Bota es fixeru fóra
confirmations-nothing = Tudu ki sta na es fixeru dja konxedu.
confirmations-again = Es fixeru dja aplikadu. Aplika-l otu bes ka ta muda nada.

done-aside = Pagamentu sta podu di ladu.
done-ready = Linhas sta prontu otu bes.
done-exported = Fixeru sta fetu.
done-confirmed = Respostas sta aplikadu.

flaw-no-payment = Ninhun pagamentu ka ten es kódigu. Kopia-l di fixeru di loti.
flaw-not-exported = Es pagamentu inda ka sta na ninhun fixeru.
flaw-paid-otherwise = Es pagamentu konfirmadu ku otu data ó otu númeru. Pergunta Sidadi.
flaw-came-back-before = Es pagamentu dja volta antis. Pergunta Sidadi.
