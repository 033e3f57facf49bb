-- The audit log as a chain: each entry's hash is over its fields and the hash of the entry before it. The database itself
-- numbers and chains what is inserted, one entry after the other, and refuses that an entry is changed or taken away.
ALTER TABLE audit_entry
    ALTER COLUMN id DROP IDENTITY,
    ADD COLUMN subject text NOT NULL DEFAULT '',
    ADD COLUMN outcome text NOT NULL DEFAULT 'DONE' CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
    ADD COLUMN address text NOT NULL DEFAULT '',
    ADD COLUMN slice text NOT NULL DEFAULT '',
    ADD COLUMN hash bytea;

-- The newest entry, and the last of those that were removed because they were old enough.
CREATE TABLE audit_head (
    single       boolean PRIMARY KEY DEFAULT true CHECK (single),
    id           bigint NOT NULL,
    hash         bytea NOT NULL,
    removed_id   bigint NOT NULL,
    removed_hash bytea NOT NULL
);
INSERT INTO audit_head (id, hash, removed_id, removed_hash) VALUES (0, sha256(''), 0, sha256(''));

-- Each field behind its length in bytes, so that no two entries give the same text.
CREATE FUNCTION audit_hash(predecessor bytea, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(predecessor || convert_to(string_agg(octet_length(field) || ':' || field, '' ORDER BY place), 'UTF8'))
    FROM unnest(ARRAY[
        entry.id::text,
        (extract(epoch FROM entry.at) * 1000000)::bigint::text,
        entry.username, entry.action, entry.subject, entry.outcome, entry.address, entry.slice, entry.detail
    ]) WITH ORDINALITY AS fields (field, place)
$$;

-- What is there already: numbered without gaps, and chained as it stands.
DO $$
DECLARE
    entry audit_entry;
    old_id bigint;
    head audit_head;
BEGIN
    SELECT * INTO STRICT head FROM audit_head;
    FOR entry IN SELECT * FROM audit_entry ORDER BY id LOOP
        old_id := entry.id;
        entry.id := head.id + 1;
        head.id := entry.id;
        head.hash := audit_hash(head.hash, entry);
        UPDATE audit_entry SET id = head.id, hash = head.hash WHERE id = old_id;
    END LOOP;
    UPDATE audit_head SET id = head.id, hash = head.hash;
END $$;
ALTER TABLE audit_entry ALTER COLUMN hash SET NOT NULL;

-- Runs with the rights of the owner, so that whoever may insert needs no right to the head. Its row is the queue.
CREATE FUNCTION audit_append() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    head audit_head;
BEGIN
    SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
    NEW.id := head.id + 1;
    NEW.hash := audit_hash(head.hash, NEW);
    UPDATE audit_head SET id = NEW.id, hash = NEW.hash;
    RETURN NEW;
END $$;

CREATE FUNCTION audit_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.id <= (SELECT removed_id FROM audit_head) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'Entries of the audit log are neither changed nor taken away' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_append BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_append();
CREATE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_keep();
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_append;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_keep;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_keep_all;

-- The one way for entries to leave: all up to the last one before this moment, which is remembered in the head and in an
-- entry of its own, so that the rest can still be verified. Never what is younger than 90 days, whoever asks.
CREATE FUNCTION audit_remove_before(moment timestamptz, entered_at timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    head audit_head;
    last audit_entry;
    removed bigint;
BEGIN
    IF moment > now() - interval '90 days' THEN
        RAISE EXCEPTION 'Entries of the last 90 days stay' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
    SELECT * INTO last FROM audit_entry
    WHERE id < coalesce((SELECT min(id) FROM audit_entry WHERE at >= moment), head.id)
    ORDER BY id DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    UPDATE audit_head SET removed_id = last.id, removed_hash = last.hash;
    DELETE FROM audit_entry WHERE id <= last.id;
    GET DIAGNOSTICS removed = ROW_COUNT;
    INSERT INTO audit_entry (at, username, action, subject, detail)
    VALUES (entered_at, 'sistem', 'AUDIT_REMOVED', '1-' || last.id, encode(last.hash, 'hex'));
    RETURN removed;
END $$;
