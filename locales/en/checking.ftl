# What reasons say where a fact is not known.
reason-other-day = another day
reason-other-time = another time
reason-other-language = another language
reason-a-part = a part
reason-above-rate-plain = We pay the price in the contract.
reason-license-day = The license was not good on this day
    .why = It was not good on the day of this session.
    .fix = If it was renewed, add the new license.
reason-paid-before = This was paid before
    .why = The session or its receipt was paid back already.
    .fix = If it was another session, ask for a second look.
# $date (String)
reason-second-person-about = You don't need to do anything. We'll write about { $date }.

## A child's hours
# $child (String)
hours-book-title = Every entry for { $child }
hours-found = The school found missed hours.
hours-corrected = The school lowered the missed hours.
hours-made-up = The school made up hours.
hours-kept = Kept for your claim.
hours-came-back = Given back from your claim.
hours-paid-back = Paid back to you.
hours-undone = An approval was taken back.
hours-no-entries = No entries yet.
# $n (String)
hours-plus = + { $n }
# $n (String)
hours-minus = − { $n }
# $school (String)
hours-waits-for = { $school } must act.
find-all-used = No hours are left, so there is nothing to ask for.
find-next-1 = We look for someone for your child.
find-next-2 = We write to you when we know more.
find-next-3 = You can still find someone yourself.
find-next = What happens next

## The way of a sent claim
# $date (String)
track-about = about { $date }
track-now = now
track-step-is-done = done
track-step-is-next = next
track-oss = OSS
track-second = A second person at OSS
track-office = Another office
track-finance = Finance
track-sums = Your money
track-sum-asked = You asked for
track-sum-to-pay = We will pay
track-sum-paid = Paid
track-sum-to-fix = Fix to get paid
track-sum-waiting = Waits for an office
track-sum-no = Not payable
track-lines = Your sessions
track-on = Date
track-amount = Price
track-state = Now
track-s-checking = Being checked
track-s-fix = Needs you
track-s-waiting = Waits for an office
track-s-to-pay = We'll pay it
track-s-paid = Paid
# $amount (String)
track-s-part = We pay { $amount }
track-s-no = Not payable
track-s-back = Taken back
track-to-fix = Fix it
track-decision = See the decision
track-payment = See the payment
track-no-date = No date

## The decision
decision-page = The decision
decision-none = There is no decision yet.
# $date (String)
decision-on = Decided { $date }
decision-g-pay = We will pay
decision-g-part = A part is not payable
decision-g-checking = Still being checked
decision-ask = Do you think this is wrong? Call us or write to us. Someone new will look.

## The payment
payment-page = Your payment
payment-none = There is no payment yet.
# $amount (String)
payment-approved = { $amount } is approved. We are getting the payment ready.
# $amount (String)
payment-on-its-way = { $amount } is on its way. The City is approving payment. No date yet.
# $n (Number)
# $number (String)
payment-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
    } of claim { $number }
# $amount (String)
payment-waits = { $amount } waits for you

## Where the money goes, said again
details-title = Check your details
details-lead = Nothing is lost. When you confirm, the money goes out with the next payment.
details-confirm = Confirm my details
details-no-method = We don't know how to pay you.
details-no-name = The name on the check is missing.
details-no-address = A part of the address is missing.
details-no-zip = The ZIP code needs 5 numbers.
details-no-vendor = The vendor number may have numbers only.
details-not-guardian = The name on the check is not a parent or guardian on this case.
details-came-back = A payment came back to us. Is this still where you get your money?

## Fixing one thing
fix-title = Fix to get paid
fix-none = There is nothing to fix. Thank you.
fix-still = What we still need
fix-complete = This looks complete. You can send it.
fix-anyway = You can send it now. Someone will look.
fix-add-note = Add or change the note
fix-add-receipt = Add or change a receipt
fix-add-bank = Add a bank paper
fix-add-match = Show which line paid
fix-message = Write to us
