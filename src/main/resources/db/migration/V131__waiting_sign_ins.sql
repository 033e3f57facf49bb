-- Those who are between two steps of a sign-in, for all nodes together: what is known of them is sealed, and found by the
-- hash of a secret that their browser alone has.
create table waiting_sign_in (
    secret_hash text primary key check (length(secret_hash) = 64),
    kind        text not null check (kind in ('SECOND_STEP', 'PROVIDER')),
    content     text not null check (content like 'v1:%'),
    until       timestamptz not null
);
create index waiting_sign_in_until on waiting_sign_in (kind, until);
