-- When the standing of an agreement was gone through, so that the next time shows what has changed since.
CREATE TABLE stocktake (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement text NOT NULL,
    held_on   date NOT NULL,
    batch     integer NOT NULL,
    author    text NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX stocktake_of ON stocktake (agreement, held_on);
COMMENT ON COLUMN stocktake.batch IS 'the last batch whose figures were gone through';
