-- A manager of the ministry that a file comes from agrees to it. Whoever was here before goes on acting for both.
ALTER TABLE app_user ADD COLUMN ministry text NOT NULL DEFAULT 'BOTH' CHECK (ministry IN ('KEMENPERIN', 'KP2MI', 'BOTH'));
COMMENT ON COLUMN app_user.ministry IS 'for whose files a manager decides';
