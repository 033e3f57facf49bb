-- Reports that users have put together and named; the ready-made ones are part of the program.
CREATE TABLE briefing (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner      text NOT NULL,
    name       text NOT NULL,
    sections   text NOT NULL,
    slice      text NOT NULL,
    period     text NOT NULL,
    language   text NOT NULL DEFAULT '',
    format     text NOT NULL,
    roles      text NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL
);
CREATE INDEX briefing_owner ON briefing (owner);
COMMENT ON COLUMN briefing.sections IS 'one section a line: its key, a tab, the message written instead of the generated one';
COMMENT ON COLUMN briefing.language IS 'empty: the reader''s own';
COMMENT ON COLUMN briefing.roles IS 'roles that may use it besides its owner, separated by commas';
