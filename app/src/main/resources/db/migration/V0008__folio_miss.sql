-- Folios typed at a window that nobody has. Whoever types them at random would otherwise reach somebody in the end.
create table folio_miss (
    id      uuid        primary key,
    user_id uuid        not null,
    at      timestamptz not null
);
create index folio_miss_of_a_user on folio_miss (user_id, at);
comment on table folio_miss is 'Personal data: none. Which member of staff typed a folio that led nowhere, and when; gone after an hour.';
