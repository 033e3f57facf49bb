-- A batch is one posting: its number is its place in the order in which the figures changed.

CREATE TABLE batch (
    id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('PELATIHAN', 'SERTIFIKASI', 'PENEMPATAN', 'STATISTIK', 'TARGET')),
    file_name      text NOT NULL,
    sha256         text NOT NULL,
    demo           boolean NOT NULL DEFAULT false,
    rows_new       integer NOT NULL,
    rows_changed   integer NOT NULL,
    rows_unchanged integer NOT NULL,
    rows_rejected  integer NOT NULL,
    posted_at      timestamptz NOT NULL,
    posted_by      text NOT NULL,
    reverts        integer UNIQUE REFERENCES batch
);

COMMENT ON COLUMN batch.reverts IS 'the batch that this one takes back';
