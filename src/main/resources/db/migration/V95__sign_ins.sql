-- Browsers in which users signed in, what is signed in on them now, and where they come in by themselves. Secrets and
-- tokens are kept as their SHA-256 only; sign-ins remembered by the tokens of before end here.
drop table persistent_logins;

create table known_device (
    id          bigint generated always as identity primary key,
    username    text not null references app_user (username),
    secret_hash text not null check (length(secret_hash) = 64),
    description text not null,
    address     text not null,
    first_seen  timestamptz not null,
    last_seen   timestamptz not null,
    unique (username, secret_hash)
);
create index known_device_secret on known_device (secret_hash);

create table remembered_sign_in (
    series_hash   text primary key check (length(series_hash) = 64),
    device        bigint not null unique references known_device on delete cascade,
    token_hash    text not null check (length(token_hash) = 64),
    previous_hash text check (length(previous_hash) = 64),
    rotated_at    timestamptz not null,
    since         timestamptz not null
);

create table signed_in (
    id     text primary key,
    device bigint not null references known_device on delete cascade,
    since  timestamptz not null
);
create index signed_in_device on signed_in (device);

-- Tokens of other systems end; those that were made for ever get a year from their making, at least three months from now.
alter table api_client add column expires_at timestamptz, add column last_used_at timestamptz;
update api_client set expires_at = greatest(created_at + interval '1 year', now() + interval '3 months');
alter table api_client alter column expires_at set not null;
