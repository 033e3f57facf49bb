-- Rejected rows as their sender wrote them, so that they can be given back, fixed and sent again. They name people: each
-- row is sealed, and deleted once it is fixed, dismissed or too old, or when anybody is forgotten.
CREATE TABLE kept_file (
    upload   integer PRIMARY KEY,
    sender   smallint NOT NULL,
    kind     text NOT NULL,
    kept_at  timestamptz NOT NULL,
    complete boolean NOT NULL
);
COMMENT ON COLUMN kept_file.complete IS 'whether all rejected rows were kept; very many or very long ones are not';

CREATE TABLE kept_row (
    upload  integer NOT NULL REFERENCES kept_file ON DELETE CASCADE,
    row_no  integer NOT NULL,
    row_key text,
    sealed  text NOT NULL,
    PRIMARY KEY (upload, row_no)
);
COMMENT ON COLUMN kept_row.row_no IS '0 for the headings';
COMMENT ON COLUMN kept_row.row_key IS 'by which a later file may bring the row again; null where it could be a person''s number';
CREATE INDEX kept_row_key ON kept_row (row_key) WHERE row_key IS NOT NULL;
