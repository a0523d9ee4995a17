-- The flow of money: approved = open + batched + exported + confirmed, always.

CREATE TABLE payment_batch (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('BUILT', 'RELEASED', 'EXPORTED', 'CONFIRMED')),
    payments BIGINT NOT NULL CHECK (payments > 0),
    payouts BIGINT NOT NULL CHECK (payouts > 0),
    total_cents BIGINT NOT NULL CHECK (total_cents > 0),
    built_by TEXT NOT NULL REFERENCES person (id),
    built_at BIGINT NOT NULL,
    released_by TEXT REFERENCES person (id),
    released_at BIGINT,
    file_csv TEXT,
    file_hash TEXT,
    version BIGINT NOT NULL,
    CHECK (released_by IS NULL OR released_by <> built_by),
    CHECK ((state = 'BUILT') = (released_by IS NULL))
);

-- One check or deposit to one payee.
CREATE TABLE payment (
    id TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES payment_batch (id),
    n BIGINT NOT NULL,
    household_id TEXT NOT NULL REFERENCES household (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    method TEXT NOT NULL,
    payee_name TEXT NOT NULL,
    payee_street TEXT NOT NULL,
    payee_city TEXT NOT NULL,
    payee_state TEXT NOT NULL,
    payee_zip TEXT NOT NULL,
    payee_vendor TEXT,
    cents BIGINT NOT NULL CHECK (cents > 0),
    state TEXT NOT NULL CHECK (state IN ('BATCHED', 'EXPORTED', 'CONFIRMED', 'RETURNED')),
    paid_on TEXT,
    trace TEXT,
    returned_why TEXT,
    reissue_of TEXT REFERENCES payment (id),
    UNIQUE (batch_id, n),
    CHECK ((state = 'CONFIRMED') = (paid_on IS NOT NULL AND trace IS NOT NULL))
);
CREATE INDEX payment_claim ON payment (claim_id);

-- The money of one approved line. One row a decision: nothing is paid twice.
CREATE TABLE payout (
    id TEXT PRIMARY KEY,
    decision_id TEXT NOT NULL UNIQUE REFERENCES decision (id),
    session_id TEXT NOT NULL REFERENCES session (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    household_id TEXT NOT NULL REFERENCES household (id),
    cents BIGINT NOT NULL CHECK (cents > 0),
    minutes BIGINT NOT NULL CHECK (minutes >= 0),
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'BATCHED', 'EXPORTED', 'CONFIRMED')),
    payment_id TEXT REFERENCES payment (id),
    aside_why TEXT,
    approved_at BIGINT NOT NULL,
    CHECK ((state = 'OPEN') = (payment_id IS NULL))
);
-- One live payout a session.
CREATE UNIQUE INDEX payout_session ON payout (session_id);
CREATE INDEX payout_state ON payout (state, approved_at);
CREATE INDEX payout_claim ON payout (claim_id);

-- Payments that came back; their payouts are open again and go out with a new payment.
CREATE TABLE payment_return (
    payment_id TEXT PRIMARY KEY REFERENCES payment (id),
    why TEXT NOT NULL,
    returned_at BIGINT NOT NULL
);

CREATE TABLE export_download (
    id TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES payment_batch (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    file_hash TEXT NOT NULL,
    downloaded_at BIGINT NOT NULL
);

-- A file of confirmations, applied whole and once.
CREATE TABLE confirmation_file (
    file_hash TEXT PRIMARY KEY,
    rows BIGINT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    applied_at BIGINT NOT NULL
);
