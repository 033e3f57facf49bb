-- Who is certified and not placed, by the day of the first certificate: signed changes of each batch, never updated. The
-- present is the sum over all batches, as of a batch the sum up to it. One row holds the days of a month.
CREATE TABLE waiting_delta (
    batch     integer NOT NULL,
    agreement smallint NOT NULL,
    grain     smallint NOT NULL,
    region    integer NOT NULL,
    month     integer NOT NULL,
    centre    smallint NOT NULL,
    sector    smallint NOT NULL,
    sex       smallint NOT NULL,
    days      smallint[] NOT NULL,
    people    integer[] NOT NULL
);
COMMENT ON COLUMN waiting_delta.grain IS '0 all, 1 sector, 2 centre, 4 sex, 9 all three; 1, 2 and 4 for country and provinces';
COMMENT ON COLUMN waiting_delta.month IS 'month of the first certificate, year × 100 + month';
COMMENT ON COLUMN waiting_delta.days IS 'days of that month';
COMMENT ON COLUMN waiting_delta.people IS 'signed change for the day at the same place';
CREATE INDEX waiting_delta_question ON waiting_delta (agreement, grain, region, month);
