-- Secrets of second factors are kept sealed from here on, by a key that is in no database. Those of before are sealed at
-- the next start, which alone has the key; the rule holds for whatever is written from now on.
alter table second_factor add constraint second_factor_sealed check (secret like 'v1:%') not valid;
