-- Why a batch changed each count; 0 until the ledger is counted again, which the next start does by itself.
ALTER TABLE ledger ADD COLUMN cause smallint NOT NULL DEFAULT 0;
ALTER TABLE ledger ALTER COLUMN cause DROP DEFAULT;
COMMENT ON COLUMN ledger.cause IS '1 new, 2 late, 3 corrected, 4 moved by another row, 5 withdrawn';
