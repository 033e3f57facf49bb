-- Saved views name their owner as briefings, exports and schedules do: by the user's name, which never changes. The
-- numbers of users are the security module's own.
ALTER TABLE saved_view ADD COLUMN owner_name text REFERENCES app_user (username);
UPDATE saved_view SET owner_name = u.username FROM app_user u WHERE u.id = saved_view.owner;
ALTER TABLE saved_view DROP COLUMN owner;
ALTER TABLE saved_view RENAME COLUMN owner_name TO owner;
ALTER TABLE saved_view ALTER COLUMN owner SET NOT NULL, ADD UNIQUE (owner, name);

ALTER TABLE start_view ADD COLUMN viewer_name text REFERENCES app_user (username);
UPDATE start_view SET viewer_name = u.username FROM app_user u WHERE u.id = start_view.viewer;
ALTER TABLE start_view DROP COLUMN viewer;
ALTER TABLE start_view RENAME COLUMN viewer_name TO viewer;
ALTER TABLE start_view ADD PRIMARY KEY (viewer);
