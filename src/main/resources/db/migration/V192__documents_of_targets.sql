-- Documents that set targets for the same year stand side by side. Which of them is in force follows from a rule and from
-- what was chosen, and both are known as of any batch.
DROP INDEX target_current;
CREATE UNIQUE INDEX target_current ON target (agreement, indicator, year, region, quarter, document, document_date)
    WHERE batch_out IS NULL;

ALTER TABLE target ADD COLUMN cumulative boolean NOT NULL DEFAULT false;
ALTER TABLE staged_target ADD COLUMN cumulative boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN target.cumulative IS 'of a quarter: the value is for all months since January';

-- What another document replaced stands beside it again: until its own document replaced it, or its file was taken back.
UPDATE target r
SET batch_out = least(
    (SELECT min(n.batch_in) FROM target n
     WHERE (n.agreement, n.indicator, n.year, n.region, n.quarter, n.document, n.document_date)
           = (r.agreement, r.indicator, r.year, r.region, r.quarter, r.document, r.document_date)
       AND n.batch_in > r.batch_in),
    (SELECT b.id FROM batch b WHERE b.reverts = r.batch_in))
WHERE EXISTS (
    SELECT FROM target o
    WHERE (o.agreement, o.indicator, o.year, o.region, o.quarter)
          = (r.agreement, r.indicator, r.year, r.region, r.quarter)
      AND o.batch_in = r.batch_out AND (o.document, o.document_date) <> (r.document, r.document_date))
  AND NOT EXISTS (SELECT FROM batch b WHERE b.id = r.batch_out AND b.reverts IS NOT NULL);

CREATE TABLE target_choice (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_in      integer NOT NULL,
    batch_out     integer,
    agreement     smallint NOT NULL REFERENCES agreement,
    indicator     text NOT NULL,
    year          smallint NOT NULL,
    region        integer NOT NULL REFERENCES region,
    document      text NOT NULL,
    document_date date,
    CHECK ((document = '') = (document_date IS NULL))
);
CREATE UNIQUE INDEX target_choice_current ON target_choice (agreement, indicator, year, region) WHERE batch_out IS NULL;
COMMENT ON TABLE target_choice IS 'the document that somebody put in force for a region and what lies in it';
COMMENT ON COLUMN target_choice.document IS 'empty where an earlier choice was withdrawn';
