### Texts of matching, settings, estimates and checks

# $shown (String)
# $total (String)
match-will-show = Once you save this, { $shown } of { $total } is shown.
# $back (String)
match-back = { $back } came back to you. We take it off.
match-why-kind = This paper is no proof. Add a bank statement, card statement, or canceled check.
match-why-one-side = Add the other side of this check.
match-why-no-payment = This line shows no payment.
match-why-day = Check the day of this line and the day of the receipt.
# $days (Number)
match-why-early = The bank paid more than { $days ->
    [one] 1 day
   *[other] { $days } days
} before the receipt.
# $days (Number)
match-why-late = The bank paid more than { $days ->
    [one] 1 day
   *[other] { $days } days
} after the receipt.
# $provider (String)
match-why-name = This line does not show the name { $provider }.
match-why-payer = The account is not in the name of a parent or guardian on this case.
# $number (String)
match-copy = Claim { $number } has this receipt too. A receipt is paid only once.
# $name (String)
# $amount (String)
# $number (String)
match-used-by = Claim { $number } uses all of the line { $name }, { $amount }.
# $name (String)
# $amount (String)
match-used-up = Another claim uses all of the line { $name }, { $amount }.
# $free (String)
match-err-free = Only { $free } of this line is free. Use a part of it.
