### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Fill in this column.
flaw-long = Use at most 200 signs.
flaw-empty = Use at least one letter or digit.
flaw-signs = Use only letters, digits, dots, dashes and underscores. Codes are in capitals.
flaw-day = Write a day like 2026-02-12 or 02/12/2026.
flaw-order = This day lies before the first day.
flaw-minutes = Write whole minutes, like 720.
flaw-amount = Write dollars and cents, like 112.50.
flaw-sasid = Write the 10 digits of the SASID. 411 means that the state still looks for a double.
flaw-email = Write an e-mail address, like name@example.org.
# $words (String)
flaw-not-one-of = Write one of these: { $words }.
flaw-contradiction = NEITHER can't stand beside another finding.
flaw-taken = This belongs to somebody else.
flaw-unknown = This is not known yet. Import it first.
flaw-approved-when = An approved contract needs the day of the City's approval.
flaw-both = Fill in both columns or none.
# $minutes (Number)
flaw-below-paid = { $minutes ->
    [one] { $minutes } minute is paid back already.
   *[other] { $minutes } minutes are paid back already.
    } Write at least so many.
# $line (String)
flaw-twice = Line { $line } says the same. Remove one of them.
# $line (String)
flaw-differs = Line { $line } says something else about the same. Make them alike.
flaw-not-text = Save the file as CSV in UTF-8.
flaw-size = Use a file of at most 8 MB.
flaw-no-lines = The file has no lines below its header.
flaw-count = This line has more or fewer columns than the header.
flaw-no-column = The header lacks this column.
flaw-strange-column = This column is not known, or stands there twice.

## Search
facts-title = Facts
facts-search = Search a child or a provider
facts-search-hint = A name, the end of a SASID, or a provider's code.
facts-search-do = Search
facts-none = Nothing was found.
facts-children = Children
facts-providers = Providers
facts-name = Name
facts-sasid = SASID
facts-school = School
facts-code = Code
facts-jobs = Job
# $from (String)
facts-from = From { $from }
# $from (String)
# $to (String)
facts-from-to = { $from } to { $to }
# $child (String)
# $service (String)
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = No IEP is known.
facts-finding = What the school found
facts-finding-none = The school has not decided yet.
facts-missed = Missed
facts-cause = Cause
facts-assessor = Assessed by
facts-decided = Decided
# $day (String)
facts-accepted = Accepted on { $day }
facts-owed = Owed services
facts-column-service = Service
facts-column-owed = Owed
facts-column-school = School gave
facts-column-reserved = In review
facts-column-paid = Paid back
facts-column-left = Left
# $day (String)
facts-starts = The school gives it from { $day }.
facts-goals = Goals
facts-guardians = Guardians
facts-language = Language
facts-email = E-mail
facts-ledger = Ledger
facts-ledger-when = Day
facts-ledger-what = What
facts-ledger-minutes = Minutes
# $service (String)
facts-change-line = Change { $service }
facts-change-owed = Change minutes owed
facts-add-school = Keep minutes
facts-accept = Accept this cause
finding-regression = Lost skills
finding-failure-to-progress = No expected progress
finding-neither = Neither
cause-staffing-shortage = No staff
cause-student-absence = The child was absent
cause-school-closed = The school was closed
cause-family-declined = The family declined
cause-other = Something else
ledger-owed = Owed
ledger-school = Given by the school
ledger-reserved = Kept for a line in review
ledger-released = Free again
ledger-reimbursed = Paid back
ledger-undone = Approval undone
owed-minutes = Minutes owed
    .err-format = Enter whole minutes.
    .err-range = More minutes than this are paid back already.
owed-why = Why do you change it?
    .err-missing = Enter why you change the minutes.
given-minutes = All minutes the school gave so far
    .err-format = Enter whole minutes.
cause-why = Why is this cause accepted?
    .err-missing = Enter why you accept this cause.

