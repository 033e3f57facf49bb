-- What users saw last: the newest batch when they opened a page last, and the same at the end of the visit before.
CREATE TABLE visit (
    viewer       text PRIMARY KEY REFERENCES app_user (username) ON DELETE CASCADE,
    seen_at      timestamptz NOT NULL,
    batch        integer NOT NULL,
    before_at    timestamptz,
    before_batch integer,
    CHECK ((before_at IS NULL) = (before_batch IS NULL))
);
COMMENT ON COLUMN visit.batch IS 'the newest batch then; 0 before the first';
COMMENT ON COLUMN visit.before_batch IS 'the newest batch at the end of the visit before this one; null in the first visit';
