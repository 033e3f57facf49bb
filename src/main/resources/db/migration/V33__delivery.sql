-- Where users get mail; only users have an address here.
CREATE TABLE mail_address (
    username text PRIMARY KEY REFERENCES app_user (username) ON DELETE CASCADE,
    address  text NOT NULL
);

-- When a briefing is sent, and to whom.
CREATE TABLE schedule (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner      text NOT NULL,
    briefing   integer NOT NULL,
    rhythm     text NOT NULL CHECK (rhythm IN ('WEEKLY', 'MONTHLY', 'NEW_DATA')),
    day        smallint NOT NULL,
    hour       smallint NOT NULL,
    recipients text NOT NULL,
    due_at     timestamptz,
    failures   smallint NOT NULL DEFAULT 0,
    paused     boolean NOT NULL DEFAULT false
);
CREATE INDEX schedule_due ON schedule (due_at) WHERE NOT paused;

-- Every mail that was to be sent, and what came of it.
CREATE TABLE delivery (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    schedule  integer NOT NULL REFERENCES schedule ON DELETE CASCADE,
    recipient text NOT NULL,
    state     text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'SKIPPED')),
    attempts  smallint NOT NULL DEFAULT 0,
    problem   text NOT NULL DEFAULT '',
    queued_at timestamptz NOT NULL,
    ended_at  timestamptz
);
CREATE INDEX delivery_schedule ON delivery (schedule, id DESC);
COMMENT ON COLUMN schedule.briefing IS 'a negative number is a ready-made one';
COMMENT ON COLUMN schedule.day IS '1 to 7 from Monday, or day of the month up to 28';
