-- Claims, their sessions and their papers.

CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    household_id TEXT NOT NULL REFERENCES household (id),
    student_id TEXT NOT NULL REFERENCES student (id),
    service TEXT NOT NULL,
    provider_id TEXT REFERENCES provider (id),
    state TEXT NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'TAKEN_BACK')),
    -- Told anew from the lines at each change (domain::claim::status), kept for the queue.
    status TEXT NOT NULL,
    turn TEXT NOT NULL,
    asked_cents BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    sent_by TEXT REFERENCES person (id),
    sent_at BIGINT,
    sent_on TEXT,
    signed_name TEXT,
    reviewed_on TEXT,
    reviewer_id TEXT REFERENCES person (id),
    pay_method TEXT CHECK (pay_method IN ('CHECK', 'DEPOSIT', 'PICK_UP')),
    pay_name TEXT,
    pay_street TEXT,
    pay_city TEXT,
    pay_state TEXT,
    pay_zip TEXT,
    pay_vendor TEXT,
    version BIGINT NOT NULL,
    -- A draft can be taken back too: it was never sent.
    CHECK (state <> 'DRAFT' OR sent_at IS NULL),
    CHECK (state <> 'SENT' OR sent_at IS NOT NULL)
);
CREATE INDEX claim_household ON claim (household_id, id);
CREATE INDEX claim_queue ON claim (turn, sent_at, id);

-- A paper. object_key names its bytes in the file store; the row comes second, so none points nowhere.
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    household_id TEXT REFERENCES household (id),
    claim_id TEXT REFERENCES claim (id),
    provider_id TEXT REFERENCES provider (id),
    kind TEXT NOT NULL CHECK (kind IN ('RECEIPT', 'BANK_PAPER', 'NOTE', 'LICENSE', 'MESSAGE')),
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    object_key TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    removed_at BIGINT,
    replaced_by TEXT,
    -- The next page of a paper, or the back of a check, names its first page.
    page_of TEXT REFERENCES document (id)
);
CREATE INDEX document_claim ON document (claim_id);
CREATE INDEX document_sha256 ON document (sha256);

-- Who opened which paper, and why.
CREATE TABLE document_opening (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    household_id TEXT,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    opened_at BIGINT NOT NULL
);

-- One session of a claim; in review it is a line. `typed` keeps the form as it was typed, also when it can't be read.
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    n BIGINT NOT NULL,
    student_id TEXT NOT NULL REFERENCES student (id),
    provider_id TEXT REFERENCES provider (id),
    service TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('SERVICE', 'NO_SHOW', 'LATE_CANCELLATION', 'TRAVEL', 'EVALUATION', 'PAPERWORK', 'MATERIALS', 'OTHER')),
    typed TEXT NOT NULL,
    held_on TEXT,
    start_time TEXT,
    end_time TEXT,
    setting TEXT NOT NULL CHECK (setting IN ('INDIVIDUAL', 'GROUP')),
    goals TEXT NOT NULL,
    note_id TEXT REFERENCES document (id),
    supervisor_name TEXT,
    billed_minutes BIGINT,
    billed_cents BIGINT NOT NULL CHECK (billed_cents >= 0),
    third_party_cents BIGINT NOT NULL CHECK (third_party_cents >= 0),
    state TEXT NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'RETURNED', 'HELD', 'DECIDED', 'APPROVED', 'DENIED', 'TAKEN_BACK')),
    service_line_id TEXT REFERENCES service_line (id),
    reserved_minutes BIGINT NOT NULL CHECK (reserved_minutes >= 0),
    returned_on TEXT,
    version BIGINT NOT NULL,
    UNIQUE (claim_id, n)
);
CREATE INDEX session_student ON session (student_id, held_on);
CREATE INDEX session_provider ON session (provider_id, held_on);

-- How a line's money was answered, at its newest assessment: payable + returned + held + denied = billed.
CREATE TABLE line_check (
    session_id TEXT PRIMARY KEY REFERENCES session (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    payable_cents BIGINT NOT NULL,
    payable_minutes BIGINT NOT NULL,
    returned_cents BIGINT NOT NULL,
    held_cents BIGINT NOT NULL,
    denied_cents BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    answer TEXT NOT NULL,
    rules TEXT NOT NULL,
    checked_at BIGINT NOT NULL
);
CREATE INDEX line_check_claim ON line_check (claim_id);

CREATE TABLE receipt (
    id TEXT PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    household_id TEXT NOT NULL REFERENCES household (id),
    provider_id TEXT REFERENCES provider (id),
    n BIGINT NOT NULL,
    typed TEXT NOT NULL,
    number TEXT,
    paid_on TEXT,
    amount_cents BIGINT NOT NULL CHECK (amount_cents >= 0),
    third_party_cents BIGINT NOT NULL CHECK (third_party_cents >= 0),
    readable BIGINT NOT NULL CHECK (readable IN (0, 1)),
    itemizes BIGINT NOT NULL CHECK (itemizes IN (0, 1)),
    document_id TEXT REFERENCES document (id),
    removed_at BIGINT,
    UNIQUE (claim_id, n)
);
CREATE INDEX receipt_household ON receipt (household_id);

CREATE TABLE receipt_session (
    receipt_id TEXT NOT NULL REFERENCES receipt (id),
    session_id TEXT NOT NULL REFERENCES session (id),
    cents BIGINT NOT NULL CHECK (cents > 0),
    PRIMARY KEY (receipt_id, session_id)
);
CREATE INDEX receipt_session_session ON receipt_session (session_id);

-- One line of a bank or card statement, or one check. It belongs to the household: siblings may share it.
CREATE TABLE bank_line (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES household (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    typed TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('BANK_STATEMENT', 'CARD_STATEMENT', 'CANCELED_CHECK', 'CASH_ATTESTATION', 'PAYMENT_APP_SCREENSHOT', 'INVOICE', 'OTHER')),
    account_holder TEXT,
    payee TEXT NOT NULL,
    posted_on TEXT,
    amount_cents BIGINT NOT NULL,
    both_sides BIGINT NOT NULL CHECK (both_sides IN (0, 1)),
    document_id TEXT REFERENCES document (id),
    removed_at BIGINT
);
CREATE INDEX bank_line_household ON bank_line (household_id);

-- How much of a bank line paid which receipt.
CREATE TABLE allocation (
    bank_line_id TEXT NOT NULL REFERENCES bank_line (id),
    receipt_id TEXT NOT NULL REFERENCES receipt (id),
    cents BIGINT NOT NULL CHECK (cents <> 0),
    PRIMARY KEY (bank_line_id, receipt_id)
);
CREATE INDEX allocation_receipt ON allocation (receipt_id);

-- "I can't find a provider" (R17).
CREATE TABLE provider_request (
    id TEXT PRIMARY KEY,
    student_id TEXT NOT NULL REFERENCES student (id),
    household_id TEXT NOT NULL REFERENCES household (id),
    services TEXT NOT NULL,
    tried TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT
);
