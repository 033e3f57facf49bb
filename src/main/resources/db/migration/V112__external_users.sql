-- Users whom an identity provider vouches for: its address and who they are there; null for those who have a password here.
alter table app_user add column subject text unique;
