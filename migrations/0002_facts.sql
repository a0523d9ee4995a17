-- The district's facts: what is owed, to whom, and who may give it.

CREATE TABLE student (
    id TEXT PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES household (id),
    sasid TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    school TEXT NOT NULL,
    iep_from_on TEXT,
    iep_to_on TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX student_household ON student (household_id);

CREATE TABLE iep_goal (
    id TEXT PRIMARY KEY,
    student_id TEXT NOT NULL REFERENCES student (id),
    code TEXT NOT NULL,
    wording TEXT NOT NULL,
    UNIQUE (student_id, code)
);

CREATE TABLE determination (
    id TEXT PRIMARY KEY,
    student_id TEXT NOT NULL UNIQUE REFERENCES student (id),
    missed_from_on TEXT NOT NULL,
    missed_to_on TEXT NOT NULL,
    findings TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('STAFFING_SHORTAGE', 'STUDENT_ABSENCE', 'SCHOOL_CLOSED', 'FAMILY_DECLINED', 'OTHER')),
    cause_accepted_at BIGINT,
    assessor TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- One owed service. reserved = kept for lines in review; reimbursed = approved by two people.
CREATE TABLE service_line (
    id TEXT PRIMARY KEY,
    determination_id TEXT NOT NULL REFERENCES determination (id),
    student_id TEXT NOT NULL REFERENCES student (id),
    service TEXT NOT NULL,
    substitutes TEXT NOT NULL,
    owed_minutes BIGINT NOT NULL CHECK (owed_minutes >= 0),
    school_minutes BIGINT NOT NULL CHECK (school_minutes >= 0),
    reserved_minutes BIGINT NOT NULL CHECK (reserved_minutes >= 0),
    reimbursed_minutes BIGINT NOT NULL CHECK (reimbursed_minutes >= 0),
    version BIGINT NOT NULL,
    UNIQUE (student_id, service)
);

-- Every change of a service line's minutes, in order; its sums are the columns above.
CREATE TABLE ledger_entry (
    id TEXT PRIMARY KEY,
    service_line_id TEXT NOT NULL REFERENCES service_line (id),
    kind TEXT NOT NULL CHECK (kind IN ('OWED', 'SCHOOL', 'RESERVED', 'RELEASED', 'REIMBURSED', 'UNDONE')),
    minutes BIGINT NOT NULL,
    claim_id TEXT,
    session_id TEXT,
    person_id TEXT,
    entered_at BIGINT NOT NULL
);
CREATE INDEX ledger_entry_line ON ledger_entry (service_line_id, id);

CREATE TABLE school_start (
    id TEXT PRIMARY KEY,
    service_line_id TEXT NOT NULL UNIQUE REFERENCES service_line (id),
    starts_on TEXT NOT NULL,
    notice_on TEXT,
    notifier_role TEXT NOT NULL CHECK (notifier_role IN ('SCHOOL_LEADER', 'RELATED_SERVICE_PROVIDER')),
    notifier_name TEXT NOT NULL,
    override_by TEXT,
    override_reason TEXT,
    read_at BIGINT,
    version BIGINT NOT NULL
);

CREATE TABLE provider (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    roles TEXT NOT NULL,
    household_id TEXT REFERENCES household (id),
    version BIGINT NOT NULL
);

CREATE TABLE license (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES provider (id),
    is_supervisor BIGINT NOT NULL CHECK (is_supervisor IN (0, 1)),
    kind TEXT NOT NULL,
    holder TEXT NOT NULL,
    board TEXT,
    number TEXT NOT NULL,
    valid_from_on TEXT,
    expires_on TEXT,
    checked_on TEXT,
    document_id TEXT,
    UNIQUE (provider_id, kind, number, holder)
);

CREATE TABLE contract (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    provider_id TEXT NOT NULL REFERENCES provider (id),
    state TEXT NOT NULL CHECK (state IN ('DRAFT', 'COMPLETED', 'SUBMITTED', 'CITY_APPROVED', 'REJECTED', 'EXPIRED')),
    approved_on TEXT,
    effective_from_on TEXT,
    effective_to_on TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX contract_provider ON contract (provider_id);

CREATE TABLE contract_rate (
    contract_id TEXT NOT NULL REFERENCES contract (id),
    service TEXT NOT NULL,
    individual_cents BIGINT,
    group_cents BIGINT,
    PRIMARY KEY (contract_id, service)
);

-- A file of facts. Its text is kept until it is applied or thrown away.
CREATE TABLE import (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    file_csv TEXT,
    rows BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    person_id TEXT REFERENCES person (id),
    brought_at BIGINT NOT NULL,
    applied_at BIGINT,
    CHECK ((applied_at IS NULL) OR (file_csv IS NULL))
);
