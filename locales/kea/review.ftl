### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Regras ka ta paga nada pa es linha. Skodje otu rezultadu.
review-no-service = Ninhun servisu devedu ka ta paga es linha. Skodje otu rezultadu.
review-queue-empty = Nada ka ta spera li.
review-next-page = Prósimu página
review-take-next = Toma prósimu más antigu
review-oldest-first = Pididus mandadu, kel más antigu primeru
review-col-claim = Pididu
review-col-child = Mininu y servisu
review-col-language = Língua di familia
review-col-asked = Valor pididu
review-col-sessions = Sesons
review-col-turn = Bes di kenha
review-col-flags = Djobe
review-col-decision = Disizon
review-col-days = Dias di distritu
review-col-reviewer = Funsionáriu di prusesu
review-col-day = Dia
review-col-minutes = Minutus
review-col-rules = Regras ta fla
review-col-state = Situason
review-filter-turn = Bes di kenha
review-turn-oss = OSS
review-turn-second = Sugundu algen
review-turn-family = Familia
review-turn-office = Otu gabineti
review-turn-finance = Finansa
review-turn-nobody = Ninge
review-all = Tudu
review-of-me = Mi
review-of-nobody = Inda ninge
review-filter-least = Valor pididu pelu menus
review-filter-age = Idadi
# $days (Number)
review-age = { $days ->
   *[other] { $days } dia ó más
    }
review-show = Mostra
review-second-empty = Ninhun linha ka ta spera-u sima sugundu algen.
review-take = Da-m el
review-nobody = Inda ninge ka ta trabadja na el
# $name (String)
review-with = Na revizon: { $name }
# $days (String)
review-day = Dia di distritu { $days } di 25
review-checks = Verifikasons
review-history = Storia
review-papers = Papelis
review-open-pdf = Abri PDF
review-pass = Pasa
review-fail = Ka pasa
review-person = Ta mesti un algen
review-no-data = Sen dadu
review-lines = Linhas
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Valor pididu { $asked } = paga { $pay } + pergunta { $ask } + spera { $hold } + ka pode pagadu { $no }
review-state-sent = Pa disidi
review-state-returned = Ku familia
review-state-held = Na spera
review-state-decided = Ta spera un sugundu algen
review-state-approved = Dôs algen aprova
review-state-denied = Ka pode pagadu
review-approve = Aprova
review-part = Paga un parti
review-return = Pergunta familia
review-deny = Ka pode pagadu
review-hold = Poi na spera
review-decide = Disidi es linha
review-you-typed = Bu skrebe kel-li. Ka sta guardadu.
review-save = Guarda disizon
review-agree = Konkorda
review-send-back = Manda di volta
review-undo = Disfaze es disizon
review-portal = portal
# $number (String)
review-slip = Familia pergunta antis di paga: resposta { $number }
review-paper-receipt = Risibu
review-paper-bank = Papel di banku
review-paper-note = Nota
review-paper-license = Lisensa
review-paper-message = Di un mensaji
# $more (String)
review-more-flags = y más { $more }
review-late = Tardi
review-count-mine = Di meu
review-count-new = Novu
review-count-second = Sugundu aprovason
review-count-family = Ku familias
review-count-office = Ku otu gabineti
review-count-late = Tardi
review-yes = sin
review-no = nau
# $office (String)
# $day (String)
review-held-until = { $office }, djobe otu bes na { $day }
review-match = Risibus y linhas di banku
review-match-none = Inda ka ten risibu.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } pagadu, linhas di banku ta mostra { $shown }
# $service (String)
# $time (String)
review-ledger = Oras di { $service }: ta resta { $time }
review-pay = paga
review-ask = pergunta
review-wait = spera
review-not = ka pode pagadu
# $n (String)
review-line-n = linha { $n }
event-claim-started = Pididu kumesadu
event-draft-changed = Raskunhu mudadu
event-document-added = Papel djuntadu
event-document-removed = Papel tradu
event-claim-sent = Pididu mandadu
event-claim-taken-back = Pididu ritiradu
event-line-taken-back = Linha ritiradu
event-claim-taken = Pididu dadu pa un funsionáriu
event-line-checked = Regras verifika linha
event-line-decided = Linha disididu
event-decision-undone = Disizon disfetu
event-line-approved = Sugundu algen konkorda
event-line-sent-back = Sugundu algen manda-l di volta
event-line-fixed = Familia kuriji linha
event-hold-ended = Spera kaba, faktu dja txiga
event-return-ended = Volta pa funsionárius di prusesu, faktu dja txiga
event-message-written = Mensaji skritu
event-provider-named = Familia fla un prestador di servisu novu
event-license-given = Familia da un lisensa
event-papers-changed = Papelis mudadu
event-payment-set-aside = Pagamentu podu di ladu
event-payment-put-back = Pagamentu prontu otu bes
event-payment-confirmed = Pagamentu konfirmadu
event-payment-returned = Pagamentu volta
event-details-confirmed = Familia konfirma undi ki dinheru ta bai
