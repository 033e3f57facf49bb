-- Nothing looks a revision up by its number, and its sequence alone keeps it unique: no index to fill for it, and the
-- sequence is asked once for a thousand rows.
ALTER TABLE training DROP CONSTRAINT training_pkey;
ALTER TABLE certification DROP CONSTRAINT certification_pkey;
ALTER TABLE placement DROP CONSTRAINT placement_pkey;
ALTER TABLE training ALTER COLUMN id SET CACHE 1000;
ALTER TABLE certification ALTER COLUMN id SET CACHE 1000;
ALTER TABLE placement ALTER COLUMN id SET CACHE 1000;

-- Waiting times of the country and the provinces: one row holds the distribution of a member's cohort, a hundredth of
-- the rows there would be with one for each number of days.
CREATE TABLE lag_distribution (
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
    months      smallint[] NOT NULL,
    days        integer[] NOT NULL,
    people      integer[] NOT NULL
);
COMMENT ON COLUMN lag_distribution.grain IS '0 all, 1 sector, 2 centre, 3 destination, 4 sex';
COMMENT ON COLUMN lag_distribution.people IS 'signed change for the months and days at the same place';
INSERT INTO lag_distribution
SELECT batch, agreement, grain, region, month, centre, sector, sex, destination, stage,
       array_agg(months), array_agg(days), array_agg(people)
FROM lag WHERE grain < 9
GROUP BY batch, agreement, grain, region, month, centre, sector, sex, destination, stage;
CREATE INDEX lag_distribution_question ON lag_distribution (agreement, grain, region, month);

DELETE FROM lag WHERE grain < 9;
DROP INDEX lag_question, lag_centre, lag_sector;
ALTER TABLE lag DROP COLUMN grain;
CREATE INDEX lag_region ON lag (agreement, region, month);
CREATE INDEX lag_centre ON lag (agreement, centre, sector);
CREATE INDEX lag_sector ON lag (agreement, sector, sex);
