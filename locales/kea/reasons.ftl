reason-receipt-missing = Djunta un risibu
    .why = Nu ta mesti un risibu di bu prestador di servisu pa es pagamentu.
    .fix = Tra un fotu di el, ó pidi bu prestador di servisu ku un link.
reason-receipt-unreadable = Tra un fotu más klaru di risibu
    .why = Nu ka konsigi le parti markadu.
    .fix = Uza bon lus y mostra tudu 4 kantu.
reason-receipt-no-dates = Risibu ta mesti datas di seson
    .why = Risibu ten ki fla datas di sesons.
    .fix = Pidi bu prestador di servisu djunta datas ku un link.
# $what (String)
reason-receipt-lacks = Risibu ta mesti { $what }
    .why = Nu ka atxa { $what } na risibu.
    .fix = Pidi bu prestador di servisu un risibu novu, ó djunta-l ku un link.
reason-proof-missing = Mostra ma bu paga
    .why = Nu ten risibu. Nu ta mesti tanbe un papel di banku ki ta mostra es pagamentu.
    .fix = Djunta un estratu di banku, un estratu di karton, ó un xeki ki banku dja paga. Bu pode sukundi restu.
reason-proof-kind = Nu ta mesti otu papel di banku
    .why = Un fotu di un aplikason di pagamentu ó un fatura ka ta txiga.
    .fix = Mostra linha na bu estratu di banku ó di karton.
reason-proof-no-match = Valoris ka ta bate
    .why = Ninhun linha na bu papel di banku ka é igual a es risibu.
    .fix = Skodje linha ki paga-l. Pode ser ki el sta dividi na parti, ó ten otu nomi.
# $rest (String)
reason-proof-short = Mostra más { $rest }
    .why = Bu papel di banku ta mostra un parti di es risibu. Nu pode paga kel parti.
    .fix = Djunta linha di restu.
reason-proof-pending = Banku inda ka kaba es pagamentu
    .why = Linha inda ta fla “pending” (pendenti).
    .fix = Djunta papel óki banku mostra linha final. Txeu bes ta dura 5 dia.
reason-payer-mismatch = Otu nomi sta na konta
    .why = Konta ka sta na nomi di un pai, mai ó inkaregadu di idukason na es prusesu.
    .fix = Fla-nu kenha ki paga, ó mostra un papel na bu nomi.
reason-check-side = Mostra dôs ladu di xeki
    .why = Nu ten un ladu. Karimbu di banku sta na kel otu.
    .fix = Tra un fotu di kel otu ladu.
reason-cash = Dinheru na mon sen papel di banku
    .why = Prugrama pode paga só si un papel di banku ta mostra pagamentu.
    .fix = Liga pa nos. Nu ta djobe un manera djuntu ku bo. Bu pode pidi un sugundu revizon.
# $amount (String)
reason-third-party = Otu prugrama paga un parti
    .why = Siguru ó un prugrama paga { $amount }. Nu ta paga parti ki bu paga.
    .fix = Ka ten nada pa faze. Si kel-li ka sta sertu, pidi un sugundu revizon.
reason-refunded = Bu risebi es dinheru di volta
    .why = Bu papel di banku ta mostra ma es dinheru volta pa bo.
    .fix = Si bu paga otu bes, mostra-nu kel pagamentu na un sugundu revizon.
reason-note-missing = Djunta un nota pa es seson
    .why = Kada seson ta mesti un nota di prestador di servisu.
    .fix = Pidi bu prestador di servisu ku un link, ó tra un fotu.
reason-note-no-time = Djunta ora ki ta falta
    .why = Sen ora di kumesa y ora di kaba nu ka pode konta minutus.
    .fix = Skrebe ora ki sta na nota, ó pergunta bu prestador di servisu.
reason-note-no-goal = Fla obijetivu di IEP
    .why = Nota ten ki fla ki obijetivu di IEP ki trabadjadu.
    .fix = Skodje obijetivu, ó pergunta bu prestador di servisu.
reason-note-other-goal = Skodje un obijetivu di IEP
    .why = Es obijetivu ka sta na IEP di bu fidju.
    .fix = Skodje un di lista, ó pergunta bu prestador di servisu.
reason-note-per-session = Kada seson ta mesti si própi nota
    .why = Un nota ka pode sirbi pa más di un seson.
    .fix = Pidi bu prestador di servisu un nota pa kada seson.
