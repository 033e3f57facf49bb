-- Records as revisions: a changed row closes its old revision (batch_out) and opens a new one (batch_in).
-- A person is a keyed hash; sex is 1 (L) or 2 (P).

CREATE TABLE training (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in   integer NOT NULL,
    batch_out  integer,
    source_id  text NOT NULL,
    person     uuid NOT NULL,
    sex        smallint NOT NULL,
    birth_year smallint NOT NULL,
    region     integer NOT NULL,
    centre     smallint NOT NULL,
    sector     smallint NOT NULL,
    kbli       smallint,
    cohort     text NOT NULL,
    started_on date NOT NULL,
    ended_on   date,
    status     smallint NOT NULL CHECK (status IN (1, 2, 3)),
    agreement  smallint NOT NULL
);
COMMENT ON COLUMN training.status IS '1 berjalan, 2 selesai, 3 berhenti';

CREATE TABLE certification (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in       integer NOT NULL,
    batch_out      integer,
    source_id      text NOT NULL,
    person         uuid NOT NULL,
    tested_on      date NOT NULL,
    competent      boolean NOT NULL,
    lsp            text NOT NULL,
    scheme         text NOT NULL,
    certificate_no text,
    issued_on      date,
    valid_until    date,
    agreement      smallint NOT NULL
);

CREATE TABLE placement (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in    integer NOT NULL,
    batch_out   integer,
    source_id   text NOT NULL,
    person      uuid NOT NULL,
    kind        smallint NOT NULL CHECK (kind IN (1, 2, 3)),
    placed_on   date NOT NULL,
    destination smallint NOT NULL,
    sector      smallint NOT NULL,
    job         text NOT NULL,
    scheme      smallint NOT NULL,
    agreement   smallint
);
COMMENT ON COLUMN placement.kind IS '1 baru, 2 perpanjangan, 3 re-entry';

CREATE UNIQUE INDEX training_current ON training (source_id) WHERE batch_out IS NULL;
CREATE UNIQUE INDEX certification_current ON certification (source_id) WHERE batch_out IS NULL;
CREATE UNIQUE INDEX placement_current ON placement (source_id) WHERE batch_out IS NULL;
CREATE INDEX training_person ON training (person) WHERE batch_out IS NULL;
CREATE INDEX certification_person ON certification (person) WHERE batch_out IS NULL;
CREATE INDEX placement_person ON placement (person) WHERE batch_out IS NULL;
-- batch_in grows with the table, so a block range index is enough to find a batch's rows
CREATE INDEX training_batch_in ON training USING brin (batch_in) WITH (pages_per_range = 16);
CREATE INDEX certification_batch_in ON certification USING brin (batch_in) WITH (pages_per_range = 16);
CREATE INDEX placement_batch_in ON placement USING brin (batch_in) WITH (pages_per_range = 16);
CREATE INDEX training_batch_out ON training (batch_out) WHERE batch_out IS NOT NULL;
CREATE INDEX certification_batch_out ON certification (batch_out) WHERE batch_out IS NOT NULL;
CREATE INDEX placement_batch_out ON placement (batch_out) WHERE batch_out IS NOT NULL;

-- Valid rows of an upload, waiting to be posted or discarded. Unlogged: a lost upload is uploaded again.
CREATE UNLOGGED TABLE staged_training (
    upload     integer NOT NULL,
    row_no     integer NOT NULL,
    source_id  text NOT NULL,
    person     uuid NOT NULL,
    sex        smallint NOT NULL,
    birth_year smallint NOT NULL,
    region     integer NOT NULL,
    centre     smallint NOT NULL,
    sector     smallint NOT NULL,
    kbli       smallint,
    cohort     text NOT NULL,
    started_on date NOT NULL,
    ended_on   date,
    status     smallint NOT NULL,
    agreement  smallint NOT NULL
);
CREATE UNLOGGED TABLE staged_certification (
    upload         integer NOT NULL,
    row_no         integer NOT NULL,
    source_id      text NOT NULL,
    person         uuid NOT NULL,
    tested_on      date NOT NULL,
    competent      boolean NOT NULL,
    lsp            text NOT NULL,
    scheme         text NOT NULL,
    certificate_no text,
    issued_on      date,
    valid_until    date,
    agreement      smallint NOT NULL
);
CREATE UNLOGGED TABLE staged_placement (
    upload      integer NOT NULL,
    row_no      integer NOT NULL,
    source_id   text NOT NULL,
    person      uuid NOT NULL,
    kind        smallint NOT NULL,
    placed_on   date NOT NULL,
    destination smallint NOT NULL,
    sector      smallint NOT NULL,
    job         text NOT NULL,
    scheme      smallint NOT NULL,
    agreement   smallint
);
CREATE INDEX ON staged_training (upload);
CREATE INDEX ON staged_certification (upload);
CREATE INDEX ON staged_placement (upload);
