-- Which earlier period a report compares its own with.
ALTER TABLE briefing ADD COLUMN compared text NOT NULL DEFAULT 'USUAL';
ALTER TABLE export ADD COLUMN compared text NOT NULL DEFAULT 'USUAL';
