-- What caseworkers decide, line by line; a decision is undone, never changed.

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('APPROVE', 'PART', 'RETURN', 'DENY', 'HOLD')),
    minutes BIGINT NOT NULL CHECK (minutes >= 0),
    cents BIGINT NOT NULL CHECK (cents >= 0),
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    hold_owner TEXT,
    hold_until_on TEXT,
    decided_by TEXT NOT NULL REFERENCES person (id),
    decided_at BIGINT NOT NULL,
    undone_by TEXT REFERENCES person (id),
    undone_at BIGINT,
    undone_why TEXT,
    UNIQUE (id, decided_by),
    CHECK (outcome NOT IN ('APPROVE', 'PART') OR cents > 0),
    CHECK (outcome <> 'HOLD' OR (hold_owner IS NOT NULL AND hold_until_on IS NOT NULL)),
    CHECK (outcome = 'APPROVE' OR reasons <> '')
);
-- One standing decision a line.
CREATE UNIQUE INDEX decision_standing ON decision (session_id) WHERE undone_at IS NULL;
CREATE INDEX decision_claim ON decision (claim_id);

-- The second person. The database itself refuses the first one (I13).
CREATE TABLE approval (
    decision_id TEXT PRIMARY KEY,
    decided_by TEXT NOT NULL,
    approved_by TEXT NOT NULL REFERENCES person (id),
    approved_at BIGINT NOT NULL,
    FOREIGN KEY (decision_id, decided_by) REFERENCES decision (id, decided_by),
    CHECK (approved_by <> decided_by)
);
