-- People who completed no training and left the last one, counted where and when they enrolled. Null in a count means that
-- it was posted before and is still to be counted.
ALTER TABLE journey ADD COLUMN dropped_out_on date;
COMMENT ON COLUMN journey.dropped_out_on IS 'last day of a training that was left, its start where that day is unknown';
ALTER TABLE ledger ADD COLUMN dropped_out integer;
ALTER TABLE cell ADD COLUMN dropped_out integer;
ALTER TABLE cell_past ADD COLUMN dropped_out integer;
