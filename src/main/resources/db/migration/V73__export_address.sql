-- Where the owner of an export reaches the application, for the link in the file; empty for requests made before.
alter table export add column address text not null default '';
