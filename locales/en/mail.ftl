# $code (String)
msg-code =
    .text = { $code } is your code. It works for 10 minutes. Don't share it. (new line) @host #{ $code }
    .subject = Your code
    .body = Your code is { $code }. It works for 10 minutes. If you did not ask for it, do nothing.
# $number (String)
# $link (String)
msg-received =
    .text = We have claim { $number }. You don't need to do anything now. { $link }
    .subject = We have claim { $number }
    .body = Thank you. We have your claim. It takes about 5 weeks. See each step here: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [one] We need { $n } thing for claim { $number }.
       *[other] We need { $n } things for claim { $number }.
    } It takes a few minutes. { $link }
    .subject = We need something for claim { $number }
    .body = Some sessions need one more thing. The others keep moving. See what and fix it here: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = We still need something for claim { $number }. { $link }
    .subject = Reminder: claim { $number }
    .body = We are still waiting for one thing from you. If it's hard, call us and we'll help. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Thank you. Claim { $number } is moving again. { $link }
    .subject = Claim { $number } is moving again
    .body = We have what you sent. Your first date counts. You don't need to do anything. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = Claim { $number } waits for an office, not for you. { $link }
    .subject = Claim { $number } waits for an office
    .body = { $office } must act. You don't need to do anything. We'll tell you when it moves. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = Claim { $number } is moving again. Nothing to do. { $link }
    .subject = Claim { $number } is moving again
    .body = The office has acted. Your place in line did not change. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = Claim { $number } is late. We are sorry. See why: { $link }
    .subject = Claim { $number } is late
    .body = Your claim is taking longer than 5 weeks. { $office } has it now. The new date is about { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = There is a decision on claim { $number }. { $link }
    .subject = A decision on claim { $number }
    .body = We looked at every session. See what we'll pay, what you can fix, and why: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = Money for claim { $number } is on its way. { $link }
    .subject = Money for claim { $number } is on its way
    .body = The City is sending your money. See the date and how it comes: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = Money for claim { $number } was sent. { $link }
    .subject = Money for claim { $number } was sent
    .body = See the amount, the date, and the number of the payment. If it doesn't come by { $date }, tell us here: { $link }
# $link (String)
msg-payment-back =
    .text = Your payment came back. Please check your details: { $link }
    .subject = Your payment came back
    .body = The bank or the mail sent it back to us. Nothing is lost. Check your details and we'll send it again: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = There is news on your second look, claim { $number }. { $link }
    .subject = Second look: claim { $number }
    .body = Someone new has your sessions. / Someone new has looked. See the answer: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Claim { $number } will close on { $date } if we don't hear from you. { $link }
    .subject = Claim { $number } will close soon
    .body = We asked three times. You can still answer. After { $date } you can open it again for 12 months. { $link }
# $link (String)
msg-school-start =
    .text = Important school notice. Please read: { $link }
    .subject = Please read: a school notice
    .body = The school will start giving a service. This changes what can be paid. Please read it: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Your answer from { $date }: { $link }
    .subject = Your answer from { $date }
    .body = You asked before you paid. Here is the answer. It is good for 14 days. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = A paper of your provider ends soon. See what to do: { $link }
    .subject = A provider paper ends soon
    .body = Sessions after { $date } may not be payable until we have the new one. We told the provider too. { $link }
# $link (String)
msg-confirm =
    .text = One question about sessions we paid. { $link }
    .subject = One question about your sessions
    .body = Please tell us if these sessions happened. We ask some families each month. { $link }
# $link (String)
msg-outreach =
    .text = Your family may get help that it has not used. Call (617) 635-8599 or see { $link }
    .subject = You may have unused help
    .body = Your child may have hours left. We can help you find someone. { $link }
msg-new-phone =
    .text = New sign-in to your account. Not you? Call (617) 635-8599. · Your payment or contact details changed. Not you? Call now.
    .subject = New sign-in · Details changed
    .body = If this was you, do nothing. If not, call us and we lock it.
# $link (String)
msg-helper =
    .text = A family asks you for help with a school form: { $link }
    .subject = A family asks for your help
    .body = It takes about 5 minutes. You don't need an account. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = We wrote to you about claim { $number }. { $link }
    .subject = A message about claim { $number }
    .body = We wrote you a message about your claim. Read it and answer here: { $link }
