-- A file that was read: what posting it would do, and what became of it.
CREATE TABLE upload (
    id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('PELATIHAN', 'SERTIFIKASI', 'PENEMPATAN', 'STATISTIK', 'TARGET')),
    file_name      text NOT NULL,
    sha256         text NOT NULL,
    size           bigint NOT NULL,
    status         text NOT NULL CHECK (status IN ('STAGED', 'POSTED', 'DISCARDED', 'FAILED')),
    rows_read      integer NOT NULL,
    rows_new       integer NOT NULL,
    rows_changed   integer NOT NULL,
    rows_unchanged integer NOT NULL,
    rows_rejected  integer NOT NULL,
    uploaded_by    text NOT NULL,
    uploaded_at    timestamptz NOT NULL,
    batch          integer REFERENCES batch,
    demo           boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN upload.status IS 'FAILED: its staged rows were lost before they were posted';

CREATE INDEX upload_batch ON upload (batch) WHERE batch IS NOT NULL;

CREATE TABLE rejection (
    upload      integer NOT NULL REFERENCES upload ON DELETE CASCADE,
    row_no      integer NOT NULL,
    column_name text NOT NULL,
    value       text NOT NULL,
    reason      text NOT NULL,
    arguments   text[] NOT NULL
);
COMMENT ON TABLE rejection IS 'The first rejected rows of an upload; upload.rows_rejected counts all of them';
COMMENT ON COLUMN rejection.value IS 'as the file has it; person numbers are hidden';
COMMENT ON COLUMN rejection.reason IS 'key of the text that explains it';

CREATE INDEX rejection_upload ON rejection (upload, row_no);
