-- Addresses that viewers keep under a name; what an address shows is always what its reader may see.
CREATE TABLE saved_view (
    id       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner    integer NOT NULL REFERENCES app_user,
    name     text NOT NULL CHECK (name <> ''),
    address  text NOT NULL,
    role     text CHECK (role IN ('MINISTER', 'MANAGER', 'STAFF', 'ADMINISTRATOR')),
    saved_at timestamptz NOT NULL,
    UNIQUE (owner, name)
);
COMMENT ON COLUMN saved_view.role IS 'the role it is shared with; none where it is personal';

CREATE TABLE start_view (
    viewer integer PRIMARY KEY REFERENCES app_user,
    view   integer NOT NULL REFERENCES saved_view ON DELETE CASCADE
);
