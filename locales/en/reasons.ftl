reason-receipt-missing = Add a receipt
    .why = We need a receipt from your provider for this payment.
    .fix = Take a photo of it, or ask your provider with a link.
reason-receipt-unreadable = Take a clearer photo of the receipt
    .why = We could not read the marked part.
    .fix = Use good light and show all four corners.
reason-receipt-no-dates = The receipt needs session dates
    .why = The receipt must list the dates of the sessions.
    .fix = Ask your provider to add the dates with a link.
# $what (String)
reason-receipt-lacks = The receipt needs { $what }
    .why = We could not find { $what } on the receipt.
    .fix = Ask your provider for a new receipt, or add it with a link.
reason-proof-missing = Show that you paid
    .why = We have the receipt. We also need a bank paper that shows this payment.
    .fix = Add a bank statement, a card statement, or a canceled check. You can hide the rest.
reason-proof-kind = We need another bank paper
    .why = A picture of a payment app or a bill is not enough.
    .fix = Show the line on your bank or card statement.
reason-proof-no-match = The amounts don't match
    .why = No line on your bank paper is the same as this receipt.
    .fix = Choose the line that paid it. It may be split into parts, or have another name.
# $rest (String)
reason-proof-short = Show { $rest } more
    .why = Your bank paper shows a part of this receipt. We can pay that part.
    .fix = Add the line for the rest.
reason-proof-pending = The bank has not finished this payment
    .why = The line still says "pending".
    .fix = Add the paper when the bank shows the final line. It often takes 5 days.
reason-payer-mismatch = Another name is on the account
    .why = The account is not in the name of a parent or guardian on this case.
    .fix = Tell us who paid, or show a paper in your name.
reason-check-side = Show both sides of the check
    .why = We have one side. The bank's stamp is on the other.
    .fix = Take a photo of the other side.
reason-cash = Cash without a bank paper
    .why = The program can pay only if a bank paper shows the payment.
    .fix = Call us. We'll look for a way with you. You can ask for a second look.
# $amount (String)
reason-third-party = Another program paid a part
    .why = Insurance or a program paid { $amount }. We pay the part that you paid.
    .fix = Nothing to do. If it's wrong, ask for a second look.
reason-refunded = You got this money back
    .why = Your bank paper shows that this money came back to you.
    .fix = If you paid again, show us that payment in a second look.
reason-note-missing = Add a note for this session
    .why = Each session needs a note from the provider.
    .fix = Ask your provider with a link, or take a photo.
reason-note-no-time = Add the missing time
    .why = Without a start and an end time we can't count the minutes.
    .fix = Type the time from the note, or ask your provider.
reason-note-no-goal = Name the IEP goal
    .why = The note must say which IEP goal was worked on.
    .fix = Choose the goal, or ask your provider.
reason-note-other-goal = Choose a goal from the IEP
    .why = This goal is not in your child's IEP.
    .fix = Choose one from the list, or ask your provider.
reason-note-per-session = Each session needs its own note
    .why = One note can't cover more than one session.
    .fix = Ask your provider for one note per session.
# $noted (String)
# $asked (String)
reason-minutes-less = The note shows less time
    .why = The note shows { $noted }. You asked for { $asked }. We pay the time on the note.
    .fix = If the note is wrong, your provider can correct it. Then ask for a second look.
reason-note-not-signed = The note needs a signature
    .why = Your provider has not signed this note.
    .fix = Ask your provider with a link. It takes a minute.
reason-license-missing = Add the provider's license
    .why = We need a copy of the license.
    .fix = Ask your provider with a link, or take a photo.
# $date (String)
reason-license-dates = The license had ended
    .why = The license was good until { $date }. This session was later.
    .fix = If it was renewed, add the new license.
reason-license-kind = The license is for other work
    .why = This license does not cover this kind of help.
    .fix = If the provider has another license, show it in a second look.
reason-license-checking = We are checking the license
    .why = The license board has not answered yet.
    .fix = You don't need to do anything.
reason-supervisor-missing = Add the supervisor's license
    .why = This provider works under a supervisor. We need that license too.
    .fix = Ask your provider with a link.
reason-supervisor-dates = The supervisor's license had ended
    .why = It was not good on the day of this session.
    .fix = Add the new license, or another supervisor's.
reason-contract-missing = No contract yet
    .why = The provider and OSS must finish a contract first.
    .fix = OSS must act. We'll write to you. Ask us before you pay more.
