-- The same records as the policies of migration V110 let a viewer see, found for many rows at once: sees_person is called for
-- each row, which takes seconds for some hundred thousand; here the planner looks the people of few rows up by the index and
-- finds those of many in one pass. The views read with the rights of the owner, so that the policies are not asked as well.
DO $$
DECLARE
    kind text;
    trained constant text :=
        'EXISTS (SELECT FROM training o WHERE o.person = r.person AND o.batch_out %s'
        ' AND (o.region = ANY ((SELECT rows_regions())::integer[])'
        ' OR o.region / 100 * 100 = ANY ((SELECT rows_regions())::integer[])))';
BEGIN
    FOREACH kind IN ARRAY ARRAY['training', 'certification', 'placement'] LOOP
        EXECUTE format(
            'CREATE VIEW %I WITH (security_barrier) AS SELECT r.* FROM %I r WHERE (SELECT rows_all()) OR %s OR %s',
            'seen_' || kind, kind, format(trained, 'IS NULL'), format(trained, 'IS NOT NULL'));
    END LOOP;
END $$;
