-- Who has seen the tour of the first page, or has closed it.
create table seen_tour (
    viewer  text primary key references app_user (username),
    seen_at timestamptz not null
);
