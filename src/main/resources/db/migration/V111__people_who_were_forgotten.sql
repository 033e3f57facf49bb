-- Which key the people were hashed with, without the key: another one would make everybody a new person.
CREATE TABLE person_key (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    generation  integer NOT NULL,
    fingerprint text NOT NULL
);
COMMENT ON COLUMN person_key.generation IS 'how often the key was changed, and once';

-- People whose records were made nobody's at their request; no later file brings them back.
CREATE TABLE forgotten_person (
    person       uuid PRIMARY KEY,
    forgotten_at timestamptz NOT NULL
);
COMMENT ON COLUMN forgotten_person.person IS 'keyed hash of the number';

ALTER TABLE forgotten_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON forgotten_person FOR SELECT USING ((SELECT rows_system()));
CREATE POLICY added ON forgotten_person FOR INSERT WITH CHECK ((SELECT rows_system()));
CREATE POLICY changed ON forgotten_person FOR UPDATE USING ((SELECT rows_system()));
CREATE POLICY removed ON forgotten_person FOR DELETE USING ((SELECT rows_system()));
