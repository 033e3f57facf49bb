-- A row that says what is known changes nothing, but it was said: whoever takes back the batch that brought the row does
-- not take back what another batch says too.
CREATE TABLE confirmation (
    batch    integer PRIMARY KEY REFERENCES batch,
    relation text NOT NULL,
    rows     int8multirange NOT NULL
);
COMMENT ON TABLE confirmation IS 'the revisions that rows of a batch found as they are; of batches posted since there is this table';
COMMENT ON COLUMN confirmation.relation IS 'the table of the revisions';
COMMENT ON COLUMN confirmation.rows IS 'their numbers: neighbours mostly, so that a million take as little as one';
