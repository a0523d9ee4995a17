### Texts of the circuit breaker worksheet

cb-worksheet = Fodja di kálkulu di fundu Circuit Breaker
cb-title = Fundu Circuit Breaker { $year }
cb-estimate = STIMATIVA
cb-lead = Tradu di kuze ki Sidadi paga pa seson di { $from } ti { $to }.
cb-estimate-why = Kel-li é un stimativa: ka sabedu dotason di dinheru, y Finansa ka konfirma valoris di anu. Konpara-s ku tabelas di Dipartamentu antis di entrega kualker kuza.
cb-empty = Nada ka pagadu pa seson di es anu.
cb-years = Otus anu

cb-paid = Sidadi paga
cb-included = Inkluidu
cb-excluded = Ka inkluidu
cb-claimed = Ta konta
cb-waits = Aprovadu, inda ka pagadu
cb-waits-note = Ka sta na es fodja. Es ta ben óki Sidadi konfirma ses pagamentu.
cb-part = { $lines ->
   *[other] { $lines } linha
    }, { $minutes }, { $money }
cb-sum = { $lines ->
   *[other] { $lines } linha
    }, { $money }
cb-minutes = { $minutes } min ({ $hours } h)
cb-ties = SERTU: inkluidu y ka inkluidu djuntu é igual a kuze ki Sidadi paga.
cb-off = KA SERTU: linhas ka é igual a kuze ki Sidadi paga. Ka bu entrega nada, liga pa administrador.

cb-students = Alunus
cb-student = Alunu
cb-sasid = Númeru di stadu
cb-time = Tenpu inkluidu
cb-below = Ta falta pa txiga na limiti
cb-below-says = Más { $money } antis ki stadu ta paga un parti di kustu
cb-above = { $money } riba di limiti
cb-share = Parti di stadu
cb-total = Total
cb-no-values = Ka sabedu valoris di es anu: ka ten limiti, ka ten parti.

cb-why = Pamodi ki linhas ka ta konta, ó ka ta konta tudu
cb-why-empty = Tudu linha pagadu ta konta.
cb-why-note = Un linha pode ten más di un motivu.
cb-reason = Motivu
cb-citation = Skritu na
cb-lines = Linhas

cb-district = Kuze ki stadu ta pagaba
cb-before = Tudu parti
cb-after = Dipos di baxa na proporson
cb-quarter = Trimestri { $n }

cb-values = Valoris di es anu
cb-value = Valor
cb-used = Uzadu
cb-certainty = Ki serteza
cb-provisional = Pruvizóriu
cb-confirmed = Konfirmadu
cb-threshold = Limiti di un alunu
cb-share-part = Parti di stadu riba di limiti
cb-proration = Pagadu di tudu parti
cb-rates = Presus pa ora
cb-rates-none = Ka sabedu ninhun: un linha ta konta ku kuze ki pagadu
cb-rates-known = Presus sabedu: { $n }; un linha sen presu ta konta ku kuze ki pagadu

cb-assumed = Kuze ki nu ta toma pa sertu
cb-assumed-finance = Finansa ta konfirma kada linha ki Sidadi paga. Ninhun testu di Dipartamentu ka ta fla si pode pididu dinheru di servisus konpensatóriu ki dja dadu di volta: pergunta kel algen di kontatu.
cb-assumed-base = Minutus ki ka dadu ta tradu di pididu di bazi di distritu. Portal ka konxe kel pididu.
cb-assumed-district = Boston éra responsável pa kada alunu na kada dia.
cb-assumed-other = Propina, transporti y otus servisu di un alunu sta na otu lugar. Es ta intxi limiti primeru, pur isu partis li é más poku pa un alunu ki ten-s.

cb-download = Baxa linhas
cb-download-note = Un fixeru pa fodja di kálkulu, ku númerus di stadu y sen nomi. Kada bes ki baxadu, ta fika skritu.

cb-sheet-title = { $name }, { $year }
cb-sheet = Fodja
cb-claim = Pididu
cb-line = Linha
cb-day = Dia
cb-paid-on = Pagadu na
cb-service = Servisu
cb-group = Grupu di kustu
cb-minutes-col = Minutus
cb-amount = Pagadu
cb-counts = Ta konta
cb-state = Na fodja di kálkulu
cb-job-unknown = ka atxadu profison

cb-status-included = Inkluidu
cb-status-excluded = Ka inkluidu
cb-status-hold = Ta spera
cb-status-candidate = Kandidatu

cb-x-not-responsible = Otu distritu ta paga pa alunu na es dia.
cb-x-not-eligible = Alunu ka ten IEP na portal.
cb-x-other-year = Seson sta fóra di anu fiskal.
cb-x-not-paid = Distritu ka paga-l.
cb-x-admin = É un kustu di administrason.
cb-x-overhead = É un taxa y ka un servisu: kustu jeral.
cb-x-evaluation = É un avaliason.
cb-x-coordination = É kordenason di servisu.
cb-x-gened = É idukason jeral.
cb-x-not-on-iep = Ninhun servisu devedu di IEP di alunu ka paga pa el.
cb-x-extended = IEP ka ta fla dia ó anu prolongadu.
cb-x-assistant = Un asistenti ka ta konta nunka sima pesoal sertifikadu ó ku lisensa.
cb-x-no-credential = Ka atxadu sertifikadu ó formason di grupu di kustu.
cb-x-no-supervisor = Ka atxadu supervizor verifikadu.
cb-x-supervision-not-on-iep = IEP ka ta fla supervizon.
cb-x-admin-supervision = É supervizon di administrason.
cb-x-equipment-year = Ekipamentu kunpradu na otu anu fiskal.
cb-x-equipment-condition = Ekipamentu ka é nisisáriu, ó alunu ka risebi-l.
cb-x-equipment-shared = Más di un alunu ta uza ekipamentu.
cb-x-equipment-building = El ta muda un karu ó un prédiu.
cb-x-no-isp = Ka autorizadu prugrama individual di alunu pa es dias.
cb-x-transport = Transporti ka ta pididu li.
cb-x-no-ipa = Ta spera un autorizason di presu individual.
cb-x-double = Ta spera: pididu di bazi inda ta konta minutus ki ka dadu.
cb-x-no-reference = Ka ditu un rezultadu ó IEP pa el.
cb-x-no-document = Ta spera un fatura ó otu dokumentu.
cb-x-absence = Alunu falta más di 20 dia di skola sigidu.
cb-x-over-rate = Sta riba di presu aprovadu.
cb-x-third-party = Otu prugrama paga un parti di presu. Só ta konta kuze ki Sidadi paga.
cb-x-credit = Kréditu di kolaborativu ta tradu.

cb-group-a = (a) konsulta
cb-group-b = (b) idukason jeral
cb-group-c = (c) pesoal sertifikadu y ku lisensa
cb-group-d = (d) kuidadu di saúdi
cb-group-e = (e) otus profisional
cb-group-f = (f) pesoal ku formason y supervizon
cb-group-g = (g) pesoal di apoiu ku supervizon
cb-group-h = (h) supervizon
cb-group-i = (i) ekipamentu
