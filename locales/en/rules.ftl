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
# $number (String)
# $name (String)
# $amount (String)
match-used-by = Claim { $number } uses all of the line { $name }, { $amount }.
# $name (String)
# $amount (String)
match-used-up = Another claim uses all of the line { $name }, { $amount }.
# $free (String)
match-err-free = Only { $free } of this line is free. Use a part of it.
line-back = This money came back to me
line-back-hint = Your provider paid you back.
line-back-err-used = A receipt uses this line. Take the line off that receipt first.

staff-nav-rules = Settings
rules-title = Settings
rules-lead = Nothing changes at once or alone. One administrator proposes a value. Another one confirms it. It holds from its day on.
rules-now = Now
rules-setting = Setting
rules-value = Value
rules-since = Since
rules-from-start = From the start
rules-from = Holds from
rules-reason = Reason
rules-by = By
rules-waiting = Waits for a second administrator
rules-none-waits = Nothing waits.
rules-history = History
rules-no-history = No setting was ever changed.
rules-change = Propose a change
rules-propose = Propose
rules-confirm = Confirm
rules-withdraw = Withdraw
rules-yours = You proposed this. Another administrator must confirm it.
rules-passed = Its day has come. Withdraw it and propose a later day.
# $name (String)
# $day (String)
rules-proposed = { $name }, { $day }
# $name (String)
# $day (String)
rules-confirmed = Confirmed by { $name }, { $day }
# $name (String)
# $day (String)
rules-withdrawn = Withdrawn by { $name }, { $day }
# $version (String)
rules-version = Version of today: { $version }
# $version (String)
rules-of-version = Settings of version { $version }
rules-by-rule = Massachusetts holidays, by rule
rules-none = None
rule-sla-start = The five weeks start
rule-stage-days = Days of each of the seven stages
rule-city-holidays = City holidays
rule-suffolk-days-closed = The City keeps Evacuation Day and Bunker Hill Day
rule-school-start-basis = Date compared with the school's start
rule-late-start-notice = Sessions before the family was told of the school's start
rule-contract-effective-default = Start of a contract that states none
rule-rate-ceiling = Highest price
rule-bank-days-before = Days a payment may come before its receipt
rule-bank-days-after = Days a payment may come after its receipt
rule-cash-attestation = A signed statement about cash is proof
rule-also-require-supervisor-for = Other jobs that need a supervisor
rule-expiry-day-valid = A license is good on its last day
rule-second-review-flags = Flags that send a line to a second person
setting-name = Setting
setting-value = New value
setting-value-hint = Type it as it stands in the table. Put a comma between several values.
setting-from = First day
setting-from-hint = A day after today
setting-reason = Reason
setting-name-err-missing = Choose a setting.
setting-value-err-format = Type a value that this setting can have.
setting-from-err-missing = Type the first day.
setting-from-err-old = Choose a day after today.
setting-reason-err-missing = Say why.
event-setting-proposed = Proposed a setting
event-setting-confirmed = Confirmed a setting
event-setting-withdrawn = Withdrew a setting
# $rules (String)
# $version (String)
# $day (String)
review-checked-by = Checked on { $day } by rules { $rules } with settings { $version }
# $number (String)
review-twin = Claim { $number } has it
# $number (String)
# $n (String)
review-twin-line = Claim { $number } has it, line { $n }

check-non-reimbursable-cost-absent = The cost is a service
check-no-duplicate-session-across-claims = The session was not claimed before
check-determination-positive = The school found missed services
check-service-line-matches-determination = The service is on the list of missed services
check-iep-in-force-for-missed-period = The IEP was in force in the missed time
check-cause-accepted = The cause is accepted
check-session-not-in-future = The session has happened
check-provider-contract-city-approved-on-session-date = The City had approved the contract on this day
check-school-based-services-not-started-on-session-date = The school had not started the service
check-provider-license-valid-on-session-date = The license was good on this day
check-supervisor-license-valid-on-session-date = The supervisor's license was good on this day
check-session-note-present = There is a note for this session
check-session-note-has-start-and-end = The note has a start and an end
check-session-note-has-iep-goal = The note names an IEP goal
check-session-minutes-not-above-note = No more minutes are billed than noted
check-no-overlap-same-child = The child was not in two sessions at once
check-no-overlap-same-provider = The provider was not with two children at once
check-session-rate-within-contract = The price is within the contract
check-third-party-payment-excluded = What other programs paid is left out
check-receipt-present = Receipts cover the price
check-receipt-matches-statement-line = Bank lines show the payment
check-payer-is-case-guardian = A parent or guardian on the case paid
check-payment-not-refunded = The money did not come back
check-second-review = No flag sends it to a second person
check-missed-minutes-cap-not-exceeded = Hours are left

fact-kind = Kind
fact-findings = Findings
fact-service-line = Missed service
fact-iep-start = IEP from
fact-iep-end = IEP to
fact-missed-from = Missed from
fact-missed-to = Missed to
fact-cause = Cause
fact-date = Day
fact-compared-with = Compared with
fact-effective-from = From
fact-effective-to = To
fact-start-date = School began
fact-notice-date = Family was told
fact-cut-off-date = Paid until
fact-compared-date = Compared day
fact-role = Job
fact-required = Needed
fact-number = Number
fact-expires-on = Ends
fact-holder = Holder
fact-start = Start
fact-end = End
fact-on-iep = Goals on the IEP
fact-not-on-iep = Goals not on the IEP
fact-billed = Minutes billed
fact-noted = Minutes noted
fact-minutes = Minutes shared
fact-sessions = Other sessions
fact-billed-cents = Billed
fact-ceiling-cents = Contract price
fact-third-party-cents = Paid by others
fact-receipts = Receipts
fact-needed-cents = To cover
fact-receipted-cents = Covered by receipts
fact-already-reimbursed-cents = Paid before
fact-bank-lines = Bank lines
fact-proven-cents = Shown
fact-other-payer-cents = Paid by somebody else
fact-refunded-cents = Came back
fact-flags = Flags
fact-asked = Minutes asked
fact-left = Minutes left
