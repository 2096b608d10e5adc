-- Who lives and moves together, each person of them, and the folio each is found by.
-- Every table carries the household and the centre on its own row, so that row-level security asks two indexed
-- equalities and never joins: lists see the own centre, an act or a look sees the one household it is about.

create table household (
    id            uuid        primary key,
    centre_id     uuid        not null references centre (id),
    is_complete   boolean     not null default false,
    registered_at timestamptz not null,
    version       int         not null default 1
);
comment on table household is 'Personal data: yes. People who are asked about together.';
comment on column household.id is 'LOW. The household itself.';
comment on column household.centre_id is 'LOW. The centre that registered it first.';
comment on column household.is_complete is 'LOW. Somebody declared that nobody is missing; only then can "has no such relative" be a no.';
comment on column household.registered_at is 'LOW. When it was registered first.';
comment on column household.version is 'LOW. Raised by every change, so that two workers cannot overwrite each other.';
alter table household enable row level security;
alter table household force row level security;
create policy household_of_own_centre_or_at_the_window on household
    using (centre_id = asking_centre() or id = asking_subject());

create table person (
    id             uuid        primary key,
    household_id   uuid        not null references household (id),
    centre_id      uuid        not null references centre (id),
    standing       text        not null,
    born_precision text        not null,
    born_on        date,
    born_in        text,
    sex_on_document text,
    registered_at  timestamptz not null,
    registered_on  date        not null,
    registered_by  uuid        not null,
    version        int         not null default 1,
    constraint a_person_is_registered_as_mexican_or_from_another_country check (standing in ('MEXICAN', 'FOREIGN')),
    constraint a_birth_date_says_how_precise_it_is
        check (born_precision in ('DAY', 'MONTH', 'YEAR', 'ABOUT', 'UNKNOWN')),
    constraint an_unknown_birth_date_has_no_day check ((born_precision = 'UNKNOWN') = (born_on is null)),
    constraint a_month_or_year_of_birth_is_kept_as_its_first_day check (
        born_precision not in ('MONTH', 'YEAR', 'ABOUT') or extract(day from born_on) = 1),
    constraint a_country_of_birth_is_two_letters check (born_in ~ '^[A-Z]{2}$'),
    constraint a_document_says_f_m_or_x check (sex_on_document in ('F', 'M', 'X'))
);
create index person_of_a_household on person (household_id, registered_at);
create index person_registered_at_a_centre on person (centre_id, registered_on);
comment on table person is 'Personal data: yes. One person, registered once.';
comment on column person.id is 'LOW. The person; written in addresses, says nothing about anybody.';
comment on column person.household_id is 'MODERATE. Whom the person is asked about with.';
comment on column person.centre_id is 'MODERATE. The centre that registered the person.';
comment on column person.standing is 'HIGH. Mexican, or from another country: the first choice of the Ficha.';
comment on column person.born_precision is 'MODERATE. How precisely the birth date is known.';
comment on column person.born_on is 'HIGH. The birth date, or the first day of the month or year that is known.';
comment on column person.born_in is 'MODERATE. Country of birth, ISO 3166 alpha-2.';
comment on column person.sex_on_document is 'MODERATE. What the document says; used to check a CURP.';
comment on column person.registered_at is 'LOW. When the person was registered.';
comment on column person.registered_on is 'LOW. The same as a date at the window that did it.';
comment on column person.registered_by is 'LOW. Who registered the person.';
comment on column person.version is 'LOW. Raised by every correction.';
alter table person enable row level security;
alter table person force row level security;
create policy person_of_own_centre_or_at_the_window on person
    using (centre_id = asking_centre() or household_id = asking_subject());

create table folio (
    folio        text primary key,
    person_id    uuid not null unique references person (id),
    household_id uuid not null references household (id),
    centre_id    uuid not null references centre (id),
    constraint a_folio_is_six_clear_characters check (folio ~ '^[2-9A-HJKMNP-RTV-Z]{6}$')
);
comment on table folio is 'Personal data: none. Random characters printed on a slip, and whose Ficha they open.';
