-- Code lists. Their rows come from the CSV files under reference/, see R__Reference_rows.

CREATE TABLE region (
    code               integer PRIMARY KEY,
    dotted             text NOT NULL UNIQUE,
    level              smallint NOT NULL CHECK (level BETWEEN 0 AND 2),
    parent_code        integer REFERENCES region,
    name_id            text NOT NULL,
    name_en            text NOT NULL,
    short_name_id      text NOT NULL,
    short_name_en      text NOT NULL,
    iso                text,
    former_parent_code integer REFERENCES region,
    island_group       text,
    time_zone          text CHECK (time_zone IN ('WIB', 'WITA', 'WIT')),
    tile_row           smallint,
    tile_col           smallint,
    CHECK ((parent_code IS NULL) = (level = 0))
);

COMMENT ON COLUMN region.code IS '0 for the country, 3500 for province 35, 3578 for regency 35.78';
COMMENT ON COLUMN region.level IS '0 country, 1 province, 2 regency or city';
COMMENT ON COLUMN region.former_parent_code IS 'province this region belonged to before the split of Papua in 2022';

CREATE INDEX region_parent ON region (parent_code);

CREATE TABLE sector (
    id       smallint PRIMARY KEY,
    code     text NOT NULL UNIQUE,
    name_id  text NOT NULL,
    name_en  text NOT NULL,
    position smallint NOT NULL
);

CREATE TABLE kbli_division (
    code    smallint,
    version text,
    name_id text NOT NULL,
    name_en text NOT NULL,
    PRIMARY KEY (code, version)
);

COMMENT ON COLUMN kbli_division.version IS 'edition of the classification, such as 2020: a division number means nothing without it';

CREATE TABLE destination (
    id      smallint PRIMARY KEY,
    code    text NOT NULL UNIQUE,
    name_id text NOT NULL,
    name_en text NOT NULL
);

COMMENT ON COLUMN destination.id IS 'ISO 3166-1 numeric';
COMMENT ON COLUMN destination.code IS 'ISO 3166-1 alpha-2';

CREATE TABLE placement_scheme (
    id            smallint PRIMARY KEY,
    code          text NOT NULL UNIQUE,
    name_id       text NOT NULL,
    name_en       text NOT NULL,
    new_placement boolean NOT NULL
);

COMMENT ON COLUMN placement_scheme.new_placement IS 'false for contract extensions and re-entries';

CREATE TABLE centre (
    id          smallint PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    kind        text NOT NULL CHECK (kind IN ('BDI', 'POLITEKNIK', 'AKADEMI', 'SMK')),
    name        text NOT NULL,
    region_code integer NOT NULL REFERENCES region
);

COMMENT ON COLUMN centre.code IS 'satker code; SINERGI-nn where none is known';
