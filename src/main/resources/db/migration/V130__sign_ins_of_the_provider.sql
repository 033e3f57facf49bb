-- What the identity provider calls its own sign-in that this one came of, so that it can be ended from there.
alter table signed_in add column provider_session text;
create index signed_in_provider_session on signed_in (md5(provider_session)) where provider_session is not null;
