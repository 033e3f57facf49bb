-- The agreements that the sender of a file saw, beside the regions (scope): whoever sees fewer neither reads nor changes it.
-- What was sent before is of senders who saw all.
ALTER TABLE upload ADD COLUMN agreements text NOT NULL DEFAULT '*';
ALTER TABLE batch ADD COLUMN agreements text NOT NULL DEFAULT '*';
ALTER TABLE submission ADD COLUMN agreements text NOT NULL DEFAULT '*';
COMMENT ON COLUMN upload.agreements IS 'codes with commas; * for all';
COMMENT ON COLUMN batch.agreements IS 'codes with commas; * for all';
COMMENT ON COLUMN submission.agreements IS 'codes with commas; * for all';
