-- Families, staff, and where they are signed in.

CREATE TABLE household (
    id TEXT PRIMARY KEY,
    -- The household's code in the district's files; none for one that came in otherwise.
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('FAMILY', 'HELPER', 'SCHOOL', 'INTAKE', 'REVIEWER', 'APPROVER', 'LEAD', 'FINANCE', 'ADMINISTRATOR', 'AUDITOR')),
    household_id TEXT REFERENCES household (id),
    school TEXT,
    name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('GUARDIAN', 'RELATIVE', 'STUDENT', 'NONE')),
    attested_at BIGINT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    CHECK ((role IN ('FAMILY', 'HELPER')) = (household_id IS NOT NULL))
);
CREATE INDEX person_household ON person (household_id);

-- A request for a one-time code; it exists for unknown addresses too, so that both look the same.
CREATE TABLE sign_in_code (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    code_hash TEXT NOT NULL,
    browser_hash TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX sign_in_code_email ON sign_in_code (email, asked_at);

-- A signed-in phone or computer. Only the hash of its secret is kept.
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    secret_hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    signed_in_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX device_person ON device (person_id);
