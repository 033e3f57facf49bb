-- Nothing reads it: placements within any number of months come from the waiting times.
ALTER TABLE ledger DROP COLUMN cohort_placed_12;
ALTER TABLE cell DROP COLUMN cohort_placed_12;
ALTER TABLE cell_past DROP COLUMN cohort_placed_12;
