-- How long it took people who finished training in a month: signed changes of each batch, never updated.
-- The current numbers are the sum over all batches, those as of a batch the sum up to it.
CREATE TABLE lag (
    batch       integer NOT NULL,
    agreement   smallint NOT NULL,
    grain       smallint NOT NULL,
    region      integer NOT NULL,
    month       integer NOT NULL,
    centre      smallint NOT NULL,
    sector      smallint NOT NULL,
    sex         smallint NOT NULL,
    destination smallint NOT NULL,
    stage       smallint NOT NULL,
    months      smallint NOT NULL,
    days        integer NOT NULL,
    people      integer NOT NULL
);
COMMENT ON COLUMN lag.month IS 'month in which the training ended, year × 100 + month';
COMMENT ON COLUMN lag.grain IS '0 all, 1 sector, 2 centre, 3 destination, 4 sex; 9 regency with all four';
COMMENT ON COLUMN lag.stage IS '1 training to certificate, 2 certificate to placement, 3 training to placement';
COMMENT ON COLUMN lag.months IS 'fewest months after the training within which the later event happened';
COMMENT ON COLUMN lag.days IS 'days from the earlier event of the stage to the later one';
CREATE INDEX lag_question ON lag (agreement, grain, region, month);
CREATE INDEX lag_centre ON lag (agreement, centre, sector) WHERE grain = 9;
CREATE INDEX lag_sector ON lag (agreement, sector, sex) WHERE grain = 9;

-- Signed changes of the tests and new placements that follow no completed training; agreement 0 where none is named.
CREATE TABLE unmatched_delta (
    batch      integer NOT NULL,
    agreement  smallint NOT NULL,
    tests      integer NOT NULL,
    placements integer NOT NULL
);

-- The people of a regency, for the pages of records behind a figure.
CREATE INDEX journey_home ON journey (region, agreement);
