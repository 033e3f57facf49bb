-- Users with one role each and any number of regions; a user without regions sees no figures.
CREATE TABLE app_user (
    id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username      text NOT NULL UNIQUE CHECK (username = lower(username)),
    display_name  text NOT NULL,
    password_hash text NOT NULL,
    role          text NOT NULL CHECK (role IN ('MINISTER', 'MANAGER', 'STAFF', 'ADMINISTRATOR')),
    locale        text NOT NULL DEFAULT 'id' CHECK (locale IN ('id', 'en')),
    enabled       boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE user_region (
    user_id integer NOT NULL REFERENCES app_user,
    region  integer NOT NULL,
    PRIMARY KEY (user_id, region)
);

-- Sign-ins that outlive the server, as Spring Security's persistent remember-me keeps them.
CREATE TABLE persistent_logins (
    username  varchar(64) NOT NULL,
    series    varchar(64) PRIMARY KEY,
    token     varchar(64) NOT NULL,
    last_used timestamp NOT NULL
);

CREATE TABLE audit_entry (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    username text NOT NULL,
    action   text NOT NULL,
    detail   text NOT NULL DEFAULT ''
);
CREATE INDEX audit_entry_at ON audit_entry (at DESC);
