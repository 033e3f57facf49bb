-- What users follow, and what was found about it. Who follows what is asked for by its follower alone; whoever may see the
-- region may see the row, the system writes it once it has checked the follower's rights.
CREATE TABLE follow (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    follower  text NOT NULL,
    agreement text NOT NULL,
    indicator text NOT NULL,
    region    integer,
    rules     text NOT NULL,
    since     timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (follower, agreement, indicator, region)
);
COMMENT ON COLUMN follow.indicator IS 'empty for all that the agreement shows first';
COMMENT ON COLUMN follow.region IS 'none for all that the follower sees';
COMMENT ON COLUMN follow.rules IS 'those that are on, with commas';

CREATE TABLE follower (
    username    text PRIMARY KEY,
    at_once     boolean NOT NULL,
    digest      text NOT NULL CHECK (digest IN ('NONE', 'DAILY', 'WEEKLY')),
    digested_at timestamptz NOT NULL,
    due_at      timestamptz
);
COMMENT ON COLUMN follower.at_once IS 'whether each alert is mailed';
COMMENT ON COLUMN follower.digested_at IS 'up to when alerts were told in digests';

CREATE TABLE follow_mail (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient text NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('ALERTS', 'DIGEST')),
    state     text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'SKIPPED')),
    attempts  smallint NOT NULL,
    problem   text NOT NULL,
    queued_at timestamptz NOT NULL,
    ended_at  timestamptz
);
CREATE INDEX follow_mail_open ON follow_mail (id) WHERE state IN ('WAITING', 'FAILED');

-- One thing that was found about a followed figure; while it stands it is not found again.
CREATE TABLE follow_alert (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    follow     integer NOT NULL REFERENCES follow ON DELETE CASCADE,
    follower   text NOT NULL,
    agreement  text NOT NULL,
    indicator  text NOT NULL,
    region     integer,
    rule       text NOT NULL,
    occurrence text NOT NULL,
    year       smallint NOT NULL,
    indonesian text NOT NULL,
    english    text NOT NULL,
    scope      text NOT NULL,
    exact      boolean NOT NULL,
    told       boolean NOT NULL,
    at_once    boolean NOT NULL,
    raised_at  timestamptz NOT NULL,
    seen_at    timestamptz,
    ended_at   timestamptz,
    mail       bigint REFERENCES follow_mail,
    digest     bigint REFERENCES follow_mail
);
CREATE UNIQUE INDEX follow_alert_standing ON follow_alert (follow, rule, indicator, occurrence) WHERE ended_at IS NULL;
CREATE INDEX follow_alert_of ON follow_alert (follower, id DESC);
COMMENT ON COLUMN follow_alert.occurrence IS 'the month or year that it is about';
COMMENT ON COLUMN follow_alert.scope IS 'regions that its figures are of';
COMMENT ON COLUMN follow_alert.exact IS 'whether its figures may be of few people';
COMMENT ON COLUMN follow_alert.told IS 'false of what stood already when it was followed';
COMMENT ON COLUMN follow_alert.at_once IS 'whether it was to be mailed when it was raised';

ALTER TABLE follow ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON follow FOR SELECT USING ((SELECT rows_all()) OR region IS NULL AND (SELECT rows_regions()) <> '{}'
    OR region = ANY ((SELECT rows_regions())::integer[]) OR region / 100 * 100 = ANY ((SELECT rows_regions())::integer[]));
CREATE POLICY added ON follow FOR INSERT WITH CHECK ((SELECT rows_system()));
CREATE POLICY changed ON follow FOR UPDATE USING ((SELECT rows_system()));
CREATE POLICY removed ON follow FOR DELETE USING ((SELECT rows_system()));

ALTER TABLE follow_alert ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON follow_alert FOR SELECT USING ((SELECT rows_all()) OR region IS NULL AND (SELECT rows_regions()) <> '{}'
    OR region = ANY ((SELECT rows_regions())::integer[]) OR region / 100 * 100 = ANY ((SELECT rows_regions())::integer[]));
CREATE POLICY added ON follow_alert FOR INSERT WITH CHECK ((SELECT rows_system()));
CREATE POLICY changed ON follow_alert FOR UPDATE USING ((SELECT rows_system()));
CREATE POLICY removed ON follow_alert FOR DELETE USING ((SELECT rows_system()));
