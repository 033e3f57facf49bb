-- What a file has beside the columns and rows of its kind is named once, and nothing of it is kept.
ALTER TABLE upload
    ADD COLUMN ignored text NOT NULL DEFAULT '',
    ADD COLUMN left_out text NOT NULL DEFAULT '';
COMMENT ON COLUMN upload.ignored IS 'headings of further columns, separated by commas';
COMMENT ON COLUMN upload.left_out IS 'numbers of the first rows that are no rows of the table, separated by commas';
