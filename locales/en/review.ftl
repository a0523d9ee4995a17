### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = The rules pay nothing for this line. Choose another outcome.
review-no-service = No owed service pays for this line. Choose another outcome.
review-queue-empty = Nothing waits here.
review-next-page = Next page
review-take-next = Take the next oldest
review-oldest-first = Sent claims, oldest first
review-col-claim = Claim
review-col-child = Child and service
review-col-language = Family language
review-col-asked = Asked
review-col-sessions = Sessions
review-col-turn = Whose turn
review-col-flags = Look at
review-col-decision = Decision
review-col-days = District days
review-col-reviewer = Caseworker
review-col-day = Day
review-col-minutes = Minutes
review-col-rules = Rules say
review-col-state = State
review-filter-turn = Whose turn
review-turn-oss = OSS
review-turn-second = Second person
review-turn-family = Family
review-turn-office = Another office
review-turn-finance = Finance
review-turn-nobody = Nobody
review-all = All
review-of-me = Me
review-of-nobody = Nobody yet
review-filter-least = Asked at least
review-filter-age = Age
# $days (Number)
review-age = { $days ->
    [one] { $days } day or more
   *[other] { $days } days or more
    }
review-show = Show
review-second-empty = No line waits for you as the second person.
review-take = Assign to me
review-nobody = Nobody works on it yet
# $name (String)
review-with = In review: { $name }
# $days (String)
review-day = District day { $days } of 25
review-checks = Checks
review-history = History
review-papers = Papers
review-open-pdf = Open the PDF
review-pass = Pass
review-fail = Fail
review-person = Needs a person
review-no-data = No data
review-lines = Lines
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Asked { $asked } = pay { $pay } + ask { $ask } + hold { $hold } + not payable { $no }
review-state-sent = To decide
review-state-returned = With the family
review-state-held = On hold
review-state-decided = Waits for a second person
review-state-approved = Approved by two
review-state-denied = Not payable
review-approve = Approve
review-part = Pay in part
review-return = Ask the family
review-deny = Not payable
review-hold = Hold
review-decide = Decide this line
review-you-typed = You typed this. It is not saved.
review-save = Save decision
review-agree = Agree
review-send-back = Send back
review-undo = Undo this decision
review-portal = the portal
# $number (String)
review-slip = The family asked before it paid: answer { $number }
review-paper-receipt = Receipt
review-paper-bank = Bank paper
review-paper-note = Note
review-paper-license = License
review-paper-message = From a message
# $more (String)
review-more-flags = and { $more } more
review-late = Late
review-count-mine = Mine
review-count-new = New
review-count-second = Second approval
review-count-family = With families
review-count-office = With another office
review-count-late = Late
review-yes = yes
review-no = no
# $office (String)
# $day (String)
review-held-until = { $office }, look again on { $day }
review-match = Receipts and bank lines
review-match-none = No receipt yet.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } paid, { $shown } shown by bank lines
# $service (String)
# $time (String)
review-ledger = Hours of { $service }: { $time } left
review-pay = pay
review-ask = ask
review-wait = hold
review-not = not payable
# $n (String)
review-line-n = line { $n }
event-claim-started = Claim started
event-draft-changed = Draft changed
event-document-added = Paper added
event-document-removed = Paper removed
event-claim-sent = Claim sent
event-claim-taken-back = Claim taken back
event-line-taken-back = Line taken back
event-claim-taken = Claim assigned
event-line-checked = Line checked by the rules
event-line-decided = Line decided
event-decision-undone = Decision undone
event-line-approved = Second person agreed
event-line-sent-back = Second person sent it back
event-line-fixed = Family fixed the line
event-hold-ended = Hold ended, the fact is here
event-return-ended = Back with the caseworkers, the fact is here
event-message-written = Message written
event-provider-named = Family named a new provider
event-license-given = Family gave a license
event-papers-changed = Papers changed
event-payment-set-aside = Payment set aside
event-payment-put-back = Payment ready again
event-payment-confirmed = Payment confirmed
event-payment-returned = Payment came back
event-details-confirmed = Family confirmed where the money goes
