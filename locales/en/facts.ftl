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
# $minutes (String)
flaw-below-paid = { $minutes } minutes are paid back already. Write at least so many.
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
