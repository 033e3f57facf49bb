-- What each person's records mean under an agreement, derived from the current revisions.
CREATE TABLE journey (
    agreement       smallint NOT NULL,
    person          uuid NOT NULL,
    enrolled_on     date NOT NULL,
    enrolled_region integer NOT NULL,
    enrolled_centre smallint NOT NULL,
    enrolled_sector smallint NOT NULL,
    enrolled_sex    smallint NOT NULL,
    started_on      date,
    trained_on      date,
    region          integer,
    centre          smallint,
    sector          smallint,
    sex             smallint,
    cohort          text,
    assessed_on     date,
    certified_on    date,
    certificates    date[],
    placed_on       date,
    destination     smallint,
    PRIMARY KEY (person, agreement)
);

-- Signed changes of each batch at the finest grain; 0 stands for "none" in destination.
CREATE TABLE ledger (
    batch       integer NOT NULL,
    agreement   smallint NOT NULL,
    month       integer NOT NULL,
    region      integer NOT NULL,
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
    cohort_placed_12 integer NOT NULL
);
CREATE INDEX ledger_region ON ledger (agreement, region, month);
CREATE INDEX ledger_batch ON ledger USING brin (batch) WITH (pages_per_range = 16);
COMMENT ON COLUMN ledger.month IS 'year × 100 + month';

-- The ledger rolled up to every ancestor region at five coarse grains, and at the finest grain for the country;
-- 0 in a dimension means "all" there. One row set per batch (cell_delta) and their current sum (cell).
CREATE TABLE cell_delta (
    batch       integer NOT NULL,
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
    cohort_placed_12 integer NOT NULL
);
CREATE INDEX cell_delta_question ON cell_delta (agreement, grain, region, batch, month);
CREATE INDEX cell_delta_batch ON cell_delta USING brin (batch) WITH (pages_per_range = 16);

CREATE TABLE cell (
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
    PRIMARY KEY (agreement, grain, region, month, sector, centre, destination, sex)
);
COMMENT ON COLUMN cell.grain IS '0 all, 1 sector, 2 centre, 3 destination, 4 sex, 9 all four (country only)';
