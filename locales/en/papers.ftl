### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = How much did they pay?
proof-pages = Next page, or the back of the check
    .hint = If there is one.
papers-err-many = Send up to 20 files at a time.
notes-err-missing = Add a photo of a note.
