-- Twelve months from a training to a placement are usual under one agreement and too few under another.
ALTER TABLE agreement ADD COLUMN maturity integer CHECK (maturity BETWEEN 1 AND 60);
COMMENT ON COLUMN agreement.maturity IS 'months after which cohorts are judged; null: as in the configuration';
