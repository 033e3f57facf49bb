-- Differences between two numbers that somebody has opened as a case, and what was changed of each, by whom and when. Whoever
-- may see the region sees it; the system writes it once it has checked the viewer's rights.
CREATE TABLE dispute (
    number      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement   text NOT NULL,
    first_month integer NOT NULL,
    last_month  integer NOT NULL,
    region      integer NOT NULL,
    destination text,
    indicator   text NOT NULL,
    ours        bigint NOT NULL,
    against     text NOT NULL,
    theirs      bigint NOT NULL,
    batch       integer NOT NULL,
    cause       text NOT NULL,
    owner       text NOT NULL,
    due         date NOT NULL,
    note        text NOT NULL,
    state       text NOT NULL,
    agreed      bigint,
    agreed_by   text,
    agreed_at   timestamptz,
    opened_by   text NOT NULL,
    opened_at   timestamptz NOT NULL,
    version     integer NOT NULL
);
COMMENT ON COLUMN dispute.first_month IS 'year × 100 + month';
COMMENT ON COLUMN dispute.against IS 'what the other number is: of the list, published, or stated by somebody';
COMMENT ON COLUMN dispute.batch IS 'the last batch that both numbers take into account';

CREATE TABLE dispute_change (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dispute integer NOT NULL REFERENCES dispute,
    region  integer NOT NULL,
    at      timestamptz NOT NULL,
    actor   text NOT NULL,
    what    text NOT NULL,
    earlier text NOT NULL,
    later   text NOT NULL
);
CREATE INDEX dispute_change_of ON dispute_change (dispute);

DO $$
DECLARE
    found text;
BEGIN
    FOREACH found IN ARRAY ARRAY['dispute', 'dispute_change'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', found);
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING ((SELECT rows_all()) OR region = ANY ('
            '(SELECT rows_regions())::integer[]) OR region / 100 * 100 = ANY ((SELECT rows_regions())::integer[]))', found);
        EXECUTE format('CREATE POLICY added ON %I FOR INSERT WITH CHECK ((SELECT rows_system()))', found);
        EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING ((SELECT rows_system()))', found);
        EXECUTE format('CREATE POLICY removed ON %I FOR DELETE USING ((SELECT rows_system()))', found);
    END LOOP;
END $$;
