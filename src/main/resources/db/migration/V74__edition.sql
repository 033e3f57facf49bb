-- What was sent or downloaded as a briefing, as it was then. An edition is never changed, only forgotten when it is old.
create table edition (
    id        bigint generated always as identity primary key,
    made_by   text not null references app_user (username),
    reader    text not null references app_user (username),
    channel   text not null check (channel in ('DOWNLOADED', 'PREPARED', 'MAILED')),
    title     text not null,
    filters   text not null,
    sections  text not null,
    slice     text not null,
    compared  text not null,
    language  text not null,
    format    text not null,
    scope     text not null,
    batch     integer not null,
    made_at   timestamptz not null,
    file_name text not null,
    file_size bigint not null,
    checksum  text not null
);
comment on column edition.made_by is 'who downloaded it, or who scheduled its mail';
comment on column edition.reader is 'with whose rights and for whom it was made';
comment on column edition.scope is 'numbers of the regions that its figures are of, with commas; empty for none';
comment on column edition.batch is 'the last batch that its figures take into account; 0 before the first';
comment on column edition.checksum is 'SHA-256 of the file that was handed out';

create index edition_reader on edition (reader, id);
create index edition_made_by on edition (made_by, id);
create index edition_made_at on edition (made_at);

-- Apart from the rest, since lists of editions do not need what they say.
create table edition_document (
    edition bigint primary key references edition on delete cascade,
    content text not null
);
comment on column edition_document.content is 'the document with all its figures, as JSON';
