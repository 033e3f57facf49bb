-- Whether a system may send files of its regions, besides reading their figures.
alter table api_client add column may_send boolean not null default false;
