claim-child = Which child?
    .err-missing = Choose a child.
claim-service = Which service?
    .hint = One claim is for one service.
    .err-missing = Choose a service.
claim-copy = How do you want to start?
    .hint = Copying saves time. You can change everything.
    .err-missing = Choose how to start.
provider-choice = Who gave the help?
    .err-missing = Choose a provider, or "Someone else".
provider-name = Provider's name
    .hint = First and last name, as on the license.
    .err-missing = Enter the provider's name.
provider-business = Business name
    .hint = The name on your bank or card statement, if it is different.
provider-job = Provider's job
    .hint = This tells us which license to check.
    .err-missing = Choose the provider's job.
provider-contact = Provider's phone or email
    .hint = We send a short link for notes and the license.
    .err-format = Enter a phone number or an email.
license-file = Photo of the license
    .hint = All four corners. Photo or PDF, up to 20 MB.
    .err-missing = Add a photo of the license, or ask your provider.
license-number = License number
    .hint = Type it as it is printed.
    .err-missing = Enter the license number.
license-ends = Ends on
    .hint = The last day it is good.
    .err-missing = Enter the day the license ends.
    .err-format = Enter a date like 02/12/2026.
sessions-how = How do you want to add sessions?
    .hint = Your provider can do it for you.
    .err-missing = Choose how to add sessions.
sessions-days = Days of the week
    .hint = Tap every day with a session.
    .err-missing = Choose at least one day.
session-date = Date
    .hint = Month, day, year.
    .err-missing = Enter the date.
    .err-future = This day has not come yet. We can pay after the session.
session-start = Start time
    .hint = For example, 4:00 PM.
    .err-missing = Enter the start time.
session-end = End time
    .hint = For example, 4:45 PM.
    .err-missing = Enter the end time.
    .err-same = Start and end are the same. Check the times.
    .err-long = This is more than 8 hours. Check the times.
session-price = Price of one session
    .hint = Only what you paid for the session. No travel or missed-visit fees.
    .err-missing = Enter the price.
    .err-format = Enter dollars and cents, like 112.50.
session-goals = IEP goals worked on
    .hint = Choose one or more. Your provider knows the goal.
    .err-missing = Choose at least one goal, or ask your provider.
session-group = Was it alone or in a group?
    .hint = A group is two or more children at the same time.
    .err-missing = Choose alone or group.
    .err-size = Enter how many children.
session-note = Note for this session
    .hint = Every session needs its own note, with date, start, end, and goal.
receipt-file = Photo of the receipt
    .hint = All four corners. Good light.
    .err-missing = Add a photo of the receipt.
receipt-total = Total on the receipt
    .hint = Dollars and cents, as printed.
    .err-missing = Enter the total.
    .err-format = Enter dollars and cents, like 900.00.
receipt-date = Date you paid
    .hint = It is on the receipt.
    .err-missing = Enter the date you paid.
receipt-number = Receipt number
    .hint = If there is one.
    .err-long = This number is too long. Type up to 40 signs.
# $sum (String)
# $total (String)
receipt-sessions = Which sessions does it pay for?
    .hint = Tick all of them.
    .err-missing = Choose at least one session.
    .err-sum = The sessions add up to { $sum }. The receipt says { $total }. Check the prices.
receipt-other-pay = Did insurance, MassHealth, or another program pay a part?
    .hint = We pay the part that you paid.
    .err-missing = Choose yes or no.
    .err-amount = Enter how much they paid.
proof-kind = Which paper do you have?
    .hint = You need one of these, with the receipt.
    .err-missing = Choose a paper.
proof-file = Photo of the paper
    .hint = All four corners. Good light. For a check: the front.
    .err-missing = Add a photo or PDF.
proof-front = Front of the check
    .hint = Take one photo of each side.
    .err-missing = Add both sides of the check.
proof-back = Back of the check
    .hint = Take one photo of each side.
    .err-missing = Add both sides of the check.
proof-holder = Name on the account
    .hint = It should be a parent or guardian.
    .err-missing = Enter the name on the account.
line-date = Date on the statement
    .hint = The day the bank shows.
    .err-missing = Enter the date on the statement.
line-name = Name on the statement
    .hint = Type it as it is printed, for example SQ *HARBOR.
    .err-missing = Enter the name on the statement.
# $over (String)
line-amount = Amount on the statement
    .hint = Dollars and cents.
    .err-missing = Enter the amount.
    .err-format = Enter dollars and cents, like 140.00.
    .err-over = These lines are { $over } more than the receipt. Use a part of one line.
pay-method = How should we pay you?
    .err-missing = Choose how we pay you.
pay-name = Name on the check
    .hint = A parent or guardian on this case.
    .err-missing = Enter the name.
    .err-who = This person is not on the case. Choose a guardian, or call us.
# $part (String)
pay-street = Street and number
    .hint = Where you get mail.
    .err-missing = Enter your { $part }.
    .err-zip = Enter a ZIP code with 5 numbers.
# $part (String)
pay-city = City
    .hint = Where you get mail.
    .err-missing = Enter your { $part }.
    .err-zip = Enter a ZIP code with 5 numbers.
# $part (String)
pay-state = State
    .hint = Where you get mail.
    .err-missing = Enter your { $part }.
    .err-zip = Enter a ZIP code with 5 numbers.
# $part (String)
pay-zip = ZIP code
    .hint = Where you get mail.
    .err-missing = Enter your { $part }.
    .err-zip = Enter a ZIP code with 5 numbers.
pay-vendor = City vendor number
    .hint = Only if the City has paid you before.
    .err-format = Use numbers only.
sign-happened = These sessions happened.
    .err-missing = Tick the box if it is true.
