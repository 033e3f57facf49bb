-- Wrong passwords and codes, counted for all nodes together: by hashes, since people type passwords where names belong.
-- After an hour without another one, and beyond the most that are kept, they are forgotten.
create unlogged table sign_in_failure (
    key_hash text primary key check (length(key_hash) = 64),
    count    integer not null,
    last     timestamptz not null
);
create index sign_in_failure_last on sign_in_failure (last);
