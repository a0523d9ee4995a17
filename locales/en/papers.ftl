### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = How much did they pay?
proof-pages = Next page, or the back of the check
    .hint = If there is one.
papers-err-many = Send up to 20 files at a time.
notes-err-missing = Add a photo of a note.
papers-closed = This claim was sent. You can change what we sent back to you.
papers-open = Open
papers-photo = Photo
# $n (String)
papers-photo-n = Photo { $n }
# $n (String)
papers-page-n = Page { $n }
# $day (String)
papers-added = Added { $day }
papers-logged = We write down who opens this paper, and when.
papers-download = Download the PDF
papers-receipt = Receipt
papers-bank = Bank paper
papers-note = Session note
papers-license = License
papers-other = Paper
receipt-add = Add a receipt
# $n (String)
receipt-name = Receipt { $n }
# $day (String)
receipt-paid = paid { $day }
# $number (String)
receipt-printed-number = No. { $number }
# $amount (String)
receipt-open = { $amount } to pay for
receipt-no-day = No date yet
notes-title = Session notes
notes-lead = Every session needs its own note. Take one photo of each.
notes-empty = No notes yet.
notes-add = Add photos of notes
notes-which = Which note is for which session?
notes-none = No note yet
notes-save = Save the notes
notes-proposed = We put the new photos in order. Check them. Then save.
proof-lead = It shows that you paid.
proof-empty = No bank paper yet.
proof-add = Add a bank paper
proof-add-note = Type the line that shows this payment. You can add more lines after that.
proof-line = A line of the bank paper
# $name (String)
proof-account = Account of { $name }
match-no-receipt = No receipt yet. Add a receipt first.
match-no-line = No bank line yet. Add a bank paper first.
match-proposed = These lines fit. Save the match if they are right.
# $part (String)
# $whole (String)
match-free = { $part } of { $whole } is free
# $name (String)
# $provider (String)
match-same-name = Our bank paper says { $name }. It is the same as { $provider }.
match-same = Yes, it is the same
message-office = OSS
message-you = You
message-new = New
message-read = I have read this
message-none = No messages about this claim yet.
# $number (String)
message-about-claim = About claim { $number }
# $n (String)
message-unread = New: { $n }
receipt-pages = Does it have more pages? Choose all of them.
