-- What a person is of, speaks, and how to reach them without harm. Rows are closed, never overwritten.
create table nationality (
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    country      text        not null,
    place        int         not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    replaced_at  timestamptz,
    constraint a_nationality_is_a_country_or_stateless_or_unknown
        check (country ~ '^[A-Z]{2}$' or country in ('stateless', 'unknown')),
    constraint nationalities_are_few check (place between 1 and 4)
);
create unique index one_current_row_per_nationality on nationality (person_id, country) where replaced_at is null;
create index nationality_of_a_household on nationality (household_id) where replaced_at is null;
comment on table nationality is 'Personal data: yes. One of the nationalities a person has; several may hold at once.';
comment on column nationality.person_id is 'LOW. Whose it is.';
comment on column nationality.household_id is 'MODERATE. The household of that person.';
comment on column nationality.centre_id is 'MODERATE. The centre of that person.';
comment on column nationality.country is 'HIGH. ISO 3166 alpha-2, or stateless, or unknown.';
comment on column nationality.place is 'LOW. The order it was said in.';
comment on column nationality.recorded_at is 'LOW. When it was written down.';
comment on column nationality.recorded_by is 'LOW. Who wrote it down.';
comment on column nationality.replaced_at is 'LOW. When it was corrected, if it was.';
alter table nationality enable row level security;
alter table nationality force row level security;
create policy nationality_of_own_centre_or_at_the_window on nationality
    using (centre_id = asking_centre() or household_id = asking_subject());

create table spoken_language (
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    language     text        not null,
    place        int         not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    replaced_at  timestamptz,
    constraint a_language_is_an_iso_639_code check (language ~ '^[a-z]{2,3}$'),
    constraint languages_are_few check (place between 1 and 4)
);
create unique index one_current_row_per_language on spoken_language (person_id, language) where replaced_at is null;
create index spoken_language_of_a_household on spoken_language (household_id) where replaced_at is null;
comment on table spoken_language is 'Personal data: yes. A language a person is served in; the first is preferred.';
comment on column spoken_language.person_id is 'LOW. Who speaks it.';
comment on column spoken_language.household_id is 'MODERATE. The household of that person.';
comment on column spoken_language.centre_id is 'MODERATE. The centre of that person.';
comment on column spoken_language.language is 'MODERATE. ISO 639 code; may tell of an indigenous people.';
comment on column spoken_language.place is 'LOW. 1 is preferred.';
comment on column spoken_language.recorded_at is 'LOW. When it was written down.';
comment on column spoken_language.recorded_by is 'LOW. Who wrote it down.';
comment on column spoken_language.replaced_at is 'LOW. When it was corrected, if it was.';
alter table spoken_language enable row level security;
alter table spoken_language force row level security;
create policy spoken_language_of_own_centre_or_at_the_window on spoken_language
    using (centre_id = asking_centre() or household_id = asking_subject());

create table contact (
    id           uuid        primary key,
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    channel      text        not null,
    address      text        not null,
    may_write    text        not null,
    hour_from    int,
    hour_to      int,
    is_shared    boolean     not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    replaced_at  timestamptz,
    constraint a_contact_goes_through_a_known_channel check (channel in ('CALL', 'SMS', 'WHATSAPP', 'EMAIL')),
    constraint a_contact_says_whether_writing_is_safe check (may_write in ('ALWAYS', 'IN_HOURS', 'NEVER')),
    constraint safe_hours_are_two_hours_of_a_day check (
        (may_write = 'IN_HOURS') = (hour_from is not null and hour_to is not null)
        and (hour_from is null or hour_from between 0 and 23 and hour_to between 1 and 24 and hour_from < hour_to)),
    constraint a_contact_is_not_longer_than_an_address check (length(address) <= 120)
);
create unique index one_current_contact_per_person on contact (person_id) where replaced_at is null;
create index contact_of_a_household on contact (household_id) where replaced_at is null;
comment on table contact is 'Personal data: yes. How to reach a person, and when that is safe.';
comment on column contact.id is 'LOW. This contact.';
comment on column contact.person_id is 'LOW. Who is reached.';
comment on column contact.household_id is 'MODERATE. The household of that person.';
comment on column contact.centre_id is 'MODERATE. The centre of that person.';
comment on column contact.channel is 'MODERATE. Call, SMS, WhatsApp or e-mail.';
comment on column contact.address is 'SEVERE. The number or address itself.';
comment on column contact.may_write is 'HIGH. Whether a message is safe: always, in some hours, never.';
comment on column contact.hour_from is 'MODERATE. First safe hour of the day.';
comment on column contact.hour_to is 'MODERATE. Hour from which it is no longer safe.';
comment on column contact.is_shared is 'HIGH. Somebody else uses it too: messages name nothing.';
comment on column contact.recorded_at is 'LOW. When it was written down.';
comment on column contact.recorded_by is 'LOW. Who wrote it down.';
comment on column contact.replaced_at is 'LOW. When it was corrected, if it was.';
alter table contact enable row level security;
alter table contact force row level security;
create policy contact_of_own_centre_or_at_the_window on contact
    using (centre_id = asking_centre() or household_id = asking_subject());