sign-paid = I paid this money. Nobody has paid me back.
    .err-missing = Tick the box if it is true.
sign-name = Type your name to sign
    .hint = It works like your signature.
    .err-missing = Type your name.
provider-note = What you did, in 1 or 2 sentences
    .hint = Don't write the child's full name.
    .err-missing = Write what you did.
# $number (String)
claim-title = Claim { $number }
claim-start-title = Start a claim
claim-copy-last = Copy my last claim
claim-copy-note = same provider, days, price
claim-fresh = Start fresh
claim-keep = You can stop any time. We keep it for you.
claim-p-provider = Provider and license
claim-p-sessions = Sessions and goals
claim-p-receipts = Receipts
claim-p-bank = Bank paper
claim-p-match = Match
claim-p-pay = How we pay you
claim-s-done = Done
claim-s-todo = To do
claim-s-look = Look again
claim-s-provider = Waiting for provider
# $part (String)
claim-go-on = Go on: { $part }
claim-check-send = Check and send
claim-missing-ok = You can send even if a paper is missing. We'll ask for it.
claim-take-back = Take back this claim
claim-take-back-sure = Take back this claim? Your hours come back to you.
provider-title = Who gave the help?
provider-else = Someone else
# $date (String)
provider-contract-ok = Contract: approved to { $date }
provider-contract-wait = Contract: waiting for the City. You can send your claim. You don't need to do anything.
# $date (String)
provider-license-ok = License: OK to { $date }
provider-have-it = We have it. You don't need to send it again.
provider-newer = Send a newer one
provider-supervisor = Supervisor's license
provider-supervisor-why = This provider works under a supervisor.
provider-link = Send a link
provider-qr = Show QR
provider-link-why = Your provider can add notes and the license without you.
sessions-title = Sessions
sessions-make = Make the list
# $n (String)
sessions-count = Sessions: { $n }
# $time (String)
sessions-after = Hours left after: { $time }
sessions-holiday = This day is a holiday. Did it happen?
sessions-copy-row = Copy a row
sessions-add-one = Add one
sessions-note-added = Note: added
sessions-note-missing = Note: not yet
sessions-happened = Did this happen?
sessions-not-like-this = Not like this
sessions-next = Save, next one
sessions-didnt = It didn't happen: remove
sessions-empty = No sessions yet. Start with the days of the week.
# $over (String)
sessions-warn-over = { $over } min don't fit in the hours left. We can pay the rest.
sessions-warn-overlap = This is at the same time as another session.
sessions-warn-school = This is after school services start.
sessions-warn-contract = This is outside the contract dates.
receipt-title = Receipts
receipt-photo = Take a photo
receipt-choose = Choose a photo or PDF
receipt-ask = Ask my provider for it
receipt-next-page = Same receipt, next page
# $value (String)
receipt-suggest = We read { $value }. Use it?
receipt-empty = No receipt yet.
proof-title = Bank paper
proof-statement = Bank statement
proof-card = Credit card statement
proof-check = Canceled check, both sides
proof-cash = I paid cash
proof-cash-help = The program needs a bank paper. Call us and we'll look for a way with you.
proof-tips = Lay it flat, all four corners, good light.
proof-only = We only need your name, the bank, the date, the last 4 numbers, and this payment.
proof-coach-dark = Too dark. Find more light.
proof-coach-cut = A corner is cut. Move back a little.
proof-coach-blur = Blurry. Hold still.
proof-use-anyway = Use it anyway
hide-title = Hide the rest
hide-lead = Tap the line that shows this payment. We'll cover the rest.
hide-cover = Cover the rest
hide-preview = See how it will look
hide-skip = Skip: send the whole page
# $what (String)
hide-covered = Your { $what } is covered. We need to see it.
hide-paper-tip = Put paper over the other lines. Then take the photo.
hide-pdf = We make pictures of the pages on our computer. You cover them. Then we delete the PDF.
match-title = Match
match-which = Which bank lines paid it?
# $total (String)
match-exact = All of { $total } is shown.
# $shown (String)
# $total (String)
match-part = { $shown } of { $total } is shown.
# $rest (String)
match-more = Show { $rest } more, or send now. We'll pay the part that is shown.
# $over (String)
match-over = These lines are { $over } too much. Use a part of one line.
match-add-line = Add a line
# $name (String)
# $provider (String)
match-alias = Is { $name } the same as { $provider }?
match-use-part = Use part of this line
match-save = Save the match
pay-title = How we pay you
pay-mail = Check by mail
pay-deposit = Direct deposit
pay-deposit-note = if the City has your account
pay-pickup = Pick up a check
pay-who = Only a parent or guardian on this case can be paid.
check-title = Check before you send
# $list (String)
check-missing = Missing: { $list }. You can send now. We'll ask for it.
check-send = Send my claim
# $name (String)
check-helper = Only { $name } can send. We'll text them.
sent-title = We have your claim
sent-number = Number
# $time (String)
sent-held = { $time } held for you
sent-next = What happens next
sent-n-1 = We check your papers
sent-n-2 = We read them and check the hours
sent-n-3 = OSS, finance, and the City approve
# $date (String)
sent-n-4 = Money: about 5 weeks, around { $date }
sent-texts = We'll text you when something changes.
sent-see = See my claim
link-title = Help a family get paid back
# $name (String)
# $initials (String)
link-asks = { $name } asks you for session notes for { $initials }.
link-five = This takes about 5 minutes.
link-start = Start
link-not-you = Not you? Tell us.
link-sheet = Print the paper sheet instead
link-signed = I gave these sessions at these times.
link-goals = The goals are right.
link-send = Sign and send
link-group = Another child at this time? If it was a group, say so.
