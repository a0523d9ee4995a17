### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Konbe yo te peye?
proof-pages = Pwochen paj la, oswa dèyè chèk la
    .hint = Si li genyen youn.
papers-err-many = Voye jiska 20 fichye alafwa.
notes-err-missing = Ajoute yon foto yon nòt.
papers-closed = Demann sa a te voye deja. Ou ka chanje sa nou te voye tounen ba ou.
papers-open = Louvri
papers-photo = Foto
# $n (String)
papers-photo-n = Foto { $n }
# $n (String)
papers-page-n = Paj { $n }
# $day (String)
papers-added = Ajoute { $day }
papers-logged = Nou note kilès ki louvri papye sa a, ak ki lè.
papers-download = Telechaje PDF la
papers-receipt = Resi
papers-bank = Papye labank
papers-note = Nòt seyans
papers-license = Lisans
papers-other = Papye
receipt-add = Ajoute yon resi
# $n (String)
receipt-name = Resi { $n }
# $day (String)
receipt-paid = peye { $day }
# $number (String)
receipt-printed-number = Nº { $number }
# $amount (String)
receipt-open = { $amount } poko gen resi
receipt-no-day = Poko gen dat
notes-title = Nòt seyans
notes-lead = Chak seyans bezwen pwòp nòt pa l. Pran yon foto chak.
notes-empty = Poko gen nòt.
notes-add = Ajoute foto nòt yo
notes-which = Ki nòt ki pou ki seyans?
notes-none = Poko gen nòt
notes-save = Anrejistre nòt yo
notes-proposed = Nou mete nouvo foto yo nan lòd. Verifye yo. Apre sa, anrejistre.
proof-lead = Li montre ou te peye.
proof-empty = Poko gen papye labank.
proof-add = Ajoute yon papye labank
proof-add-note = Ekri liy ki montre peman sa a. Ou ka ajoute plis liy apre sa.
proof-line = Yon liy nan papye labank lan
# $name (String)
proof-account = Kont { $name }
match-no-receipt = Poko gen resi. Ajoute yon resi anvan.
match-no-line = Poko gen liy labank. Ajoute yon papye labank anvan.
match-proposed = Liy sa yo matche. Anrejistre sa ki matche yo si yo bon.
# $part (String)
# $whole (String)
match-free = { $part } sou { $whole } lib
# $name (String)
# $provider (String)
match-same-name = Papye labank nou an di { $name }. Se menm ak { $provider }.
match-same = Wi, se menm nan
message-office = OSS
message-you = Ou
message-new = Nouvo
message-read = Mwen li sa
message-none = Poko gen mesaj sou demann sa a.
# $number (String)
message-about-claim = Sou demann { $number }
# $n (String)
message-unread = Nouvo: { $n }
receipt-pages = Èske li gen plis paj? Chwazi yo tout.
