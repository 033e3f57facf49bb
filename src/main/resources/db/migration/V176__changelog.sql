-- What users' rights, entries of lists, breaks of series, settings and definitions were, one row for each change.
CREATE TABLE changelog (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   text NOT NULL,
    cause   text NOT NULL CHECK (cause IN ('DONE', 'SIGN_IN', 'START', 'FIRST')),
    kind    text NOT NULL CHECK (kind IN ('RIGHTS', 'ENTRY', 'BREAK', 'SETTING', 'DEFINITION')),
    subject text NOT NULL,
    before  jsonb NOT NULL,
    after   jsonb NOT NULL,
    CHECK (before <> after)
);
CREATE INDEX changelog_subject ON changelog (kind, subject, id DESC);
CREATE INDEX changelog_at ON changelog (at DESC, id DESC);
COMMENT ON COLUMN changelog.cause IS 'FIRST: there when the history began, and no change';
COMMENT ON COLUMN changelog.before IS 'fields and their texts; {} where it was not there';
COMMENT ON COLUMN changelog.after IS 'fields and their texts; {} where it is no more';
