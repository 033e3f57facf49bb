-- What is followed, and what was found about it, is seen under one's own agreements alone, as V200 has it of other rows.
DO $$
DECLARE
    found text;
BEGIN
    FOREACH found IN ARRAY ARRAY['follow', 'follow_alert'] LOOP
        EXECUTE format('CREATE POLICY of_agreement ON %I AS RESTRICTIVE FOR SELECT USING ('
            '(SELECT rows_every_agreement()) OR agreement = ANY ((SELECT rows_agreement_codes())::text[]))', found);
    END LOOP;
END $$;
