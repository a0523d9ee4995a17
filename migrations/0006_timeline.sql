-- What happened, what is to be done, what was said.

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    household_id TEXT,
    claim_id TEXT,
    session_id TEXT,
    subject_id TEXT,
    person_id TEXT,
    person_role TEXT,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    happened_at BIGINT NOT NULL
);
CREATE INDEX event_claim ON event (claim_id, id);

-- The out-tray. Written in the transaction that causes it; taken with the state repeated in the outer WHERE.
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    due_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    taken_at BIGINT,
    trouble TEXT,
    made_at BIGINT NOT NULL
);
CREATE INDEX job_due ON job (state, due_at);

-- A letter to a person: what it is about and when it left. Its words are made when it is sent.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    topic TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    sent_at BIGINT
);

CREATE TABLE message (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES household (id),
    claim_id TEXT NOT NULL REFERENCES claim (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    from_staff BIGINT NOT NULL CHECK (from_staff IN (0, 1)),
    wording TEXT NOT NULL,
    language TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX message_claim ON message (claim_id, id);

-- A form that was posted once; the same key again is answered with the same address.
CREATE TABLE posted_form (
    form_key TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    address TEXT NOT NULL,
    posted_at BIGINT NOT NULL
);
