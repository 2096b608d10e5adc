-- What stood on a person's own row before a correction took its place: only ever added to, so that what was known on a
-- past day can be asked again.
create table person_before (
    seq             bigint      generated always as identity primary key,
    person_id       uuid        not null references person (id),
    household_id    uuid        not null references household (id),
    centre_id       uuid        not null references centre (id),
    standing        text        not null,
    born_precision  text        not null,
    born_on         date,
    born_in         text,
    sex_on_document text,
    replaced_at     timestamptz not null,
    replaced_by     uuid        not null
);
create index person_before_of_a_person on person_before (person_id, replaced_at, seq);
comment on table person_before is 'Personal data: yes. What a Ficha said of a person until it was corrected.';
comment on column person_before.seq is 'LOW. The order of the corrections.';
comment on column person_before.person_id is 'LOW. About whom.';
comment on column person_before.household_id is 'MODERATE. The household of that person.';
comment on column person_before.centre_id is 'MODERATE. The centre of that person.';
comment on column person_before.standing is 'HIGH. Mexican, or from another country, until then.';
comment on column person_before.born_precision is 'MODERATE. How precisely the birth date was known until then.';
comment on column person_before.born_on is 'HIGH. The birth date until then.';
comment on column person_before.born_in is 'MODERATE. The country of birth until then.';
comment on column person_before.sex_on_document is 'MODERATE. What the document was said to say until then.';
comment on column person_before.replaced_at is 'LOW. When it was corrected.';
comment on column person_before.replaced_by is 'LOW. Who corrected it.';
alter table person_before enable row level security;
alter table person_before force row level security;
create policy person_before_of_own_centre_or_at_the_window on person_before
    using (centre_id = asking_centre() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on person_before from ven_app;
    end if;
end $$;