## A provider
facts-named-by-family = A family named this provider. The district does not know them yet.
facts-licenses = Licenses
facts-license = License
facts-holder = Name on it
facts-expires = Ends on
facts-checked = Looked up
facts-supervisor = Supervisor
facts-license-none = No license is on file.
facts-license-add = Add or renew a license
facts-license-keep = Keep license
facts-names = Names on bank papers
facts-names-keep = Keep names
facts-contracts = Contracts
facts-contract-none = There is no contract yet.
# $number (String)
facts-contract = Contract { $number }
facts-contract-keep = Keep contract
facts-rate-alone = Alone, an hour
facts-rate-group = In a group, an hour
facts-rate-keep = Keep price
contract-state = How far is it?
    .err-missing = Choose how far the contract is.
contract-state-draft = Draft
contract-state-completed = Completed
contract-state-submitted = With the City
contract-state-city-approved = City approved
contract-state-rejected = Not approved
contract-state-expired = Ended
contract-approved = Day of the City's approval
    .err-missing = Enter the day of the approval.
    .err-format = Enter a date like 02/12/2026.
contract-from = First day
    .err-format = Enter a date like 02/12/2026.
contract-to = Last day
    .err-format = Enter a date like 02/12/2026.
    .err-order = Choose a day after the first day.
provider-names = Other names, one on each line
    .hint = A business name, or a name on bank papers.
license-kind = Kind
    .hint = In capitals, like SLP or DESE_SPED.
    .err-missing = Enter the kind of license.
    .err-format = Use capitals, digits and underscores.
license-holder = Name on the license
    .err-missing = Enter the name on the license.
license-whose = Whose license is it?
    .err-missing = Choose whose license it is.
license-whose-provider = The provider's
license-whose-supervisor = The supervisor's
license-checked = Day it was looked up at the board
    .err-format = Enter a date like 02/12/2026.
rate-service = Service
    .err-missing = Choose a service.
rate-alone = Price alone, an hour
    .err-format = Enter dollars and cents, like 150.00.
rate-group = Price in a group, an hour
    .err-format = Enter dollars and cents, like 60.00.

## School-based starts
# $school (String)
starts-title = School-based start, { $school }
starts-lead = From the first day on, private sessions of this service can't be paid. The family gets a letter.
starts-send = Send notice
starts-told = Starts that were told
starts-child = Child
starts-service = Service
starts-first = First day
starts-notice = Family told
starts-read = Read
starts-read-yes = Yes
starts-none = No child of this school is owed a service that is still open.
start-role = You are
    .err-missing = Choose what you are.
start-role-leader = School leader
start-role-provider = Related service provider

## Imports
imports-title = Imports
imports-lead = A file is looked at first. Nothing is kept before you apply it.
imports-look = Look at the file
imports-files = Newest files
imports-none = No file was imported yet.
imports-file = File
imports-by = By
imports-when = When
imports-state = State
imports-waiting = Waits
# $n (Number)
imports-applied = Applied, { $n ->
    [one] { $n } line
   *[other] { $n } lines
    } changed something
imports-columns = Columns
imports-kind = In the file
# $lines (Number)
# $hash (String)
imports-about = { $lines ->
    [one] { $lines } line.
   *[other] { $lines } lines.
    } SHA-256 { $hash }…
# $new (String)
# $changed (String)
# $same (String)
imports-counts = New { $new }, changed { $changed }, same { $same }.
imports-flaws = Fix these lines
imports-flaws-lead = Nothing was kept. Fix the file and bring it again.
imports-line = Line
imports-column = Column
imports-what = What to do
imports-changes = What changes
# $n (String)
imports-more = { $n } more are not shown.
imports-apply = Apply all
imports-discard = Throw this file away
imports-nothing = Everything in this file is known already.
imports-line-new = New
# $column (String)
# $was (String)
# $becomes (String)
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Households and guardians
import-students = Children
import-goals = IEP goals
import-determinations = Determinations with owed minutes
import-providers = Providers
import-licenses = Licenses
import-contracts = Contracts
import-school-starts = School-based starts
import-school-minutes = Minutes given by schools
