-- Other systems that read figures: each with a token of its own, kept as its SHA-256 only, and any number of regions.
CREATE TABLE api_client (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE CHECK (name = lower(name)),
    token_hash text NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    revoked_at timestamptz
);

CREATE TABLE api_client_region (
    client_id integer NOT NULL REFERENCES api_client,
    region    integer NOT NULL,
    PRIMARY KEY (client_id, region)
);
