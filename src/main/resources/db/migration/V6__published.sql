-- Published figures and targets, as revisions like the records. Dimension members keep the code of the file.
CREATE TABLE published_figure (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in     integer NOT NULL,
    batch_out    integer,
    indicator    text NOT NULL,
    period_start date NOT NULL,
    period_end   date NOT NULL,
    dimension    text NOT NULL,
    member       text NOT NULL,
    value        numeric NOT NULL,
    as_of        date NOT NULL,
    status       text NOT NULL CHECK (status IN ('SEMENTARA', 'TETAP')),
    source       text NOT NULL
);
CREATE UNIQUE INDEX published_figure_current
    ON published_figure (indicator, period_start, period_end, dimension, member, as_of, status) WHERE batch_out IS NULL;

CREATE TABLE target (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in      integer NOT NULL,
    batch_out     integer,
    agreement     smallint NOT NULL REFERENCES agreement,
    indicator     text NOT NULL,
    year          smallint NOT NULL,
    quarter       smallint NOT NULL DEFAULT 0 CHECK (quarter BETWEEN 0 AND 4),
    region        integer NOT NULL DEFAULT 0 REFERENCES region,
    value         numeric NOT NULL,
    document      text NOT NULL,
    document_date date NOT NULL
);
CREATE UNIQUE INDEX target_current ON target (agreement, indicator, year, quarter, region) WHERE batch_out IS NULL;
COMMENT ON COLUMN target.quarter IS '0 for a target of the whole year';

CREATE UNLOGGED TABLE staged_published_figure (
    upload       integer NOT NULL,
    row_no       integer NOT NULL,
    indicator    text NOT NULL,
    period_start date NOT NULL,
    period_end   date NOT NULL,
    dimension    text NOT NULL,
    member       text NOT NULL,
    value        numeric NOT NULL,
    as_of        date NOT NULL,
    status       text NOT NULL,
    source       text NOT NULL
);
CREATE UNLOGGED TABLE staged_target (
    upload        integer NOT NULL,
    row_no        integer NOT NULL,
    agreement     smallint NOT NULL,
    indicator     text NOT NULL,
    year          smallint NOT NULL,
    quarter       smallint NOT NULL,
    region        integer NOT NULL,
    value         numeric NOT NULL,
    document      text NOT NULL,
    document_date date NOT NULL
);
CREATE INDEX ON staged_published_figure (upload);
CREATE INDEX ON staged_target (upload);
