### Texts of finance's payouts, batches, exports and confirmations

payments-title = Payments
# $count (Number)
# $sum (String)
payments-sum = Ready: { $count ->
    [one] { $count } line
   *[other] { $count } lines
    }, { $sum }
payments-ready = Payable lines
payments-ready-empty = No payable lines. They come here when a second person agrees.
payments-aside = Set aside
payments-aside-empty = Nothing is set aside.
payments-build = Build batch
payments-build-note = All ready lines go into one batch. A payee that can't be paid is set aside.
# $n (String)
payments-first = The first { $n } are shown.
payments-put-back = Put back
payments-claim = Claim
payments-line = Line
payments-child = Child
payments-payee = Payee
payments-amount = Amount
payments-approved = Approved
payments-why = Why
payments-total = Total
payments-batches = Batches
payments-batches-empty = No batch was built yet.
payments-batch = Batch
payments-count = Payments
payments-state = State
payments-by = By
payments-when = When
payments-answers = The City's answers

tie-title = Tie-out
tie-lead = Approved = open + in batches + exported + confirmed.
tie-approved = Approved by two people
tie-open = Open
tie-aside = of this set aside
tie-batched = In batches
tie-exported = Exported
tie-confirmed = Confirmed by the City
tie-sum = Open + in batches + exported + confirmed
tie-lines = Lines
tie-ok = OK: every cent is where it should be.
tie-off = NOT OK: the sums differ. Release nothing and call the administrator.

batch-built = Built
batch-released = Released
batch-exported = Exported
batch-confirmed = Confirmed
batch-dropped = Dropped: all payments were set aside
# $number (String)
batch-title = Batch { $number }
batch-steps = Steps of the batch
batch-review = Review
batch-built-by = Built by
batch-released-by = Released by
batch-exported-on = Exported on
batch-file = File
batch-control = Control total
# $payments (Number)
# $lines (Number)
# $sum (String)
batch-control-says = { $payments ->
    [one] { $payments } payment
   *[other] { $payments } payments
    } for { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
    }, { $sum }
batch-payments = Payments
batch-place = Place
batch-method = How
batch-answer = Answer
batch-reissue = Replaces a payment that came back
batch-set-aside = Set aside
batch-set-aside-title = Set one payment aside
batch-set-aside-note = Its lines wait beside the next batch. The total above changes.
batch-which = Which payment?
batch-release = Release
batch-release-title = Release this batch
batch-release-note = Look at each payment first. After this nothing can be set aside.
batch-another = You built this batch or approved a line of it. Another person must release it.
batch-export = Make the file
batch-export-note = The file is made once. Families are told that the money is on its way.
batch-download = Download
batch-download-note = It is the same file each time. Each download is written down.
batch-downloads = Downloads
# $on (String)
# $trace (String)
batch-paid = { $on }, number { $trace }
# $on (String)
# $why (String)
batch-came-back = { $on }: { $why }

finance-batched = In a batch
finance-exported = Exported
finance-paid = Paid
finance-returned = Came back
finance-replaced = Came back, replaced

aside-no-method = The family has not chosen how it is paid.
aside-no-name = The payee's name is missing.
aside-no-address = The payee's address is not whole.
aside-no-zip = The ZIP code needs 5 numbers.
aside-no-vendor = The vendor number may have numbers only.
aside-not-guardian = The payee is no guardian on this case.
aside-came-back = A payment came back. The family must confirm its details.

confirm-text = Or paste the lines here
    .hint = With the header line: payment,status,date,method,trace,note
confirmations-title = The City's answers
confirmations-lead = A file is looked at first. Nothing changes before you apply it.
confirmations-look = Look at the file
confirmations-files = Newest files
confirmations-files-empty = No file was brought yet.
confirmations-file = File
confirmations-waiting = Waits
# $n (Number)
confirmations-applied = Applied, { $n ->
    [one] { $n } payment
   *[other] { $n } payments
    } changed
confirmations-returned = Came back
confirmations-returned-empty = No payment came back.
confirmations-next = Next
confirmations-next-family = The family must confirm its details, or it waits for the next batch.
confirmations-next-done = Replaced by a new payment
# $hash (String)
confirmations-sheet = Answers { $hash }
confirmations-paid = Paid
confirmations-same = Known already
confirmations-what = What is said
confirmations-apply = Apply all
confirmations-discard = Throw this file away
confirmations-nothing = Everything in this file is known already.
confirmations-again = This file was applied. Applying it again changes nothing.

done-aside = The payment is set aside.
done-ready = The lines are ready again.
done-exported = The file is made.
done-confirmed = The answers are applied.

flaw-no-payment = No payment has this id. Copy it from the file of the batch.
flaw-not-exported = This payment is in no file yet.
flaw-paid-otherwise = This payment was confirmed with another date or trace. Ask the City.
flaw-came-back-before = This payment came back before. Ask the City.
