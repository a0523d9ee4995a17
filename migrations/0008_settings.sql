-- The program's choices, dated: who proposed each, who confirmed it, why, and from which day it holds.

CREATE TABLE setting_change (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    holds_from_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL REFERENCES person (id),
    proposed_at BIGINT NOT NULL,
    confirmed_by TEXT REFERENCES person (id),
    confirmed_at BIGINT,
    withdrawn_by TEXT REFERENCES person (id),
    withdrawn_at BIGINT,
    CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
    CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL)
);

-- All choices together as an answer used them, by the hash that the answer keeps.
CREATE TABLE setting_version (
    hash TEXT PRIMARY KEY,
    settings TEXT NOT NULL,
    first_used_at BIGINT NOT NULL
);

ALTER TABLE line_check ADD COLUMN settings TEXT;
