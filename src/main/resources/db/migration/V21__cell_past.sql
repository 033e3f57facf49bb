-- What a cell held before a batch changed it: figures as of a batch are read, not computed from later changes.
CREATE TABLE cell_past (
    agreement   smallint NOT NULL,
    grain       smallint NOT NULL,
    region      integer NOT NULL,
    month       integer NOT NULL,
    centre      smallint NOT NULL,
    sector      smallint NOT NULL,
    sex         smallint NOT NULL,
    destination smallint NOT NULL,
    enrolled         integer NOT NULL,
    trained          integer NOT NULL,
    assessed         integer NOT NULL,
    certified        integer NOT NULL,
    certificates     integer NOT NULL,
    placed           integer NOT NULL,
    cohort_assessed  integer NOT NULL,
    cohort_certified integer NOT NULL,
    cohort_placed    integer NOT NULL,
    cohort_placed_12 integer NOT NULL,
    since       integer NOT NULL,
    until       integer NOT NULL
);
COMMENT ON COLUMN cell_past.since IS 'batch that brought these numbers';
COMMENT ON COLUMN cell_past.until IS 'batch that changed them';

ALTER TABLE cell ADD since integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN cell.since IS 'batch that brought these numbers';

INSERT INTO cell_past
SELECT * FROM (
    SELECT agreement, grain, region, month, centre, sector, sex, destination,
           sum(enrolled) OVER so_far, sum(trained) OVER so_far, sum(assessed) OVER so_far,
           sum(certified) OVER so_far, sum(certificates) OVER so_far, sum(placed) OVER so_far,
           sum(cohort_assessed) OVER so_far, sum(cohort_certified) OVER so_far, sum(cohort_placed) OVER so_far,
           sum(cohort_placed_12) OVER so_far, batch AS since, lead(batch) OVER so_far AS until
    FROM cell_delta
    WINDOW so_far AS (PARTITION BY agreement, grain, region, month, centre, sector, sex, destination ORDER BY batch)
) history WHERE until IS NOT NULL;

UPDATE cell c SET since = d.batch FROM (
    SELECT agreement, grain, region, month, centre, sector, sex, destination, max(batch) AS batch
    FROM cell_delta GROUP BY agreement, grain, region, month, centre, sector, sex, destination) d
WHERE (c.agreement, c.grain, c.region, c.month, c.centre, c.sector, c.sex, c.destination)
    = (d.agreement, d.grain, d.region, d.month, d.centre, d.sector, d.sex, d.destination);

DROP TABLE cell_delta;

-- The batches decide within the index; only the numbers that held then are fetched.
CREATE INDEX cell_past_question ON cell_past (agreement, grain, region, until, since, month);
