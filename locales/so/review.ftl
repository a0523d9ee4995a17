### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Xeerarku waxba kama bixiyaan sadarkan. Dooro natiijo kale.
review-no-service = Ma jiro adeeg la leeyahay oo sadarkan bixiya. Dooro natiijo kale.
review-queue-empty = Halkan waxba kuma sugayaan.
review-next-page = Bogga xiga
review-take-next = Qaado kan xiga ee ugu horreeyay
review-oldest-first = Codsiyada la diray, kuwa ugu horreeyay marka hore
review-col-claim = Codsi
review-col-child = Ilmaha iyo adeegga
review-col-language = Luqadda qoyska
review-col-asked = La codsaday
review-col-sessions = Kulamo
review-col-turn = Yaa laga sugayaa
review-col-flags = Eeg
review-col-decision = Go'aan
review-col-days = Maalmaha degmada
review-col-reviewer = Shaqaalaha kiiska
review-col-day = Maalin
review-col-minutes = Daqiiqado
review-col-rules = Xeerarku waxay leeyihiin
review-col-state = Xaalad
review-filter-turn = Yaa laga sugayaa
review-turn-oss = OSS
review-turn-second = Qof labaad
review-turn-family = Qoyska
review-turn-office = Xafiis kale
review-turn-finance = Maaliyadda
review-turn-nobody = Cidna
review-all = Dhammaan
review-of-me = Aniga
review-of-nobody = Weli cidna
review-filter-least = La codsaday ugu yaraan
review-filter-age = Inta uu jiray
# $days (Number)
review-age = { $days ->
    [one] { $days } maalin ama ka badan
   *[other] { $days } maalmood ama ka badan
    }
review-show = Tus
review-second-empty = Sadar qof labaad ahaan kuu sugaya ma jiro.
review-take = Aniga ii xilsaar
review-nobody = Weli cidna kama shaqaynayso
# $name (String)
review-with = Waa la eegayaa: { $name }
# $days (String)
review-day = Maalinta degmada { $days } ee 25
review-checks = Hubinno
review-history = Wixii hore u dhacay
review-papers = Waraaqo
review-open-pdf = Fur PDF-ka
review-pass = Waa hagaag
review-fail = Ma buuxin
review-person = Qof ayuu u baahan yahay
review-no-data = Xog ma jirto
review-lines = Sadarro
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = La codsaday { $asked } = la bixinayo { $pay } + la weydiinayo { $ask } + la hayo { $hold } + aan la bixin karin { $no }
review-state-sent = In la go'aamiyo
review-state-returned = Qoyska ayuu la joogaa
review-state-held = Waa la hayaa
review-state-decided = Qof labaad ayuu sugayaa
review-state-approved = Laba qof ayaa oggolaaday
review-state-denied = Lama bixin karo
review-approve = Oggolow
review-part = Qayb bixi
review-return = Weydii qoyska
review-deny = Lama bixin karo
review-hold = Hay
review-decide = Go'aami sadarkan
review-you-typed = Kan adiga ayaa qoray. Ma kaydsana.
review-save = Kaydi go'aanka
review-agree = Ku raac
review-send-back = Dib u celi
review-undo = Ka noqo go'aankan
review-portal = nidaamka
# $number (String)
review-slip = Qoysku wuu weydiiyay intuusan lacag bixin: jawaabta { $number }
review-paper-receipt = Rasiidh
review-paper-bank = Warqad bangi
review-paper-note = Qoraal
review-paper-license = Shati
review-paper-message = Fariin ka timid
# $more (String)
review-more-flags = iyo { $more } kale
review-late = Daahay
review-count-mine = Kuwayga
review-count-new = Cusub
review-count-second = Oggolaanshaha labaad
review-count-family = Qoysaska la jooga
review-count-office = Xafiis kale la jooga
review-count-late = Daahay
review-yes = haa
review-no = maya
# $office (String)
# $day (String)
review-held-until = { $office }, mar kale eeg { $day }
review-match = Rasiidhyada iyo sadarrada bangiga
review-match-none = Weli rasiidh ma jiro.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } waa la bixiyay, { $shown } sadarrada bangiga ayaa muujiyay
# $service (String)
# $time (String)
review-ledger = Saacadaha { $service }: { $time } ayaa haray
review-pay = bixi
review-ask = weydii
review-wait = hay
review-not = lama bixin karo
# $n (String)
review-line-n = sadarka { $n }
event-claim-started = Codsi la bilaabay
event-draft-changed = Qabyadii la beddelay
event-document-added = Warqad lagu daray
event-document-removed = Warqad laga saaray
event-claim-sent = Codsi la diray
event-claim-taken-back = Codsi laga noqday
event-line-taken-back = Sadar laga noqday
event-claim-taken = Codsi qof loo xilsaaray
event-line-checked = Xeerarka ayaa sadarka lagu hubiyay
event-line-decided = Sadar la go'aamiyay
event-decision-undone = Go'aan laga noqday
event-line-approved = Qofkii labaad wuu ku raacay
event-line-sent-back = Qofkii labaad dib ayuu u celiyay
event-line-fixed = Qoysku sadarka wuu saxay
event-hold-ended = Hayntii way dhammaatay, xogtii way timid
event-return-ended = Waxaa dib u haya shaqaalaha kiiska, xogtii way timid
event-message-written = Fariin la qoray
event-provider-named = Qoysku adeeg bixiye cusub ayuu magacaabay
event-license-given = Qoysku shati ayuu keenay
event-papers-changed = Waraaqo la beddelay
event-payment-set-aside = Lacag bixin gees la dhigay
event-payment-put-back = Lacag bixintu mar kale waa diyaar
event-payment-confirmed = Lacag bixin la xaqiijiyay
event-payment-returned = Lacag bixin soo noqotay
event-details-confirmed = Qoysku wuu xaqiijiyay halka lacagtu aaddo
