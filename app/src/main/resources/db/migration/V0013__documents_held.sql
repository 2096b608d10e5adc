-- The papers a person has, as the window saw or heard of them.
create table document_held (
    id               uuid        primary key,
    person_id        uuid        not null references person (id),
    household_id     uuid        not null references household (id),
    centre_id        uuid        not null references centre (id),
    document         text        not null,
    number           text,
    issuer           text,
    issued_on        date,
    expires_on       date,
    is_original_seen boolean     not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    replaced_at      timestamptz,
    constraint a_document_has_a_name_of_the_catalogue check (document ~ '^[a-z][a-z0-9-]{1,60}$'),
    constraint a_document_number_is_short check (length(number) between 1 and 40),
    constraint an_issuer_is_a_country_or_a_code_of_travel_documents check (issuer ~ '^[A-Z]{1,3}$'),
    constraint a_document_does_not_expire_before_it_was_issued check (expires_on >= issued_on)
);
create index document_held_in_a_household on document_held (household_id) where replaced_at is null;
create index document_held_by_a_person on document_held (person_id, document);
comment on table document_held is 'Personal data: yes. A paper a person has.';
comment on column document_held.id is 'LOW. This paper.';
comment on column document_held.person_id is 'LOW. Who has it.';
comment on column document_held.household_id is 'MODERATE. The household of that person.';
comment on column document_held.centre_id is 'MODERATE. The centre of that person.';
comment on column document_held.document is 'HIGH. What paper it is: an id of content/documents.yaml.';
comment on column document_held.number is 'HIGH. Its number, as written on it.';
comment on column document_held.issuer is 'HIGH. The country that issued it.';
comment on column document_held.issued_on is 'MODERATE. The day on the paper, when it matters.';
comment on column document_held.expires_on is 'MODERATE. Until when it is valid.';
comment on column document_held.is_original_seen is 'LOW. Somebody at a window held the original.';
comment on column document_held.recorded_at is 'LOW. When it was written down.';
comment on column document_held.recorded_by is 'LOW. Who wrote it down.';
comment on column document_held.replaced_at is 'LOW. When it was corrected or the person no longer had it.';
alter table document_held enable row level security;
alter table document_held force row level security;
create policy document_held_of_own_centre_or_at_the_window on document_held
    using (centre_id = asking_centre() or household_id = asking_subject());