# $noted (String)
# $asked (String)
reason-minutes-less = Nota ta mostra menus tenpu
    .why = Nota ta mostra { $noted }. Bu pidi { $asked }. Nu ta paga tenpu ki sta na nota.
    .fix = Si nota ka sta sertu, bu prestador di servisu pode kuriji-l. Dipos pidi un sugundu revizon.
reason-note-not-signed = Nota ta mesti un sinatura
    .why = Bu prestador di servisu ka sina es nota.
    .fix = Pidi bu prestador di servisu ku un link. Ta dura un minutu.
reason-license-missing = Djunta lisensa di prestador di servisu
    .why = Nu ta mesti un kópia di lisensa.
    .fix = Pidi bu prestador di servisu ku un link, ó tra un fotu.
# $date (String)
reason-license-dates = Lisensa dja kababa
    .why = Lisensa éra válidu ti { $date }. Es seson foi dipos.
    .fix = Si dja el renovadu, djunta lisensa novu.
reason-license-kind = Lisensa é pa otu trabadju
    .why = Es lisensa ka ta kubri es tipu di djuda.
    .fix = Si prestador di servisu ten otu lisensa, mostra-l na un sugundu revizon.
reason-license-checking = Nu sta ta verifika lisensa
    .why = Konsedju di lisensa inda ka responde.
    .fix = Bu ka mesti faze nada.
reason-supervisor-missing = Djunta lisensa di supervizor
    .why = Es prestador di servisu ta trabadja ku un supervizor. Nu ta mesti kel lisensa tanbe.
    .fix = Pidi bu prestador di servisu ku un link.
reason-supervisor-dates = Lisensa di supervizor dja kababa
    .why = El ka staba válidu na dia di es seson.
    .fix = Djunta lisensa novu, ó lisensa di otu supervizor.
reason-contract-missing = Inda ka ten kontratu
    .why = Prestador di servisu y OSS ten ki kaba un kontratu primeru.
    .fix = OSS ten ki faze si parti. Nu ta skrebe-u. Pergunta-nu antis di paga más.
reason-contract-waiting = Sidadi inda ka aprova kontratu
    .why = Kontratu sta na Sidadi.
    .fix = Bu ka mesti faze nada. El ta abri el só.
reason-contract-refused = Sidadi ka aprova kontratu
    .why = Sen el prugrama ka pode paga es prestador di servisu.
    .fix = Liga pa nos. Nu pode djuda-u atxa otu prestador di servisu. Bu pode pidi un sugundu revizon.
# $date (String)
reason-before-contract = Seson foi antis di kontratu
    .why = Kontratu kumesa na { $date }.
    .fix = Si data ka sta sertu, pidi un sugundu revizon.
# $date (String)
reason-after-contract = Seson foi dipos di kontratu
    .why = Kontratu kaba na { $date }.
    .fix = Pergunta-nu sobri un kontratu novu antis di paga más. Bu pode pidi un sugundu revizon.
# $rate (String)
reason-above-rate = Presu sta riba di kontratu
    .why = Presu di kontratu é { $rate } pa ora. Nu ta paga kel presu.
    .fix = Mostra bu prestador di servisu es página. Si ka sta sertu, pidi un sugundu revizon.
# $school (String)
reason-no-determination = Skola ten ki disidi primeru
    .why = Skola inda ka kaba si revizon di djuda ki ka dadu.
    .fix = { $school } ten ki faze si parti. Bu ka mesti faze nada.
reason-hours-checking = Skola sta ta verifika oras
    .why = Skola ten ki konfirma minutus ki ka dadu.
    .fix = Bu ka mesti faze nada.
reason-service-not-owed = Es tipu di djuda ka sta na lista
    .why = Lista di skola di djuda ki ka dadu ka ten es servisu.
    .fix = Si bu skodje otu servisu pa inganu, fla-nu na un sugundu revizon.
reason-hours-used = Ka ta resta oras
    .why = Tudu oras di es servisu ki ka dadu dja uzadu.
    .fix = Odja tudu rejistu. Si un númeru ka sta sertu, pidi un sugundu revizon.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Ta resta algun ora
    .why = Nu pode paga { $fit } di { $asked }. Dipos oras ta kaba.
    .fix = Ka ten nada pa faze. Si un númeru ka sta sertu, pidi un sugundu revizon.
