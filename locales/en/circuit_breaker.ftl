### Texts of the circuit breaker worksheet

cb-worksheet = Circuit breaker worksheet
# $year (String)
cb-title = Circuit breaker { $year }
cb-estimate = ESTIMATE
# $from (String)
# $to (String)
cb-lead = Drawn from what the City has paid for sessions from { $from } to { $to }.
cb-estimate-why = This is an estimate: the appropriation is not known, and finance has not confirmed the values of the year. Compare them with the Department's tables before anything is filed.
cb-empty = Nothing was paid for sessions of this year.
cb-years = Other years

cb-paid = Paid by the City
cb-included = Included
cb-excluded = Not included
cb-claimed = Counts
cb-waits = Approved, not paid yet
cb-waits-note = Not on this sheet. They come when the City confirms their payment.
# $lines (Number)
# $minutes (String)
# $money (String)
cb-part = { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
    }, { $minutes }, { $money }
# $lines (Number)
# $money (String)
cb-sum = { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
    }, { $money }
# $minutes (String)
# $hours (String)
cb-minutes = { $minutes } min ({ $hours } h)
cb-ties = OK: included and not included add up to what the City has paid.
cb-off = NOT OK: the lines do not add up to what the City has paid. File nothing and call the administrator.

cb-students = Students
cb-student = Student
cb-sasid = State number
cb-time = Included time
cb-below = Missing to the threshold
# $money (String)
cb-below-says = { $money } more before the state shares any cost
# $money (String)
cb-above = { $money } above the threshold
cb-share = State's share
cb-total = Total
cb-no-values = No values are known for this year: no threshold, no share.

cb-why = Why lines do not count, or not wholly
cb-why-empty = Every paid line counts.
cb-why-note = A line can have more than one reason.
cb-reason = Reason
cb-citation = Written in
cb-lines = Lines

cb-district = What the state would pay
cb-before = All shares
cb-after = After proration
# $n (String)
cb-quarter = Quarter { $n }

cb-values = Values of this year
cb-value = Value
cb-used = Used
cb-certainty = How sure
cb-provisional = Provisional
cb-confirmed = Confirmed
cb-threshold = Threshold of a student
cb-share-part = State's share above it
cb-proration = Paid of all shares
cb-rates = Hourly rates
cb-rates-none = None known: a line counts at what was paid
# $n (String)
cb-rates-known = { $n } rates; a line without one counts at what was paid

cb-assumed = What is assumed
cb-assumed-finance = Finance confirms every line that the City has paid. No text of the Department says whether paid back compensatory services can be claimed: ask the liaison.
cb-assumed-base = The missed minutes are taken out of the district's base claim. The portal does not know that claim.
cb-assumed-district = Boston was responsible for every student on every day.
cb-assumed-other = Tuition, transportation and the other services of a student stand elsewhere. They fill the threshold first, so the shares here are too low for a student who has them.

cb-download = Download the lines
cb-download-note = A file for a spreadsheet, with the state's numbers and no names. Each download is written down.

# $name (String)
# $year (String)
cb-sheet-title = { $name }, { $year }
cb-sheet = Sheet
cb-claim = Claim
cb-line = Line
cb-day = Day
cb-paid-on = Paid on
cb-service = Service
cb-group = Cost group
cb-minutes-col = Minutes
cb-amount = Paid
cb-counts = Counts
cb-state = On the worksheet
cb-job-unknown = no job found

cb-status-included = Included
cb-status-excluded = Not included
cb-status-hold = Waits
cb-status-candidate = Candidate

cb-x-not-responsible = Another district pays for the student on this day.
cb-x-not-eligible = The student has no IEP in the portal.
cb-x-other-year = The session lies outside the fiscal year.
cb-x-not-paid = The district has not paid it.
cb-x-admin = It is an administrative cost.
cb-x-overhead = It is a fee and no service: overhead.
cb-x-evaluation = It is an evaluation.
cb-x-coordination = It is service coordination.
cb-x-gened = It is general education.
cb-x-not-on-iep = No owed service of the student's IEP paid for it.
cb-x-extended = The IEP does not specify the extended day or year.
cb-x-assistant = An assistant never counts as certified or licensed staff.
cb-x-no-credential = No credential or training of the cost group was found.
cb-x-no-supervisor = No checked supervisor was found.
cb-x-supervision-not-on-iep = The IEP does not name the supervision.
cb-x-admin-supervision = It is administrative supervision.
cb-x-equipment-year = The equipment was bought in another fiscal year.
cb-x-equipment-condition = The equipment is not necessary, or the student did not get it.
cb-x-equipment-shared = More than one student uses the equipment.
cb-x-equipment-building = It adapts a vehicle or a building.
cb-x-no-isp = No individual student program was authorized for these days.
cb-x-transport = Transportation is not claimed here.
cb-x-no-ipa = It waits for an individual price authorization.
cb-x-double = It waits: the base claim still counts the missed minutes.
cb-x-no-reference = No finding or IEP is named for it.
cb-x-no-document = It waits for an invoice or another document.
cb-x-absence = The student was absent for more than 20 school days in a row.
cb-x-over-rate = It is above the approved rate.
cb-x-third-party = Another program paid a part of the price. Only what the City paid counts.
cb-x-credit = The collaborative's credit is taken off.

cb-group-a = (a) consultation
cb-group-b = (b) general education
cb-group-c = (c) certified and licensed staff
cb-group-d = (d) health care
cb-group-e = (e) other professionals
cb-group-f = (f) supervised staff with training
cb-group-g = (g) supervised support staff
cb-group-h = (h) supervision
cb-group-i = (i) equipment
