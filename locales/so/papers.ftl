### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Immisa ayay bixiyeen?
proof-pages = Bogga xiga, ama dhinaca dambe ee jeegga
    .hint = Haddii uu jiro.
papers-err-many = Mar kiiba dir ilaa 20 fayl.
notes-err-missing = Ku dar sawirka qoraal.
papers-closed = Codsigan waa la diray. Waxaad beddeli kartaa wixii aan kuu soo celinnay.
papers-open = Fur
papers-photo = Sawir
# $n (String)
papers-photo-n = Sawirka { $n }
# $n (String)
papers-page-n = Bogga { $n }
# $day (String)
papers-added = Waxaa lagu daray { $day }
papers-logged = Waxaan qornaa cidda warqaddan furta, iyo goorta.
papers-download = Soo deji PDF-ka
papers-receipt = Rasiidh
papers-bank = Warqad bangi
papers-note = Qoraalka kulanka
papers-license = Shati
papers-other = Warqad
receipt-add = Ku dar rasiidh
# $n (String)
receipt-name = Rasiidhka { $n }
# $day (String)
receipt-paid = la bixiyay { $day }
# $number (String)
receipt-printed-number = Lambar { $number }
# $amount (String)
receipt-open = { $amount } oo la bixinayo
receipt-no-day = Weli taariikh ma leh
notes-title = Qoraallada kulamada
notes-lead = Kulan kastaa wuxuu u baahan yahay qoraal u gaar ah. Mid kasta hal sawir ka qaad.
notes-empty = Weli qoraal ma jiro.
notes-add = Ku dar sawirrada qoraallada
notes-which = Qoraalkee ayaa kulankee leh?
notes-none = Weli qoraal ma leh
notes-save = Kaydi qoraallada
notes-proposed = Sawirrada cusub waan kala hagaajinnay. Hubi. Ka dib kaydi.
proof-lead = Waxay muujinaysaa inaad bixisay.
proof-empty = Weli warqad bangi ma jirto.
proof-add = Ku dar warqad bangi
proof-add-note = Qor sadarka muujinaya lacag bixintan. Ka dib sadarro kale waad ku dari kartaa.
proof-line = Sadar ka mid ah warqadda bangiga
# $name (String)
proof-account = Xisaabta { $name }
match-no-receipt = Weli rasiidh ma jiro. Marka hore ku dar rasiidh.
match-no-line = Weli sadar bangi ma jiro. Marka hore ku dar warqad bangi.
match-proposed = Sadarradani way iswaafaqaan. Kaydi isku aadinta haddii ay sax yihiin.
# $part (String)
# $whole (String)
match-free = { $part } oo { $whole } ka mid ah ayaa haray
# $name (String)
# $provider (String)
match-same-name = Warqaddayada bangigu waxay leedahay { $name }. Waa isku mid isaga iyo { $provider }.
match-same = Haa, waa isku mid
message-office = Xafiiska OSS
message-you = Adiga
message-new = Cusub
message-read = Kan waan akhriyay
message-none = Weli fariin ku saabsan codsigan ma jirto.
# $number (String)
message-about-claim = Ku saabsan codsiga { $number }
# $n (String)
message-unread = Cusub: { $n }
receipt-pages = Bogag kale ma leeyahay? Dhammaantood dooro.
