### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Règ yo pa peye anyen pou liy sa a. Chwazi yon lòt rezilta.
review-no-service = Pa gen okenn sèvis yo dwe ki peye liy sa a. Chwazi yon lòt rezilta.
review-queue-empty = Pa gen anyen k ap tann isit la.
review-next-page = Pwochen paj
review-take-next = Pran pi ansyen ki vini apre a
review-oldest-first = Demann ki voye, pi ansyen yo anvan
review-col-claim = Demann
review-col-child = Timoun ak sèvis
review-col-language = Lang fanmi an
review-col-asked = Mande
review-col-sessions = Seyans
review-col-turn = Tou pa kilès
review-col-flags = Sa pou gade
review-col-decision = Desizyon
review-col-days = Jou distri a
review-col-reviewer = Ajan dosye
review-col-day = Jou
review-col-minutes = Minit
review-col-rules = Règ yo di
review-col-state = Eta
review-filter-turn = Tou pa kilès
review-turn-oss = OSS
review-turn-second = Dezyèm moun
review-turn-family = Fanmi
review-turn-office = Yon lòt biwo
review-turn-finance = Biwo finans
review-turn-nobody = Pèsonn
review-all = Tout
review-of-me = Mwen
review-of-nobody = Poko gen moun
review-filter-least = Mande omwen
review-filter-age = Laj
# $days (Number)
review-age = { $days ->
   *[other] { $days } jou oswa plis
    }
review-show = Montre
review-second-empty = Pa gen liy k ap tann ou kòm dezyèm moun.
review-take = Pran l pou mwen
review-nobody = Poko gen moun k ap travay sou li
# $name (String)
review-with = Moun k ap verifye l: { $name }
# $days (String)
review-day = Jou distri { $days } sou 25
review-checks = Verifikasyon
review-history = Istwa
review-papers = Papye
review-open-pdf = Louvri PDF la
review-pass = Pase
review-fail = Pa pase
review-person = Bezwen yon moun
review-no-data = Pa gen done
review-lines = Liy
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Mande { $asked } = peye { $pay } + mande fanmi an { $ask } + an atant { $hold } + nou pa ka peye { $no }
review-state-sent = Pou deside
review-state-returned = Nan men fanmi an
review-state-held = An atant
review-state-decided = Ap tann yon dezyèm moun
review-state-approved = De moun apwouve
review-state-denied = Nou pa ka peye l
review-approve = Apwouve
review-part = Peye yon pati
review-return = Mande fanmi an
review-deny = Nou pa ka peye l
review-hold = Mete an atant
review-decide = Deside sou liy sa a
review-you-typed = Se ou ki ekri sa. Li pa anrejistre.
review-save = Anrejistre desizyon an
review-agree = Dakò
review-send-back = Voye tounen
review-undo = Anile desizyon sa a
review-portal = pòtal la
# $number (String)
review-slip = Fanmi an te mande anvan li peye: repons { $number }
review-paper-receipt = Resi
review-paper-bank = Papye labank
review-paper-note = Nòt
review-paper-license = Lisans
review-paper-message = Soti nan yon mesaj
# $more (String)
review-more-flags = ak { $more } anplis
review-late = An reta
review-count-mine = Pou mwen
review-count-new = Nouvo
review-count-second = Dezyèm apwobasyon
review-count-family = Nan men fanmi yo
review-count-office = Nan yon lòt biwo
review-count-late = An reta
review-yes = wi
review-no = non
# $office (String)
# $day (String)
review-held-until = { $office }, gade ankò { $day }
review-match = Resi ak liy labank
review-match-none = Poko gen resi.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } peye, liy labank montre { $shown }
# $service (String)
# $time (String)
review-ledger = Èdtan { $service }: { $time } rete
review-pay = peye
review-ask = mande fanmi an
review-wait = an atant
review-not = nou pa ka peye l
# $n (String)
review-line-n = liy { $n }
event-claim-started = Demann kòmanse
event-draft-changed = Bouyon chanje
event-document-added = Papye ajoute
event-document-removed = Papye retire
event-claim-sent = Demann voye
event-claim-taken-back = Yo repran demann nan
event-line-taken-back = Yo repran liy lan
event-claim-taken = Yon moun pran demann nan
event-line-checked = Règ yo verifye liy lan
event-line-decided = Desizyon pran sou liy lan
event-decision-undone = Desizyon anile
event-line-approved = Dezyèm moun nan dakò
event-line-sent-back = Dezyèm moun nan voye l tounen
event-line-fixed = Fanmi an ranje liy lan
event-hold-ended = Li pa an atant ankò, enfòmasyon an la
event-return-ended = Tounen nan men ajan dosye yo, enfòmasyon an la
event-message-written = Mesaj ekri
event-provider-named = Fanmi an nonmen yon nouvo founisè
event-license-given = Fanmi an bay yon lisans
event-papers-changed = Papye chanje
event-payment-set-aside = Peman mete sou kote
event-payment-put-back = Peman pare ankò
event-payment-confirmed = Peman konfime
event-payment-returned = Peman tounen
event-details-confirmed = Fanmi an konfime kote lajan an ale
