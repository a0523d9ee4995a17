can-iep = Does your child have an IEP?
    .hint = An IEP is a special education plan.
    .err-missing = Choose an answer.
can-missed = Did the school say that IEP help was missed?
    .hint = A letter, an email, or a talk with the school counts.
    .err-missing = Choose an answer.
can-decided = Did the school decide on make-up help?
    .hint = The school checks if your child lost skills or did not make progress.
    .err-missing = Choose an answer.
can-license = Does your provider have a license?
    .hint = For example, a speech therapist or a teacher.
    .err-missing = Choose an answer.
can-contract = Did the City of Boston approve the provider's contract?
    .hint = If you don't know, choose "I'm not sure".
    .err-missing = Choose an answer.
public-title = Compensatory Services
public-lead = Get paid back when your child missed IEP services.
public-letter = Reimbursement Options Letter
public-finding = Finding a Provider
public-qualify = How to Qualify for Reimbursement
public-request = How to Request Reimbursement
public-documents = Required Documents for Reimbursement
public-processing = Processing Time & Additional Support
public-contact = Contact Information
public-q-license = The provider must have the proper credentials and license.
public-q-contract = A contract must be completed and approved by the City of Boston.
public-q-hours = Reimbursement covers the number of IEP service hours missed.
public-plain-five-weeks = It takes about 5 weeks after you send your papers.
public-plain-school = When the school starts the service again, later sessions can't be paid.
# $from (String)
# $to (Number)
public-wait-now = Most claims were paid in { $from } to { $to ->
    [one] { $to } day.
   *[other] { $to } days.
    }
public-two-options = Call us about your two options.
public-can-i-claim = Can I claim? 5 questions
public-which-papers = Which papers do I need?
letter-read = Read
# $size (String)
letter-pdf = PDF, { $size }
letter-soon = Coming soon
letter-draft = A computer made this draft. A person is checking it.
letter-soon-help = Coming soon in your language. Call us. An interpreter can read it to you. It's free.
ready-title = Which papers do I need?
ready-lead = For each payment:
ready-receipt = A receipt from your provider
ready-bank = A bank paper that shows the payment: a bank statement, a credit card statement, or a canceled check
ready-notes = A note for each session: date, start, end, and IEP goal
ready-license = The provider's license. Some providers also need a supervisor's license.
ready-good = Good photo
ready-bad-dark = Too dark
ready-bad-cut = A corner is cut
ready-bad-blur = Blurry
ready-whole-page = Must I show my whole bank page?
ready-hide = No. You can hide the rest.
can-title = Can I claim?
can-nothing-saved = We don't save your answers.
can-result-likely = You can likely claim
can-result-wait = Wait before you pay
can-result-no = This program may not fit
can-general = This is general information. It's not a decision.
can-sign-in = Sign in to see your hours
can-wait-contract = The City must approve the contract first. OSS can start it.
can-wait-decided = Ask your school leader. The school must decide first.
can-no-iep = This program is for children with an IEP. Call us to ask about other help.
