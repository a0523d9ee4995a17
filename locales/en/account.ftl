# $over (Number)
message-text = Write in your language
    .hint = Any language is fine.
    .err-missing = Write a message first.
    .err-long = { $over ->
        [one] This is { $over } letter too long.
       *[other] This is { $over } letters too long.
    }
helper-name = Helper's name
    .hint = They get their own sign-in.
    .err-missing = Enter the name.
    .err-format = Enter a mobile number or an email.
helper-contact = Mobile number or email
    .hint = They get their own sign-in.
    .err-missing = Enter the name.
    .err-format = Enter a mobile number or an email.
helper-can = What may they do?
    .hint = They can never sign or change where money goes.
    .err-missing = Choose what they may do.
    .err-date = Choose a day in the next 12 months.
helper-until = Until
    .hint = They can never sign or change where money goes.
    .err-missing = Choose what they may do.
    .err-date = Choose a day in the next 12 months.
helper-agree = I agree to share my claims with this person
    .hint = You can stop it any time.
    .err-missing = Tick the box if you agree.
settings-contact = Mobile number or email
    .hint = We send a code to the old one and the new one.
    .err-format = Enter a mobile number with 10 digits, or an email.
message-title = Messages
message-about = About
message-empty = No messages. Write to us about a claim.
message-photo-goes = Photos go to the papers of this session.
message-translating = Being translated for OSS
message-send = Send
message-reply-time = We answer in 2 work days.
helper-title = People who help you
helper-add = Add a helper
helper-see = See only
helper-fill = See and fill in
helper-never = They can never sign, or change where money goes.
helper-invite = Invite
helper-stop = Stop sharing
settings-title = Settings
settings-reach = How we reach you
settings-quiet = Not between 9 PM and 8 AM
settings-devices = Phones signed in
settings-this-phone = This phone
settings-out-all = Sign out everywhere
settings-out-all-note = You will need a new code on every phone.
settings-lost = Lost your phone? Call us. We sign it out for you.
settings-opened = Who opened my papers
settings-record = Take my record
outbox-title = Waiting on this phone
outbox-lead = Nothing is lost.
outbox-waiting = waiting
# $percent (String)
outbox-sending = sending { $percent } %
outbox-sent = sent
outbox-needs = needs you
outbox-now = Send now
outbox-auto = They go by themselves when you are online.
outbox-delete = Delete from this phone
# $n (String)
outbox-out-warn = Photos waiting on this phone: { $n }. Sign out deletes them.
