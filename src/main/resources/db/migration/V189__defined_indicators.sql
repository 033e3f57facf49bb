-- Indicators that administrators define over the measures that are counted.
CREATE TABLE defined_indicator (
    code              text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{2,29}$'),
    kind              text NOT NULL CHECK (kind IN ('COUNT', 'SHARE', 'RATIO', 'DIFFERENCE')),
    part_measure      text NOT NULL,
    part_sectors      text[] NOT NULL DEFAULT '{}',
    part_centre       text,
    part_destination  text,
    part_sex          text CHECK (part_sex IN ('L', 'P')),
    whole_measure     text,
    whole_sectors     text[] NOT NULL DEFAULT '{}',
    whole_centre      text,
    whole_destination text,
    whole_sex         text CHECK (whole_sex IN ('L', 'P')),
    less_is_better    boolean NOT NULL,
    revision          integer NOT NULL DEFAULT 0,
    added_by          text NOT NULL,
    CHECK ((whole_measure IS NOT NULL) = (kind IN ('SHARE', 'RATIO', 'DIFFERENCE')))
);
COMMENT ON TABLE defined_indicator IS 'what is counted: a part, divided by or less a whole where the kind has one; empty filters mean all';

CREATE TABLE defined_indicator_text (
    code text NOT NULL REFERENCES defined_indicator ON DELETE CASCADE,
    name text NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 600),
    PRIMARY KEY (code, name)
);
COMMENT ON COLUMN defined_indicator_text.name IS 'the field and the language, such as name.id';

-- The kinds of changes that are kept stand in the code; naming them here too had this constraint rewritten with each new one.
ALTER TABLE changelog DROP CONSTRAINT changelog_kind_check;
