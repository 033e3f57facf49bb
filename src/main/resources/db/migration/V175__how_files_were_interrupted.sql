-- What was going on with a file when a server or its database stopped: also posted, or waiting to be.
ALTER TABLE interrupted_file ADD COLUMN during text NOT NULL DEFAULT 'READING';
UPDATE interrupted_file SET during = 'ASKED' WHERE asked;
ALTER TABLE interrupted_file ALTER COLUMN during DROP DEFAULT;
ALTER TABLE interrupted_file DROP COLUMN asked;
COMMENT ON COLUMN interrupted_file.during IS 'what was done with it, and what came of it: a name of Interruption';
