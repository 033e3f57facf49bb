-- Which regions an upload, a batch or an export is of: those of the viewer who made it, as numbers with commas. What is
-- older counts as the country's, so that only those who see the country may read what it holds.
ALTER TABLE upload ADD COLUMN scope text NOT NULL DEFAULT '0';
ALTER TABLE batch ADD COLUMN scope text NOT NULL DEFAULT '0';
ALTER TABLE export ADD COLUMN scope text NOT NULL DEFAULT '0';
