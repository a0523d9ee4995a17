# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Add this to send the fix.
second-lines = Which sessions?
    .err-missing = Choose at least one session.
second-why = Why should we look again?
    .err-missing = Choose a reason.
# $over (Number)
second-text = Tell us more
    .hint = Any language. Short is fine.
    .err-long = { $over ->
        [one] This is { $over } letter too long.
       *[other] This is { $over } letters too long.
    }
# $from (String)
# $to (String)
track-likely = Likely paid { $from } to { $to }
# $date (String)
track-goal = Goal: about 5 weeks, { $date }
# $who (String)
track-must-act = { $who } must act.
track-you-act = You must act.
track-nothing-to-do = You don't need to do anything.
track-step-1 = We have it
track-step-2 = Papers read
track-step-3 = Hours and rules
track-step-4 = Finance and City
track-step-5 = Money sent
# $n (String)
# $m (String)
track-paused = Waiting for you: { $n }. Still moving: { $m }.
# $who (String)
track-late = This is later than our goal. { $who } has it now.
track-asked = asked
track-paid = paid
track-copy = Copy for next month
# $n (String)
# $total (String)
fix-title-n = Fix { $n } of { $total }
# $m (String)
fix-time = About { $m } min
fix-send = Send this fix
fix-provider = Ask my provider to add it
fix-photo = Take a new photo
fix-other = Something else
# $what (String)
fix-next = Next: { $what }
fix-done = That's all. Thank you.
# $amount (String)
decision-title = We'll pay you { $amount }
# $asked (String)
decision-of = of { $asked }
decision-g-paid = Paid
decision-g-fix = Fix to get paid
decision-g-no = Not payable
decision-why = Why
decision-would = What would make it payable
decision-rule = The rule
# $n (String)
decision-fix-these = Fix these: { $n }
decision-letter = Letter (print)
# $time (String)
decision-hours-back = { $time } go back to your hours.
second-title = Ask for a second look
# $date (String)
second-lead = Someone new will look. It's free. Ask by { $date }.
second-r-facts = The facts are wrong
second-r-paper = I have a new paper
second-r-late = I was told late
second-r-other = Something else
second-rights = Your other rights
# $amount (String)
payment-title = { $amount } was sent
payment-planned = The City is approving payment. No date yet.
payment-how = How
payment-number = Number
payment-sent-on = Sent on
payment-to = To
payment-for = For
# $date (String)
payment-by-date = Not here by { $date }?
payment-missing = I didn't get it
# $why (String)
payment-came-back = It came back: { $why }. Check your details and we'll send it again.
payment-so-far = Paid so far
payment-open = Still open
