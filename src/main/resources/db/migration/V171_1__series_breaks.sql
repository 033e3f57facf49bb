-- What administrators know to have broken a series: from a day on its figures are not comparable with those before it.
CREATE TABLE series_break (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day        date NOT NULL,
    text_id    text NOT NULL CHECK (length(text_id) BETWEEN 3 AND 160),
    text_en    text NOT NULL CHECK (length(text_en) BETWEEN 3 AND 160),
    indicators text[] NOT NULL CHECK (cardinality(indicators) > 0),
    revision   integer NOT NULL DEFAULT 0,
    added_by   text NOT NULL
);
COMMENT ON COLUMN series_break.day IS 'from which on the series is another one';
COMMENT ON COLUMN series_break.indicators IS 'codes of the indicators whose series it breaks';
