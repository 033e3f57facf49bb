-- What those responsible say about a status that is not good, what they do about it, and what the other ministry says of it.
-- Entries are only ever added; the last of a kind holds. Whoever may see the region sees them, the system writes them once it
-- has checked the viewer's rights.
CREATE TABLE follow_up (
    id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement   text NOT NULL,
    indicator   text NOT NULL,
    region      integer NOT NULL,
    year        smallint NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('EXPLANATION', 'COMMENT')),
    told        text NOT NULL CHECK (length(told) BETWEEN 1 AND 2000),
    action      text NOT NULL CHECK (length(action) <= 1000),
    responsible text NOT NULL,
    due         date,
    done        date,
    author      text NOT NULL,
    ministry    text NOT NULL,
    at          timestamptz NOT NULL,
    CHECK ((action = '') = (due IS NULL)),
    CHECK (done IS NULL OR due IS NOT NULL)
);
CREATE INDEX follow_up_about ON follow_up (agreement, region, year);
COMMENT ON COLUMN follow_up.responsible IS 'user who sees to the action; empty without one';
COMMENT ON COLUMN follow_up.ministry IS 'for whom the author acted then';

ALTER TABLE follow_up ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON follow_up FOR SELECT USING ((SELECT rows_all()) OR region = ANY (
    (SELECT rows_regions())::integer[]) OR region / 100 * 100 = ANY ((SELECT rows_regions())::integer[]));
CREATE POLICY added ON follow_up FOR INSERT WITH CHECK ((SELECT rows_system()));
CREATE POLICY changed ON follow_up FOR UPDATE USING ((SELECT rows_system()));
CREATE POLICY removed ON follow_up FOR DELETE USING ((SELECT rows_system()));
