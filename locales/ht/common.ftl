file =
    .hint = Foto (JPEG, PNG, HEIC, WebP) oswa PDF, jiska 20 MB.
    .err-type = Nou pa ka louvri kalite fichye sa a. Voye yon foto oswa yon PDF.
    .err-size = Fichye sa a depase 20 MB. Pito pran yon foto.
    .err-empty = Fichye sa a vid. Eseye ankò.
    .err-locked = PDF sa a gen yon modpas. Louvri l, anrejistre yon kopi san modpas, oswa pran yon foto.
    .err-broken = Nou pa ka louvri fichye sa a. Pran yon nouvo foto.
    .err-heic = Nou poko ka louvri foto HEIC. Fè yon kapti ekran, epi voye sa.
    .err-unsafe = Fichye sa a ka fè òdinatè ditò. Nou retire l. Pito pran yon foto.
common-continue = Kontinye
common-save = Anrejistre
common-save-continue = Anrejistre epi kontinye
common-save-later = Anrejistre epi tounen pita
# $time (String)
common-saved = Anrejistre { $time }
common-back = Tounen
common-change = Chanje
common-add = Ajoute
common-remove = Retire
common-remove-sure = Ou vle retire sa? Ou ka ajoute l ankò.
common-replace = Ranplase
common-yes = Wi
common-no = Non
common-not-sure = Mwen pa sèten
common-optional = (si ou vle)
common-print = Enprime
common-listen = Koute
common-see-english = Gade l ann angle
# $n (String)
# $total (String)
common-part-of = Pati { $n } sou { $total }
common-new-tab = (ap louvri nan yon lòt onglè)
common-iep-gloss = IEP (plan edikasyon espesyal pitit ou)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } èdtan { $m } min
# $time (String)
common-left = { $time } rete
nav-skip = Ale dirèk nan kontni prensipal la
nav-menu = Meni
nav-home = Akèy
nav-messages = Mesaj
nav-settings = Paramèt
nav-language = Lang
nav-sign-out = Dekonekte
# $name (String)
nav-helping = W ap ede { $name }
help-title = Ou bezwen èd?
help-phone = Rele (617) 635-8599
help-interpreter = Entèprèt la gratis. Di ki lang ou pale.
help-message = Ekri nou
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Gen yon pwoblèm
error-prefix = Erè:
error-not-found = Nou pa ka jwenn paj sa a. Demann ou yo an sekirite.
error-conflict = Yon moun chanje sa pandan ou te la. Men sa ki pi nouvo a.
error-broken = Gen yon bagay ki pa mache bò kote pa nou. Sa ou te ekri a anrejistre. Eseye ankò nan kèk minit.
# $id (String)
error-number = Nimewo pou telefòn: { $id }
error-offline = Ou pa gen entènèt. Travay ou sou telefòn sa a.
error-session = Ou te ale pou yon bon moman. Mete yon nouvo kòd pou kontinye. Travay ou anrejistre.
error-slow-down = Ou eseye twòp fwa. Tann 15 minit, oswa rele nou.
error-no-translation = Tèks sa a poko nan lang ou. Rele nou, yon entèprèt ap li l pou ou.
status-draft = Poko voye
status-received = Nou resevwa l
status-need-you = Nou bezwen yon bagay nan men ou
status-checking = N ap verifye l
status-waiting = Ap tann distri a oswa Vil la
status-decided = Desizyon pran
status-paying = Peman an sou wout
status-paid = Peye
# $label (String)
error-field = Verifye sa: { $label }
# $name (String)
error-first = { $name } te chanje sa anvan. Men sa ki pi nouvo a.
error-same-person = Se ou ki te fè etap anvan an. Se yon lòt moun ki dwe fè etap sa a.
error-already-sent = Demann sa a te voye deja. Ou ka wè l anba a.
error-wrong-state = Liy sa a pa ap tann sa ankò. Men sa ki pi nouvo a.
error-in-batch = Liy sa a nan yon pakèt peman. Yo pa ka chanje l kounye a.
# $left (String)
error-over-hours = Se sèlman { $left } min ki rete pou sèvis sa a.
error-nothing-to-pay = Pa gen okenn liy ki pare pou peye.
nav-main = Meni prensipal
done-saved = Li anrejistre.
done-sent = Li voye.
done-removed = Li retire.
done-fixed = Nou resevwa sa ou ranje a. Mèsi.
done-decided = Desizyon an anrejistre.
done-undone = Desizyon an anile.
done-details = Mèsi. Lajan an ap ale ak pwochen peman an.
done-signed-out = Ou dekonekte.
done-imported = Fichye a enpòte.
done-built = Pakèt la fèt.
done-released = Pakèt la otorize.
error-other-site = Fòm sa a soti sou yon lòt sit, kidonk nou pa fè anyen. Louvri paj nou an epi voye fòm nan la. Oswa rele (617) 635-8599.
error-form = Nou pa t ka li fòm sa a, kidonk nou pa fè anyen. Tounen, epi voye l ankò. Oswa rele (617) 635-8599.
error-form-long = Fòm sa a twò long, kidonk nou pa fè anyen. Tounen, epi fè l pi kout. Oswa rele (617) 635-8599.
error-try-again = Gen yon bagay ki pa mache bò kote pa nou. Eseye ankò nan kèk minit. Oswa rele (617) 635-8599.
day-mon = Len
day-tue = Mad
day-wed = Mèk
day-thu = Jed
day-fri = Van
day-sat = Sam
day-sun = Dim
# $over (String)
error-over-allocated = Ou sèvi ak { $over } plis pase sa ki nan liy labank lan.
