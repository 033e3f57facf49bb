-- Seals: a chain of SHA-256 over what each batch wrote, made in the transaction that posts it. A link is a batch, or whatever
-- else wrote protected rows: figures counted again, keys of people changed, a column more. The parts of a link say what it
-- found of which batch; of several for the same the latest holds. The application adds to both and changes neither.
CREATE TABLE seal (
    number  integer PRIMARY KEY,
    cause   text NOT NULL CHECK (cause IN ('FIRST', 'POSTED', 'COUNTED', 'FORGOTTEN', 'KEY_CHANGED', 'COLUMNS')),
    batch   integer,
    shape   text NOT NULL,
    made_at timestamptz NOT NULL,
    hash    bytea NOT NULL
);
COMMENT ON COLUMN seal.batch IS 'the batch that was posted; null where the link is of several';
COMMENT ON COLUMN seal.shape IS 'digest of the names of all sealed columns: rows are compared with seals of the same columns';
COMMENT ON COLUMN seal.hash IS 'over the hash of the link before, these columns and the parts';

CREATE TABLE seal_part (
    link   integer NOT NULL,
    batch  integer NOT NULL,
    part   text NOT NULL,
    rows   bigint NOT NULL,
    digest bytea NOT NULL,
    PRIMARY KEY (part, batch, link)
);
CREATE INDEX seal_part_link ON seal_part (link);

-- What differs from its seal, since when that is known, and where the check in the background goes on.
CREATE TABLE seal_break (
    part     text NOT NULL,
    batch    integer NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('ALTERED', 'ADDED', 'REMOVED')),
    found_at timestamptz NOT NULL,
    PRIMARY KEY (part, batch)
);
CREATE TABLE seal_check (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    part        text NOT NULL,
    batch       integer NOT NULL,
    rests_until timestamptz NOT NULL
);
COMMENT ON COLUMN seal_check.batch IS 'the last batch of the part that has been compared';

-- The rows of a batch lie together.
CREATE INDEX lag_batch ON lag USING brin (batch) WITH (pages_per_range = 16);
CREATE INDEX lag_distribution_batch ON lag_distribution USING brin (batch) WITH (pages_per_range = 16);
CREATE INDEX waiting_delta_batch ON waiting_delta USING brin (batch) WITH (pages_per_range = 16);
CREATE INDEX cell_past_until ON cell_past USING brin (until) WITH (pages_per_range = 16);
