-- Women among the people trained. Null in a count means that it was posted before and is still to be counted.
ALTER TABLE ledger ADD COLUMN women_trained integer;
ALTER TABLE cell ADD COLUMN women_trained integer;
ALTER TABLE cell_past ADD COLUMN women_trained integer;
