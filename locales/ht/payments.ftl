### Texts of finance's payouts, batches, exports and confirmations

payments-title = Peman
payments-sum = Pare: { $count ->
   *[other] { $count } liy
    }, { $sum }
payments-ready = Liy nou ka peye
payments-ready-empty = Pa gen liy nou ka peye. Yo vini isit la lè yon dezyèm moun dakò.
payments-aside = Mete sou kote
payments-aside-empty = Pa gen anyen sou kote.
payments-build = Fè pakèt la
payments-build-note = Tout liy ki pare antre nan yon sèl pakèt. Nou mete sou kote yon benefisyè nou pa ka peye.
payments-first = Premye { $n } yo parèt.
payments-put-back = Remete
payments-claim = Demann
payments-line = Liy
payments-child = Timoun
payments-payee = Benefisyè
payments-amount = Montan
payments-approved = Apwouve
payments-why = Poukisa
payments-total = Total
payments-batches = Pakèt
payments-batches-empty = Poko gen pakèt ki fèt.
payments-batch = Pakèt
payments-count = Peman
payments-state = Eta
payments-by = Ki moun
payments-when = Lè
payments-answers = Repons Vil la

tie-title = Verifikasyon total yo
tie-lead = Apwouve = louvri + nan pakèt + ekspòte + konfime.
tie-approved = De moun apwouve
tie-open = Louvri
tie-aside = ladan yo, mete sou kote
tie-batched = Nan pakèt
tie-exported = Ekspòte
tie-confirmed = Vil la konfime
tie-sum = Louvri + nan pakèt + ekspòte + konfime
tie-lines = Liy
tie-ok = OK: chak santim nan plas li.
tie-off = PA OK: total yo pa menm. Pa otorize anyen. Rele administratè a.

batch-built = Fèt
batch-released = Otorize
batch-exported = Ekspòte
batch-confirmed = Konfime
batch-dropped = Anile: tout peman yo te mete sou kote
batch-title = Pakèt { $number }
batch-steps = Etap pakèt la
batch-review = Verifikasyon
batch-built-by = Moun ki te fè l
batch-released-by = Moun ki te otorize l
batch-exported-on = Ekspòte jou
batch-file = Fichye
batch-control = Total kontwòl
batch-control-says = { $payments ->
   *[other] { $payments } peman
    } pou { $lines ->
   *[other] { $lines } liy
    }, { $sum }
batch-payments = Peman
batch-place = Kote
batch-method = Kijan
batch-answer = Repons
batch-reissue = Ranplase yon peman ki te tounen
batch-set-aside = Mete sou kote
batch-set-aside-title = Mete yon peman sou kote
batch-set-aside-note = Liy li yo ap tann sou kote pwochen pakèt la. Total ki anwo a ap chanje.
batch-which = Ki peman?
batch-release = Otorize
batch-release-title = Otorize pakèt sa a
batch-release-note = Gade chak peman anvan. Apre sa, ou pa ka mete anyen sou kote.
batch-another = Se ou ki te fè pakèt sa a oswa ki te apwouve yon liy ladan l. Se yon lòt moun ki dwe otorize l.
batch-export = Fè fichye a
batch-export-note = Fichye a fèt yon sèl fwa. Nou di fanmi yo lajan an sou wout.
batch-download = Telechaje
batch-download-note = Se menm fichye a chak fwa. Nou note chak telechajman.
batch-downloads = Telechajman
batch-paid = { $on }, nimewo { $trace }
batch-came-back = { $on }: { $why }

finance-batched = Nan yon pakèt
finance-exported = Ekspòte
finance-paid = Peye
finance-returned = Tounen
finance-replaced = Tounen, ranplase

aside-no-method = Fanmi an poko chwazi kijan pou nou peye l.
aside-no-name = Non benefisyè a manke.
aside-no-address = Adrès benefisyè a pa konplè.
aside-no-zip = Kòd ZIP la bezwen 5 chif.
aside-no-vendor = Nimewo Vil la bay benefisyè a ka gen chif sèlman.
aside-not-guardian = Benefisyè a pa gadyen legal nan dosye sa a.
aside-came-back = Yon peman tounen. Fanmi an dwe konfime enfòmasyon li yo.

confirm-text = Oswa kole liy yo isit la
    .hint = Ak liy antèt la: payment,status,date,method,trace,note
confirmations-title = Repons Vil la
confirmations-lead = Nou gade yon fichye anvan. Anyen pa chanje anvan ou aplike l.
confirmations-look = Gade fichye a
confirmations-files = Dènye fichye yo
confirmations-files-empty = Poko gen fichye.
confirmations-file = Fichye
confirmations-waiting = Ap tann
confirmations-applied = Aplike, { $n ->
   *[other] { $n } peman
    } chanje
confirmations-returned = Tounen
confirmations-returned-empty = Pa gen peman ki tounen.
confirmations-next = Apre
confirmations-next-family = Fanmi an dwe konfime enfòmasyon li yo, oswa peman an ap tann pwochen pakèt la.
confirmations-next-done = Yon nouvo peman ranplase l
confirmations-sheet = Repons { $hash }
confirmations-paid = Peye
confirmations-same = Nou konnen l deja
confirmations-what = Sa yo di
confirmations-apply = Aplike tout
confirmations-discard = Jete fichye sa a
confirmations-nothing = Nou konnen tout sa ki nan fichye sa a deja.
confirmations-again = Fichye sa a te aplike deja. Si ou aplike l ankò, anyen p ap chanje.

done-aside = Peman an sou kote.
done-ready = Liy yo pare ankò.
done-exported = Fichye a fèt.
done-confirmed = Repons yo aplike.

flaw-no-payment = Pa gen peman ki gen id sa a. Kopye l nan fichye pakèt la.
flaw-not-exported = Peman sa a poko nan okenn fichye.
flaw-paid-otherwise = Peman sa a te konfime ak yon lòt dat oswa yon lòt nimewo swivi. Mande Vil la.
flaw-came-back-before = Peman sa a te tounen deja. Mande Vil la.
