-- The flow of money: approved = open + batched + exported + confirmed, always.

CREATE TABLE payment_batch (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    -- DROPPED keeps the number of a batch that became empty: no number is given twice.
    state TEXT NOT NULL CHECK (state IN ('BUILT', 'RELEASED', 'EXPORTED', 'CONFIRMED', 'DROPPED')),
    payments BIGINT NOT NULL,
    payouts BIGINT NOT NULL,
    total_cents BIGINT NOT NULL,
    built_by TEXT NOT NULL REFERENCES person (id),
    built_at BIGINT NOT NULL,
    released_by TEXT REFERENCES person (id),
    released_at BIGINT,
    -- The file as it was made, and when; it is never made again.
    file_csv TEXT,
    file_hash TEXT,
    exported_at BIGINT,
    version BIGINT NOT NULL,
    UNIQUE (id, released_by),
    CHECK (payments >= 0 AND payouts >= payments AND total_cents >= 0),
    CHECK ((state = 'DROPPED') = (payments = 0)),
    CHECK ((payments = 0) = (total_cents = 0)),
    CHECK (released_by IS NULL OR released_by <> built_by),
    CHECK ((state IN ('BUILT', 'DROPPED')) = (released_by IS NULL)),
    CHECK ((state IN ('EXPORTED', 'CONFIRMED')) = (file_csv IS NOT NULL)),
    CHECK ((file_csv IS NULL) = (file_hash IS NULL))
);

-- Who decided or approved a line of a released batch. The database itself refuses the one who releases (I13).
CREATE TABLE batch_hand (
    batch_id TEXT NOT NULL,
    released_by TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (batch_id, person_id),
    FOREIGN KEY (batch_id, released_by) REFERENCES payment_batch (id, released_by),
    CHECK (person_id <> released_by)
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
    -- A payment that came back: its payouts are open again and go out with another payment.
    returned_at BIGINT,
    returned_why TEXT,
    -- A payment that came back is replaced once.
    reissue_of TEXT UNIQUE REFERENCES payment (id),
    UNIQUE (batch_id, n),
    CHECK (state <> 'CONFIRMED' OR paid_on IS NOT NULL),
    CHECK ((paid_on IS NULL) = (trace IS NULL)),
    CHECK ((state = 'RETURNED') = (returned_why IS NOT NULL)),
    CHECK ((returned_at IS NULL) = (returned_why IS NULL))
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
    -- The payment it came back with, if any: its next payment replaces that one.
    came_back_with TEXT REFERENCES payment (id),
    -- Why it waits beside the next batch (domain::payment::Aside).
    aside_why TEXT,
    approved_at BIGINT NOT NULL,
    CHECK ((state = 'OPEN') = (payment_id IS NULL)),
    CHECK (aside_why IS NULL OR state = 'OPEN')
);
-- One live payout a session.
CREATE UNIQUE INDEX payout_session ON payout (session_id);
CREATE INDEX payout_state ON payout (state, approved_at);
CREATE INDEX payout_claim ON payout (claim_id);
CREATE INDEX payout_payment ON payout (payment_id);

CREATE TABLE export_download (
    id TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES payment_batch (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    file_hash TEXT NOT NULL,
    downloaded_at BIGINT NOT NULL
);
CREATE INDEX export_download_batch ON export_download (batch_id);

-- A file of confirmations, looked at and then applied, whole and once. Its text is kept until it is applied.
CREATE TABLE confirmation_file (
    file_hash TEXT PRIMARY KEY,
    rows BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    file_csv TEXT,
    person_id TEXT NOT NULL REFERENCES person (id),
    brought_at BIGINT NOT NULL,
    applied_at BIGINT,
    CHECK (applied_at IS NULL OR file_csv IS NULL)
);
