-- Files made in the background, kept for their owner for some days.
CREATE TABLE export (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner        text NOT NULL,
    title        text NOT NULL,
    sections     text NOT NULL DEFAULT '',
    row_source   text NOT NULL DEFAULT '',
    slice        text NOT NULL,
    language     text NOT NULL,
    format       text NOT NULL,
    state        text NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress     smallint NOT NULL DEFAULT 0,
    file_name    text NOT NULL DEFAULT '',
    size         bigint NOT NULL DEFAULT 0,
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz
);
CREATE INDEX export_owner ON export (owner, requested_at DESC);

-- The file in pieces, so that neither writing nor reading it needs it whole in memory.
CREATE TABLE export_part (
    export  bigint NOT NULL REFERENCES export ON DELETE CASCADE,
    number  integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (export, number)
);
COMMENT ON COLUMN export.sections IS 'one section a line: its key, a tab, the message written instead of the generated one';
COMMENT ON COLUMN export.row_source IS 'set where the file is a list of records instead of a report';
COMMENT ON COLUMN export.slice IS 'parameters of the address that shows the same';
