-- Who is what to whom inside a household. Spouses and partners are written once, from the one registered first.
create table relation (
    from_person  uuid        not null references person (id),
    relation     text        not null,
    to_person    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    replaced_at  timestamptz,
    constraint a_relation_is_one_we_know check (relation in ('PARENT_OF', 'SPOUSE_OF', 'PARTNER_OF', 'CARER_OF')),
    constraint nobody_is_related_to_themselves check (from_person <> to_person)
);
create unique index one_current_relation_between_two_people on relation (from_person, relation, to_person) where replaced_at is null;
create index relation_of_a_household on relation (household_id) where replaced_at is null;
comment on table relation is 'Personal data: yes. What one person of a household is to another.';
comment on column relation.from_person is 'MODERATE. The parent, spouse, partner or carer.';
comment on column relation.relation is 'HIGH. Which of these.';
comment on column relation.to_person is 'MODERATE. The child, spouse, partner or person cared for.';
comment on column relation.household_id is 'MODERATE. Their household.';
comment on column relation.centre_id is 'MODERATE. Their centre.';
comment on column relation.recorded_at is 'LOW. When it was written down.';
comment on column relation.recorded_by is 'LOW. Who wrote it down.';
comment on column relation.replaced_at is 'LOW. When it was corrected, if it was.';
alter table relation enable row level security;
alter table relation force row level security;
create policy relation_of_own_centre_or_at_the_window on relation
    using (centre_id = asking_centre() or household_id = asking_subject());
