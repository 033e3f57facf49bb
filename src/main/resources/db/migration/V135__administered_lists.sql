-- The code lists are kept by administrators: an entry has names in both languages, further spellings by which files name
-- it, and a time in which it holds. What nobody has changed here (revision 0) follows the files under reference/.
ALTER TABLE centre RENAME COLUMN name TO name_id;
ALTER TABLE centre ADD COLUMN name_en text;
UPDATE centre SET name_en = name_id;
ALTER TABLE centre ALTER COLUMN name_en SET NOT NULL;

-- A number of its own, as the other lists have: the code is what files carry.
ALTER TABLE kbli_division DROP CONSTRAINT kbli_division_pkey;
ALTER TABLE kbli_division RENAME COLUMN code TO id;
ALTER TABLE kbli_division ADD COLUMN code text;
UPDATE kbli_division SET code = lpad(id::text, 2, '0');
ALTER TABLE kbli_division ALTER COLUMN code SET NOT NULL, ADD PRIMARY KEY (id), ADD UNIQUE (code, version);

DO $$
DECLARE
    list text;
BEGIN
    FOREACH list IN ARRAY ARRAY['sector', 'destination', 'placement_scheme', 'centre', 'kbli_division'] LOOP
        EXECUTE format($alter$
            ALTER TABLE %I
                ADD COLUMN synonyms text[] NOT NULL DEFAULT '{}',
                ADD COLUMN valid_from date,
                ADD COLUMN valid_until date,
                ADD COLUMN revision integer NOT NULL DEFAULT 0,
                ADD COLUMN added_by text,
                ADD CHECK (valid_from <= valid_until)
            $alter$, list);
        EXECUTE format('COMMENT ON COLUMN %I.synonyms IS %L', list, 'other spellings by which files name it');
        EXECUTE format('COMMENT ON COLUMN %I.revision IS %L', list, 'how often it was changed here; 0 as shipped or added');
        EXECUTE format('COMMENT ON COLUMN %I.added_by IS %L', list, 'who added it here; null for what came with Sinergi');
    END LOOP;
END $$;
