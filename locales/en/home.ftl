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
# $total (String)
ask-go-part = Go ahead with { $n } of { $total } sessions
ask-wait = Wait
ask-dont = Don't pay yet
# $date (String)
ask-good-for = Good for 14 days: to { $date }
ask-not-promise = This is information on this date. It isn't a promise.
ask-text-me = Text it to me
ask-ok = OK
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
