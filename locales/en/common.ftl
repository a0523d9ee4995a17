file =
    .hint = Photo (JPEG, PNG, HEIC, WebP) or PDF, up to 20 MB.
    .err-type = We can't open this kind of file. Send a photo or a PDF.
    .err-size = This file is larger than 20 MB. Take a photo instead.
    .err-empty = This file is empty. Try again.
    .err-locked = This PDF has a password. Open it, save a copy without the password, or take a photo.
    .err-broken = We can't open this file. Take a new photo.
    .err-heic = We can't open HEIC photos yet. Make a screenshot of it and send that.
    .err-unsafe = This file may harm computers. We removed it. Take a photo instead.
common-continue = Continue
common-save = Save
common-save-continue = Save and continue
common-save-later = Save and come back later
# $time (String)
common-saved = Saved { $time }
common-back = Back
common-change = Change
common-add = Add
common-remove = Remove
common-remove-sure = Remove this? You can add it again.
common-replace = Replace
common-yes = Yes
common-no = No
common-not-sure = I'm not sure
common-optional = (optional)
common-print = Print
common-listen = Listen
common-see-english = See the English
# $n (String)
# $total (String)
common-part-of = Part { $n } of { $total }
common-new-tab = (opens in a new tab)
common-iep-gloss = IEP (your child's special education plan)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } h { $m } min
# $time (String)
common-left = { $time } left
nav-skip = Skip to main content
nav-menu = Menu
nav-home = Home
nav-messages = Messages
nav-settings = Settings
nav-language = Language
nav-sign-out = Sign out
# $name (String)
nav-helping = You are helping { $name }
help-title = Need help?
help-phone = Call (617) 635-8599
help-interpreter = An interpreter is free. Say your language.
help-message = Write to us
help-email = OSS-compensatory@bostonpublicschools.org
error-title = There is a problem
error-prefix = Error:
error-not-found = We can't find that page. Your claims are safe.
error-conflict = Someone changed this while you were here. Here is the newest.
error-broken = Something broke on our side. What you typed is saved. Try again in a few minutes.
# $id (String)
error-number = Number for the phone: { $id }
error-offline = You're offline. Your work is on this phone.
error-session = You were away for a while. Enter a new code to go on. Your work is saved.
error-slow-down = Too many tries. Wait 15 minutes, or call us.
error-no-translation = This text is not in your language yet. Call us and an interpreter will read it to you.
status-draft = Not sent yet
status-received = We have it
status-need-you = We need something from you
status-checking = Being checked
status-waiting = Waiting for the district or the City
status-decided = Decided
status-paying = Payment on its way
status-paid = Paid
# $label (String)
error-field = Check this: { $label }
# $name (String)
error-first = { $name } changed this first. Here is the newest.
error-same-person = You did the step before this one. Another person must do this step.
error-already-sent = This claim was sent. You can see it below.
error-wrong-state = This line does not wait for that any more. Here is the newest.
error-in-batch = This line is in a payment batch. It can't be changed now.
# $left (String)
error-over-hours = Only { $left } min are left for this service.
error-nothing-to-pay = No line is ready to be paid.
nav-main = Main menu
done-saved = Saved.
done-sent = Sent.
done-removed = Removed.
done-fixed = We have your fix. Thank you.
done-decided = The decision is saved.
done-undone = The decision is undone.
done-details = Thank you. The money goes out with the next payment.
done-signed-out = You are signed out.
done-imported = The file is imported.
done-built = The batch is built.
done-released = The batch is released.
error-other-site = This form came from another site, so we did nothing. Open our page and send the form from there. Or call (617) 635-8599.
error-form = We could not read this form, so we did nothing. Go back and send it again. Or call (617) 635-8599.
error-form-long = This form is too long, so we did nothing. Go back and make it shorter. Or call (617) 635-8599.
error-try-again = Something broke on our side. Try again in a few minutes. Or call (617) 635-8599.
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
# $over (String)
error-over-allocated = You used { $over } more than the bank line holds.
