-- What the role may do that the application works under, granted anew at each start: so a table of a later migration, or
-- another role for the application, needs no statement of its own. It never owns, empties or alters a table; the audit
-- log, the seals and the history of definitions it can only add to.
DO $$
DECLARE
    found record;
    granted text;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), '${application}');
    FOR found IN
        SELECT c.oid::regclass AS name, c.relname, c.relkind FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
          AND c.relname NOT IN ('flyway_schema_history', 'dropped_index')
    LOOP
        granted := CASE
            WHEN found.relkind = 'v' THEN 'SELECT'
            WHEN found.relname = 'audit_entry' THEN 'SELECT, INSERT'
            WHEN found.relname = 'audit_head' THEN 'SELECT'
            WHEN found.relname IN ('seal', 'seal_part', 'changelog') THEN 'SELECT, INSERT'
            -- Statistics of what was staged or counted anew.
            WHEN found.relname LIKE 'staged%' OR found.relname IN ('journey', 'ledger', 'cell', 'cell_past', 'lag',
                'lag_distribution', 'waiting_delta', 'unmatched_delta', 'record_match', 'counted_test') THEN 'SELECT, INSERT, UPDATE, DELETE, MAINTAIN'
            ELSE 'SELECT, INSERT, UPDATE, DELETE' END;
        EXECUTE format('GRANT %s ON %s TO %I', granted, found.name, '${application}');
    END LOOP;
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', current_schema(), '${application}');
END $$;
