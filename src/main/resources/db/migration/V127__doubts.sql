-- What in a file is likely wrong although each row can be read: somebody has to say that it is meant before it counts.
CREATE TABLE doubt (
    upload    integer NOT NULL REFERENCES upload ON DELETE CASCADE,
    place     smallint NOT NULL,
    reason    text NOT NULL,
    arguments text[] NOT NULL,
    PRIMARY KEY (upload, place)
);
COMMENT ON TABLE doubt IS 'counts and names of classes, never people';
COMMENT ON COLUMN doubt.reason IS 'key of the text that explains it';

ALTER TABLE upload ADD COLUMN doubts integer NOT NULL DEFAULT 0;
