-- Figures that were handed out, each set under a short code by which it is found again.
CREATE TABLE citation (
    code    text PRIMARY KEY CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    slice   text NOT NULL,
    scope   text NOT NULL,
    batch   integer NOT NULL CHECK (batch >= 0),
    exact   boolean NOT NULL,
    made_at timestamptz NOT NULL
);

COMMENT ON COLUMN citation.slice IS 'what the figures are of, as the query of an address';
COMMENT ON COLUMN citation.scope IS 'the regions that they are of, within the scope of who took them out';
COMMENT ON COLUMN citation.batch IS 'the last batch that they take into account';
COMMENT ON COLUMN citation.exact IS 'whether they were taken out by who may read small numbers';

CREATE TABLE citation_figure (
    code        text NOT NULL REFERENCES citation ON DELETE CASCADE,
    indicator   text NOT NULL,
    numerator   bigint NOT NULL,
    denominator bigint NOT NULL,
    PRIMARY KEY (code, indicator)
);
