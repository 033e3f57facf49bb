-- Second factors: the secret that the user's app has too, and the hashes of recovery codes, which are deleted when used.
create table second_factor (
    username  text primary key references app_user (username),
    secret    text not null,
    used_step bigint not null,
    since     timestamptz not null
);
comment on column second_factor.used_step is 'half minutes since 1970 of the last code taken; no code counts twice';

create table recovery_code (
    username  text not null references app_user (username),
    code_hash text not null check (length(code_hash) = 64),
    primary key (username, code_hash)
);

-- Links by which users choose a password: one at a time for each, good until then and once.
create table password_link (
    username   text primary key references app_user (username),
    token_hash text not null unique check (length(token_hash) = 64),
    expires_at timestamptz not null
);
