-- What a family asked before it paid, and what was answered on that day.

CREATE TABLE slip (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    household_id TEXT NOT NULL REFERENCES household (id),
    student_id TEXT NOT NULL REFERENCES student (id),
    service TEXT NOT NULL,
    provider_id TEXT REFERENCES provider (id),
    provider_name TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    session_minutes BIGINT NOT NULL CHECK (session_minutes > 0),
    sessions BIGINT NOT NULL CHECK (sessions > 0),
    answer TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    good_to_on TEXT NOT NULL
);
CREATE INDEX slip_student ON slip (student_id, service, id);
