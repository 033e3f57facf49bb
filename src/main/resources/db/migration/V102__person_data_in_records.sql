-- Numbers of certificates are kept as keyed hashes. What earlier versions kept as it came, of certificates and of people in
-- other columns, is rewritten before the first request of this version, since only the application has the key.
CREATE TABLE records_state (
    one          boolean PRIMARY KEY DEFAULT true CHECK (one),
    rewritten_at timestamptz
);
COMMENT ON COLUMN records_state.rewritten_at IS 'when the texts of older records were rewritten; null until then';

INSERT INTO records_state (rewritten_at)
SELECT CASE WHEN EXISTS (SELECT FROM training) OR EXISTS (SELECT FROM certification) OR EXISTS (SELECT FROM placement)
            THEN NULL ELSE now() END;

COMMENT ON COLUMN certification.certificate_no IS 'keyed hash of the number; no number is kept';
UPDATE rejection
SET value = CASE WHEN length(value) < 8 OR value LIKE '%•%' THEN '••••' ELSE '••••' || right(value, 4) END
WHERE column_name = 'nomor_sertifikat';
