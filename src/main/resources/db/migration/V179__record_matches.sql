-- What the programme makes of each placement, and of each test that no journey counts: kept with every batch, so that lists of
-- both ministries are compared without going through the trainings. Tests that are counted, nearly all, are kept as numbers.
CREATE TABLE record_match (
    is_placement  boolean NOT NULL,
    record        bigint NOT NULL,
    asked         smallint NOT NULL,
    apart         smallint[],
    person        uuid NOT NULL,
    day           date NOT NULL,
    named         smallint,
    journey_under smallint,
    match         text NOT NULL COLLATE "C",
    destination   smallint,
    region        integer,
    centre        smallint,
    sector        smallint,
    sex           smallint,
    trained_under smallint,
    started_on    date,
    trained_on    date,
    batch_in      integer NOT NULL,
    batch_out     integer
);
COMMENT ON COLUMN record_match.is_placement IS 'a placement, else a test that no journey counts';
COMMENT ON COLUMN record_match.record IS 'id of the placement or certification';
COMMENT ON COLUMN record_match.asked IS
    'the agreement whose programme is asked, where the home depends on it; 0 for all that have no row of their own';
COMMENT ON COLUMN record_match.apart IS 'agreements that have a row of their own; null for none';
COMMENT ON COLUMN record_match.named IS 'the agreement that the record names';
COMMENT ON COLUMN record_match.journey_under IS 'the agreement of the journey that the record belongs to';
COMMENT ON COLUMN record_match.region IS 'home, of the nearest training; null where no training has this person''s number';
COMMENT ON COLUMN record_match.trained_under IS 'the agreement of the nearest training';
COMMENT ON COLUMN record_match.batch_in IS 'the batch from which on this is so';
COMMENT ON COLUMN record_match.batch_out IS 'the batch that ended it; null while it is so';
CREATE INDEX record_match_person ON record_match (person) WHERE batch_out IS NULL;
CREATE INDEX record_match_day ON record_match (day) WHERE batch_out IS NULL;
CREATE INDEX record_match_closed ON record_match (batch_out) WHERE batch_out IS NOT NULL;
CREATE INDEX record_match_batch ON record_match USING brin (batch_in) WITH (pages_per_range = 16);

CREATE TABLE counted_test (
    batch     integer NOT NULL,
    agreement smallint NOT NULL,
    month     integer NOT NULL,
    region    integer NOT NULL,
    centre    smallint NOT NULL,
    sector    smallint NOT NULL,
    sex       smallint NOT NULL,
    tests     integer NOT NULL
);
COMMENT ON TABLE counted_test IS 'signed changes of the number of tests that journeys count';
COMMENT ON COLUMN counted_test.month IS 'month of the test, year × 100 + month';
CREATE INDEX counted_test_question ON counted_test (agreement, month);
CREATE INDEX counted_test_batch ON counted_test USING brin (batch) WITH (pages_per_range = 16);

DO $$
DECLARE
    found text;
BEGIN
    FOREACH found IN ARRAY ARRAY['record_match', 'counted_test'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', found);
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING ((SELECT rows_all()) OR region = ANY ('
            '(SELECT rows_regions())::integer[]) OR region / 100 * 100 = ANY ((SELECT rows_regions())::integer[]))', found);
        EXECUTE format('CREATE POLICY added ON %I FOR INSERT WITH CHECK ((SELECT rows_system()))', found);
        EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING ((SELECT rows_system()))', found);
        EXECUTE format('CREATE POLICY removed ON %I FOR DELETE USING ((SELECT rows_system()))', found);
    END LOOP;
END $$;

-- Nothing reads records under a viewer's regions in bulk any more.
DROP VIEW seen_training, seen_certification, seen_placement;
