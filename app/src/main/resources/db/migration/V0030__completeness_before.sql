-- What a family had said of whether anybody is missing, until they said otherwise: only ever added to, so that what was
-- known on a past day can be asked again.
create table completeness_before (
    seq          bigint      generated always as identity primary key,
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    completeness text        not null,
    replaced_at  timestamptz not null,
    replaced_by  uuid        not null
);
create index completeness_before_of_a_household on completeness_before (household_id, replaced_at, seq);
comment on table completeness_before is 'Personal data: yes. What a family said of whether anybody is missing until they said otherwise.';
comment on column completeness_before.seq is 'LOW. The order in which it was said.';
comment on column completeness_before.household_id is 'MODERATE. The family.';
comment on column completeness_before.centre_id is 'MODERATE. The centre of that family.';
comment on column completeness_before.completeness is 'LOW. What they had said until then.';
comment on column completeness_before.replaced_at is 'LOW. When they said otherwise.';
comment on column completeness_before.replaced_by is 'LOW. Who wrote that down.';
alter table completeness_before enable row level security;
alter table completeness_before force row level security;
create policy completeness_before_of_own_centre_or_at_the_window on completeness_before
    using (centre_id = asking_centre() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on completeness_before from ven_app;
    end if;
end $$;
