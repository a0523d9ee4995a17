ask-service = Service
    .hint = You see the hours left.
    .err-missing = Choose a service.
ask-provider = Provider
    .hint = Not in the list? Choose "Someone else".
    .err-missing = Choose a provider, or "Someone else".
ask-from = First session
    .hint = Month, day, year.
    .err-missing = Enter the date of the first session.
    .err-format = Enter a date like 10/07/2025.
ask-to = Last session
    .hint = It can be the same day.
    .err-missing = Enter the date of the last session.
    .err-order = The last session can't be before the first.
ask-minutes = Minutes each
    .hint = For example, 45.
    .err-missing = Enter the minutes of one session.
    .err-range = Enter a number from 5 to 480.
ask-count = How many sessions
    .hint = Your best guess is fine.
    .err-missing = Enter how many sessions you plan.
    .err-range = Enter a number from 1 to 200.
    .err-many = So many sessions don't fit in these days.
find-services = Which services?
    .hint = You can leave the last two empty.
    .err-missing = Choose at least one service.
find-tried = Who did you call?
    .hint = You can leave the last two empty.
    .err-missing = Choose at least one service.
find-when = Good days and times
    .hint = You can leave the last two empty.
    .err-missing = Choose at least one service.
late-when = When did you hear about it?
    .hint = Your best memory is fine.
    .err-missing = Enter the day you heard.
late-how = How did you hear?
    .hint = Your best memory is fine.
    .err-missing = Enter the day you heard.
# $name (String)
home-title = Hello, { $name }
home-needs-you = Needs you
home-nothing = Nothing needs you now.
home-children = Your children
home-claims = Claims
home-start = Start a claim
home-no-provider = I can't find a provider
home-empty-child = We can't see a child yet. The school sends us this. Call us or write to us.
home-no-claims = No claims yet
# $child (String)
hours-title = { $child }'s hours
hours-missed = Missed
hours-school = Made up by school
hours-claims = In your claims
hours-paid = Paid back
hours-left = Left
hours-entries = See every entry
hours-none = All hours are used.
hours-no-decision = The school must finish its review first.
# $service (String)
# $date (String)
hours-starts = { $service } at school starts { $date }. Sessions from that day can't be paid.
hours-why-hours = We count hours, not dollars. Your child gets back the time that was missed.
ask-title = Ask before you pay
ask-check = Check before I pay
ask-go = You can go ahead
# $n (String)
# $total (Number)
ask-go-part = Go ahead with { $n } of { $total ->
    [one] { $total } session
   *[other] { $total } sessions
    }
ask-wait = Wait
ask-dont = Don't pay yet
# $date (String)
ask-good-for = Good for 14 days: to { $date }
ask-not-promise = This is information on this date. It isn't a promise.
ask-text-me = Text it to me
ask-lead = Tell us what you plan. We check it now. Nothing is sent, and your hours stay yours.
ask-else-name = Someone else's name
ask-yours = Your answers
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Answer number
# $when (String)
ask-checked = Checked { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Sessions: { $n }, { $time } each
# $from (String)
# $to (String)
ask-plan-days = From { $from } to { $to }
ask-old = This answer is old. Ask again before you pay.
ask-again = Ask again
ask-ok = OK
ask-word-wait = WAIT
ask-word-no = NO
# $fits (String)
# $total (Number)
ask-fits-before = Before that day: { $fits } of { $total ->
    [one] { $total } session.
   *[other] { $total } sessions.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Up to that day: { $fits } of { $total ->
    [one] { $total } session.
   *[other] { $total } sessions.
    }
# $fits (String)
# $total (Number)
ask-fits-from = From that day: { $fits } of { $total ->
    [one] { $total } session.
   *[other] { $total } sessions.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Sessions that fit: { $fits } of { $total }.
# $left (String)
# $planned (String)
ask-hours = { $left } left. You plan { $planned }.
ask-not-owed = This help is not on the list of missed services.
ask-contract-open = Approved.
# $to (String)
ask-contract-to = Approved to { $to }.
# $from (String)
ask-contract-from = Approved from { $from }.
ask-contract-wait = The City has not approved it yet. You don't need to do anything.
ask-contract-new = Not known yet: OSS must start a contract.
# $to (String)
ask-contract-ended = It ended { $to }.
ask-license-ok = Nothing is missing.
# $to (String)
ask-license-to = Good to { $to }.
ask-license-later = After that day, ask again.
ask-license-missing = We don't have it yet. You can send it with your claim.
ask-license-not-on-day = It is not active on these days. If it was renewed, send the new one.
ask-license-wrong = It does not cover this kind of help.
ask-license-supervisor = We don't have the supervisor's license yet. You can send it with your claim.
ask-license-new = Not known yet: OSS must look it up.
ask-school-none = We know of no start.
# $from (String)
ask-school-starts = This service starts at school { $from }.
ask-school-late = You were told late. A supervisor must look first.
ask-payee-ok = A parent or guardian can be paid. You say how when you claim.
ask-payee-no = We know of no parent or guardian who can be paid. Call us.
ask-t-hours = Hours left
ask-t-contract = City contract
ask-t-license = License
ask-t-school = School services
ask-t-payee = Where we pay
find-title = Ask OSS for help
find-lead = OSS will work to give the help as soon as possible.
find-keep = You keep your hours.
find-send = Ask OSS for help
# $date (String)
find-got-it = We have your request of { $date }. OSS must act.
# $service (String)
start-notice-from = From that day, private { $service } sessions can't be paid.
start-notice-others = Other services are not changed.
start-notice-told-by = Told by
start-notice-read = I have read this
start-notice-late = I was told late
start-notice-late-next = A supervisor will look. We'll write to you.
