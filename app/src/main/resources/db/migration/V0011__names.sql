-- Names, exactly as each document writes them. A correction closes a row and adds one; nothing is overwritten.
create table name_form (
    id             uuid        primary key,
    person_id      uuid        not null references person (id),
    household_id   uuid        not null references household (id),
    centre_id      uuid        not null references centre (id),
    written_in     text        not null,
    given          text,
    first_surname  text,
    second_surname text,
    single_name    text,
    plain          text        not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    replaced_at    timestamptz,
    constraint a_name_is_single_or_has_given_and_surname check (
        (single_name is null) <> (given is null and first_surname is null)
        and (given is null) = (first_surname is null)
        and (second_surname is null or first_surname is not null)),
    constraint a_name_is_not_longer_than_any_register_writes check (
        greatest(length(given), length(first_surname), length(second_surname), length(single_name)) <= 120),
    constraint a_name_is_replaced_after_it_was_recorded check (replaced_at >= recorded_at)
);
create unique index one_current_form_per_document on name_form (person_id, written_in) where replaced_at is null;
create index name_form_of_a_household on name_form (household_id) where replaced_at is null;
create index name_form_of_a_centre on name_form (centre_id) where replaced_at is null;
comment on table name_form is 'Personal data: yes. How one document, or the person, writes the name.';
comment on column name_form.id is 'LOW. This form of the name.';
comment on column name_form.person_id is 'LOW. Whose name it is.';
comment on column name_form.household_id is 'MODERATE. The household of that person.';
comment on column name_form.centre_id is 'MODERATE. The centre of that person.';
comment on column name_form.written_in is 'LOW. The document that writes it so, or "said".';
comment on column name_form.given is 'HIGH. Given name or names.';
comment on column name_form.first_surname is 'HIGH. First surname.';
comment on column name_form.second_surname is 'HIGH. Second surname; empty when the person has none.';
comment on column name_form.single_name is 'HIGH. A name that does not divide.';
comment on column name_form.plain is 'HIGH. Capitals without accents, to search by the beginning of any word.';
comment on column name_form.recorded_at is 'LOW. When it was written down.';
comment on column name_form.recorded_by is 'LOW. Who wrote it down.';
comment on column name_form.replaced_at is 'LOW. When another form took its place, if one did.';
alter table name_form enable row level security;
alter table name_form force row level security;
create policy name_form_of_own_centre_or_at_the_window on name_form
    using (centre_id = asking_centre() or household_id = asking_subject());