# $date (String)
reason-school-started = Skola dja kumesaba servisu
    .why = Servisus na skola kumesa na { $date }. Sesons di kel dia pa frenti ka pode pagadu.
    .fix = Si bu obi di kel-li tardi, toka na “N avizadu tardi”.
reason-late-notice = Talves bu avizadu tardi
    .why = Avizu txiga dipos di es seson.
    .fix = Un supervizor ten ki disidi. Bu ka mesti faze nada.
reason-future = Es dia inda ka txiga
    .why = Nu pode paga só dipos di seson.
    .fix = Djobe data.
reason-child-overlap = Dôs seson na mesmu ora
    .why = Bu fidju ten dôs seson na es ora.
    .fix = Djobe oras di tudu dôs.
reason-provider-overlap = Prestador di servisu tenba otu mininu na es ora
    .why = Nu pode paga minutus ki ka ta kai na mesmu ora.
    .fix = Pergunta bu prestador di servisu si foi un grupu. El pode fla-l ku un link.
reason-school-hours = Kel-li foi na oras di skola
    .why = Nu ta mesti sabe undi ki bu fidju staba.
    .fix = Fla-nu, pur izenplu “meiu dia” ó “na kasa”.
reason-not-a-service = Kel-li ka é un seson
    .why = Taxa di vizita ki falta, viaji, testi ó trabadju di papel ka pode pagadu.
    .fix = Si foi un seson, pidi un sugundu revizon.
# $other (String)
reason-duplicate = Es seson dja pididu antis
    .why = El sta na pididu { $other }.
    .fix = Odja kel pididu. Si foi otu seson, pidi un sugundu revizon.
# $used (String)
reason-payment-used = Es linha di banku dja uzadu antis
    .why = { $used } di es linha paga otu risibu.
    .fix = Odja undi. Djunta otu linha si ten un.
reason-same-file = Dja nu ten es fotu
    .why = Mesmu fotu sta na otu pididu.
    .fix = Djunta fotu sertu, ó fla-nu pamodi ki el ta sirbi pa tudu dôs.
reason-file-unsafe = Nu tra un fixeru
    .why = Fixeru pode faze mal pa konputador.
    .fix = Enbes, tra un fotu di papel.
reason-file-locked = PDF ten un palavra-pasi
    .why = Nu ka pode abri-l.
    .fix = Guarda un kópia sen palavra-pasi, ó tra un fotu.
# $seen (String)
# $needed (String)
reason-file-kind = Kel-li é otu papel
    .why = El ta parse { $seen }. Li nu ta mesti { $needed }.
    .fix = Djunta papel sertu.
reason-file-other-child = Es papel é di otu mininu
    .why = Nomi ka é di bu fidju.
    .fix = Djunta papel sertu, ó fla-nu sobri nomi.
# $date (String)
reason-filed-late = Kel-li txiga dipos di últimu dia
    .why = Últimu dia éra { $date }. Pode ten bon motivu.
    .fix = Skodje bu motivu na lista.
reason-payee-confirm = Konfirma undi ki dinheru ta bai
    .why = Bus dadu di pagamentu muda, ó un nomi é diferenti.
    .fix = Skrebe kódigu ki nu manda pa bu númeru bedju, ó liga pa nos.
# $language (String)
reason-translating = Nu sta ta traduzi es papel
    .why = El sta na { $language }.
    .fix = Bu ka mesti faze nada.
# $date (String)
reason-second-person = Un sugundu algen sta ta verifika
    .why = Nu ta faze kel-li pa algun pididu.
    .fix = Bu ka mesti faze nada. Nu ta skrebe-u ti { $date }.
# $date (String)
reason-no-answer = Fitxadu, pamodi nu ka risebi resposta di bo
    .why = Nu pergunta tres bes.
    .fix = Abri-l otu bes ti { $date }. Bu primeru data ki ta konta.
reason-taken-back = Ritiradu
    .why = Bo ó OSS ritira kel-li. Bus ora sta livri otu bes.
    .fix = Kumesa un pididu novu na kualker ora.
# $note (String)
reason-other = Odja nota
    .why = { $note }
    .fix = Skrebe pa nos si ka sta klaru.