reason-contract-waiting = The City has not approved the contract yet
    .why = The contract is with the City.
    .fix = You don't need to do anything. It opens by itself.
reason-contract-refused = The City did not approve the contract
    .why = Without it the program can't pay this provider.
    .fix = Call us. We can help you find another provider. You can ask for a second look.
# $date (String)
reason-before-contract = The session was before the contract
    .why = The contract started on { $date }.
    .fix = If the date is wrong, ask for a second look.
# $date (String)
reason-after-contract = The session was after the contract
    .why = The contract ended on { $date }.
    .fix = Ask us about a new contract before you pay more. You can ask for a second look.
# $rate (String)
reason-above-rate = The price is above the contract
    .why = The contract price is { $rate } an hour. We pay that price.
    .fix = Show your provider this page. If it's wrong, ask for a second look.
# $school (String)
reason-no-determination = The school must decide first
    .why = The school has not finished its review of missed help.
    .fix = { $school } must act. You don't need to do anything.
reason-hours-checking = The school is checking the hours
    .why = The school must confirm the missed minutes.
    .fix = You don't need to do anything.
reason-service-not-owed = This kind of help is not on the list
    .why = The school's list of missed help does not have this service.
    .fix = If you chose the wrong service, tell us in a second look.
reason-hours-used = No hours are left
    .why = All missed hours of this service are used.
    .fix = See every entry. If a number is wrong, ask for a second look.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Some hours are left
    .why = We can pay { $fit } of { $asked }. Then the hours are used.
    .fix = Nothing to do. If a number is wrong, ask for a second look.
# $date (String)
reason-school-started = The school had started the service
    .why = School services started on { $date }. Sessions from that day can't be paid.
    .fix = If you heard about it late, press "I was told late".
reason-late-notice = You may have been told late
    .why = The notice came after this session.
    .fix = A supervisor must decide. You don't need to do anything.
reason-future = This day has not come yet
    .why = We can pay only after the session.
    .fix = Check the date.
reason-child-overlap = Two sessions at the same time
    .why = Your child has two sessions at this time.
    .fix = Check the times of both.
reason-provider-overlap = The provider had another child at this time
    .why = We can pay the minutes that don't overlap.
    .fix = Ask your provider if it was a group. They can say so with a link.
reason-school-hours = This was during school hours
    .why = We need to know where your child was.
    .fix = Tell us, for example "half day" or "at home".
reason-not-a-service = This is not a session
    .why = Fees for missed visits, travel, tests, or paperwork can't be paid.
    .fix = If it was a session, ask for a second look.
# $other (String)
reason-duplicate = This session was claimed before
    .why = It is in claim { $other }.
    .fix = See that claim. If it was another session, ask for a second look.
# $used (String)
reason-payment-used = This bank line was used before
    .why = { $used } of this line paid for another receipt.
    .fix = See where. Add another line if there is one.
reason-same-file = We have this photo already
    .why = The same photo is in another claim.
    .fix = Add the right photo, or tell us why it fits both.
reason-file-unsafe = We removed a file
    .why = The file may harm computers.
    .fix = Take a photo of the paper instead.
reason-file-locked = The PDF has a password
    .why = We can't open it.
    .fix = Save a copy without the password, or take a photo.
# $seen (String)
# $needed (String)
reason-file-kind = This is another paper
    .why = It looks like { $seen }. Here we need { $needed }.
    .fix = Add the right paper.
reason-file-other-child = This paper is for another child
    .why = The name is not your child's.
    .fix = Add the right paper, or tell us about the name.
# $date (String)
reason-filed-late = This came after the last day
    .why = The last day was { $date }. There can be good reasons.
    .fix = Choose your reason from the list.
reason-payee-confirm = Confirm where the money goes
    .why = Your payment details changed, or a name is different.
    .fix = Enter the code we sent to your old number, or call us.
# $language (String)
reason-translating = We are translating this paper
    .why = It is in { $language }.
    .fix = You don't need to do anything.
# $date (String)
reason-second-person = A second person is checking
    .why = We do this for some claims.
    .fix = You don't need to do anything. We'll write by { $date }.
# $date (String)
reason-no-answer = Closed, because we did not hear from you
    .why = We asked three times.
    .fix = Open it again until { $date }. Your first date counts.
reason-taken-back = Taken back
    .why = You or OSS took this back. Your hours are free again.
    .fix = Start a new claim any time.
# $note (String)
reason-other = See the note
    .why = { $note }
    .fix = Write to us if it's not clear.
