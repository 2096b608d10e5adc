-- The first time a person says they want to seek refuge, and what was done about it. Nobody is asked why.
create table wish_number (
    year int primary key,
    last int not null
);
comment on table wish_number is 'Personal data: none. The last number given to a notice in a year; gaps are allowed.';

create table wish (
    id           uuid        primary key,
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    number       text        not null,
    said_at      timestamptz not null,
    said_on      date        not null,
    heard_by     text        not null,
    heard_by_id  uuid        not null,
    language     text        not null check (language in ('es', 'en', 'fr', 'pt', 'ht')),
    constraint a_wish_is_recorded_once unique (person_id),
    constraint a_notice_has_its_own_number unique (number),
    constraint a_number_tells_its_year check (number ~ '^M-[0-9]{4}-[0-9]{5,}$')
);
create index wish_of_a_household on wish (household_id);
comment on table wish is 'Personal data: yes. When and where a person first said they want to seek refuge; never why.';
comment on column wish.said_on is 'The date at the window, in the zone of the centre.';

-- The written notice the law orders at once (LRPCAP 21 p3). What it says is fixed: who, when, where, heard by whom.
create table wish_notice (
    wish_id      uuid        primary key references wish (id),
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    addressee    text        not null,
    produced_at  timestamptz not null
);
comment on table wish_notice is 'Personal data: yes. The written notice to the authority about a wish; carries no story.';

-- That there was no place earlier, as the person tells it: the term may count from when filing was possible.
create table wait_evidence (
    id             uuid        primary key,
    person_id      uuid        not null references person (id),
    household_id   uuid        not null references household (id),
    centre_id      uuid        not null references centre (id),
    tried_on       date        not null,
    possible_since date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint it_became_possible_after_the_first_try check (possible_since >= tried_on)
);
create index wait_evidence_of_a_person on wait_evidence (person_id, recorded_at);
comment on table wait_evidence is 'Personal data: yes. When a person tried to file and found no place.';

alter table wish enable row level security;
alter table wish force row level security;
create policy wish_of_own_centre_or_at_the_window on wish
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());
alter table wish_notice enable row level security;
alter table wish_notice force row level security;
create policy wish_notice_of_own_centre_or_at_the_window on wish_notice
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());
alter table wait_evidence enable row level security;
alter table wait_evidence force row level security;
create policy wait_evidence_of_own_centre_or_at_the_window on wait_evidence
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on wish, wish_notice, wait_evidence from ven_app;
    end if;
end $$;
