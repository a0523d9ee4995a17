file =
    .hint = Fotu (JPEG, PNG, HEIC, WebP) ó PDF, ti 20 MB.
    .err-type = Nu ka pode abri es tipu di fixeru. Manda un fotu ó un PDF.
    .err-size = Es fixeru é más grandi ki 20 MB. Enbes, tra un fotu.
    .err-empty = Es fixeru sta vaziu. Tenta otu bes.
    .err-locked = Es PDF ten un palavra-pasi. Abri-l, guarda un kópia sen palavra-pasi, ó tra un fotu.
    .err-broken = Nu ka pode abri es fixeru. Tra un fotu novu.
    .err-heic = Inda nu ka pode abri fotu HEIC. Faze un fotu di ekran y manda kel-la.
    .err-unsafe = Es fixeru pode faze mal pa konputador. Nu tra-l. Enbes, tra un fotu.
common-continue = Kontinua
common-save = Guarda
common-save-continue = Guarda y kontinua
common-save-later = Guarda y volta más tardi
# $time (String)
common-saved = Guardadu { $time }
common-back = Volta
common-change = Muda
common-add = Djunta
common-remove = Tra
common-remove-sure = Tra kel-li? Bu pode djunta-l otu bes.
common-replace = Troka
common-yes = Sin
common-no = Nau
common-not-sure = N ka ten serteza
common-optional = (si bu kre)
common-print = Inprimi
common-listen = Obi
common-see-english = Odja na inglês
# $n (String)
# $total (String)
common-part-of = Parti { $n } di { $total }
common-new-tab = (ta abri na otu janela)
common-iep-gloss = IEP (prugrama di idukason individualizadu di bu fidju)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } h { $m } min
# $time (String)
common-left = ta resta { $time }
nav-skip = Bai pa parti prinsipal
nav-menu = Menu
nav-home = Inísiu
nav-messages = Mensajis
nav-settings = Difinisons
nav-language = Língua
nav-sign-out = Sai
# $name (String)
nav-helping = Bu sta ta djuda { $name }
help-title = Bu ta mesti djuda?
help-phone = Liga pa (617) 635-8599
help-interpreter = Un intérpriti é di grasa. Fla bu língua.
help-message = Skrebe pa nos
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Ten un prublema
error-prefix = Eru:
error-not-found = Nu ka ta atxa kel página. Bus pididu sta guardadu.
error-conflict = Algen muda kel-li kantu bu staba li. Li sta kel más novu.
error-broken = Un kuza straga di nos ladu. Kuze ki bu skrebe sta guardadu. Tenta otu bes li na un poku minutu.
# $id (String)
error-number = Númeru pa fla na telefoni: { $id }
error-offline = Bu ka ten internet. Bu trabadju sta na es telefoni.
error-session = Bu fika un tenpu fóra. Skrebe un kódigu novu pa kontinua. Bu trabadju sta guardadu.
error-slow-down = Dja bu tenta txeu bes. Spera 15 minutu, ó liga pa nos.
error-no-translation = Es testu inda ka sta na bu língua. Liga pa nos y un intérpriti ta le-l pa bo.
status-draft = Inda ka mandadu
status-received = Nu risebi-l
status-need-you = Nu ta mesti un kuza di bo
status-checking = Sta na verifikason
status-waiting = Ta spera distritu ó Sidadi
status-decided = Disididu
status-paying = Pagamentu sta na kaminhu
status-paid = Pagadu
# $label (String)
error-field = Djobe kel-li: { $label }
# $name (String)
error-first = { $name } muda kel-li primeru. Li sta kel más novu.
error-same-person = Bo ki faze pasu antis di kel-li. Otu algen ten ki faze es pasu.
error-already-sent = Es pididu dja mandadu. Bu pode odja-l li di baxu.
error-wrong-state = Es linha dja ka ta spera kel-la. Li sta kel más novu.
error-in-batch = Es linha sta na un loti di pagamentu. Gósi el ka pode mudadu.
# $left (String)
error-over-hours = Só { $left } min ki ta resta pa es servisu.
error-nothing-to-pay = Ninhun linha ka sta prontu pa pagadu.
nav-main = Menu prinsipal
done-saved = Guardadu.
done-sent = Mandadu.
done-removed = Tradu.
done-fixed = Nu risebi bu kureson. Obrigadu.
done-decided = Disizon sta guardadu.
done-undone = Disizon sta disfetu.
done-details = Obrigadu. Dinheru ta sai ku prósimu pagamentu.
done-signed-out = Dja bu sai di konta.
done-imported = Fixeru sta inportadu.
done-built = Loti sta montadu.
done-released = Loti sta libertadu.
error-other-site = Es formuláriu ben di otu site, anton nu ka faze nada. Abri nos página y manda formuláriu di la. Ó liga pa (617) 635-8599.
error-form = Nu ka konsigi le es formuláriu, anton nu ka faze nada. Volta y manda-l otu bes. Ó liga pa (617) 635-8599.
error-form-long = Es formuláriu é lóngu dimás, anton nu ka faze nada. Volta y faze-l más kurtu. Ó liga pa (617) 635-8599.
error-try-again = Un kuza straga di nos ladu. Tenta otu bes li na un poku minutu. Ó liga pa (617) 635-8599.
day-mon = Sugunda
day-tue = Tersa
day-wed = Kuarta
day-thu = Kinta
day-fri = Sesta
day-sat = Sábadu
day-sun = Dumingu
# $over (String)
error-over-allocated = Bu uza { $over } más ki kuze ki linha di banku ten.
