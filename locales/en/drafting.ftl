### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Sessions
    .err-missing = Add at least one session.
    .err-format = A session needs a date or a price. Look at the list.
    .err-many = A claim can hold 200 sessions. Start another claim for the rest.
session-kind = What did you pay for?
    .hint = We can pay for the service. You can still tell us about fees.
supervisor-holder = Supervisor's name
    .hint = As it is on the license.
    .err-missing = Enter the supervisor's name.
supervisor-number = Supervisor's license number
    .hint = Type it as it is printed.
    .err-missing = Enter the license number.
supervisor-ends = Supervisor's license ends on
    .hint = The last day it is good.
    .err-missing = Enter the day the license ends.
    .err-format = Enter a date like 02/12/2026.
take-back-lines = Which sessions do you take back?
    .hint = Their hours come back to you.
    .err-missing = Choose at least one session.
draft-date-format = Enter a date like 10/07/2025.
draft-time-format = Enter a time like 4:00 PM.
draft-days-range = None of these days is between your two dates.
draft-dates-many = This makes more than 120 sessions. Choose an earlier last day.
# $service (String)
# $child (String)
draft-for = { $service } for { $child }
# $n (String)
draft-added = { $n } added
draft-part-provider = the provider
draft-part-sessions = the sessions
draft-part-receipts = the receipts
draft-part-bank = the bank paper
draft-part-pay = how we pay you
draft-sent-already = This claim was sent. You can't change it here.
draft-see-claim = See the claim
draft-newest = The newest
draft-newest-lead = This is saved now. Below is what you typed. Save again to keep yours.
draft-copy-title = Copy this claim
draft-copy-lead = We copy the provider, days, times, prices, and goals. The dates move to the weeks after.
draft-copy-not = We don't copy receipts, bank papers, or your signature.
draft-copy-go = Make the copy
draft-contract-approved = Contract: approved
draft-license-none = License: not here yet
draft-license-not-needed = License: not needed for this job
# $date (String)
draft-license-ended = License: ended { $date }
draft-provider-next = We ask the City for a contract. You can send your claim now.
license-title = License
license-own = Provider
license-supervisor = Supervisor
license-none-needed = This job needs no license.
# $number (String)
# $date (String)
license-line = License { $number }, good to { $date }
license-open-line = License
license-looked-up = OSS looked it up.
license-save = Save this license
license-photo = Add a photo of the license
license-no-provider = Choose a provider first.
license-choose-provider = Choose a provider
sessions-add-days = Add days
sessions-when = Time
# $n (String)
session-title = Session { $n }
session-alone = Alone
session-group-choice = In a group
session-copy-week = Copy to next week
session-other = Another child or service
session-length = equals # minutes
kind-service = The service
kind-no-show = A missed visit
kind-late-cancellation = A late cancellation
kind-travel = Travel
kind-evaluation = An evaluation
kind-paperwork = Paperwork
kind-materials = Materials
kind-other = Something else
# $goal (String)
session-goal = Goal { $goal }
pay-helper = Only a parent or guardian can set this.
check-lead = You can change everything before you send.
check-child = Child and service
check-provider = Provider
check-sessions = Sessions
check-receipts = Receipts
check-bank = Bank paper
check-pay = Pay to
check-none = Not yet
check-look = Look at these sessions
check-look-lead = They need a date and a price before you can send.
check-guardian-only = Only a parent or guardian can send this claim.
check-miss-receipt = a receipt
check-miss-bank = a bank paper
check-miss-note = session notes
check-miss-license = the license
# $n (Number)
check-n-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
    }
check-hints = What we will look at
sent-copy = Copy for next month
take-title = Take back
take-all = Take back the whole claim
take-some = Take back these sessions
take-none = Nothing in this claim can be taken back now.
take-decided = Some sessions are decided. You can take back the others.
