-- Until which day the people of a batch are kept, one row for each time that it was set; the last one holds.
CREATE TABLE retention_date (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch      integer NOT NULL,
    kept_until date NOT NULL,
    set_by     text NOT NULL,
    set_at     timestamptz NOT NULL,
    reason     text NOT NULL
);
CREATE INDEX retention_date_batch ON retention_date (batch, id DESC);
COMMENT ON COLUMN retention_date.reason IS 'why it was moved; empty for the one that its posting set';

-- How many people of a batch were made nobody's on which day.
CREATE TABLE retention_end (
    batch    integer NOT NULL,
    ended_on date NOT NULL,
    people   integer NOT NULL,
    PRIMARY KEY (batch, ended_on)
);

-- The day on which it was last looked at whose retention has passed.
CREATE TABLE retention_run (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    ran_on date NOT NULL
);

-- Keys that are no number's: those that the rows of people got who were forgotten, or whose retention has passed.
CREATE TABLE nobody (person uuid PRIMARY KEY);
ALTER TABLE nobody ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON nobody FOR SELECT USING ((SELECT rows_system()));
CREATE POLICY added ON nobody FOR INSERT WITH CHECK ((SELECT rows_system()));
CREATE POLICY changed ON nobody FOR UPDATE USING ((SELECT rows_system()));
CREATE POLICY removed ON nobody FOR DELETE USING ((SELECT rows_system()));
