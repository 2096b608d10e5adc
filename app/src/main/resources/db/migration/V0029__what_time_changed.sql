-- What people passed with nothing but time: a birthday, a paper that expired, a term that ran out. Ids and days only.
create table turned (
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    kind         text        not null check (kind in ('BIRTHDAY', 'MAYBE_BIRTHDAY', 'TIME_SINCE', 'PAPER', 'TERM')),
    what         text        not null check (length(what) <= 150),
    happened_on  date        not null,
    noticed_at   timestamptz not null,
    constraint it_is_noticed_once primary key (person_id, kind, what, happened_on)
);
create index turned_in_a_household on turned (household_id, happened_on);
comment on table turned is 'Personal data: yes. What changed in a person''s plan by nothing but time, noticed by the nightly pass.';

-- How far the pass of a day has come in a centre: begun again, it goes on from there.
create table night_pass (
    centre_id   uuid        not null references centre (id),
    day         date        not null,
    since       date        not null,
    through     uuid,
    households  int         not null default 0 check (households >= 0),
    finished_at timestamptz,
    constraint one_pass_a_day primary key (centre_id, day)
);
comment on table night_pass is 'Personal data: none. The nightly pass of a centre: after which day it looks, and after which household it goes on.';

alter table turned enable row level security;
alter table turned force row level security;
create policy turned_of_own_centre_or_at_the_window on turned
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on turned from ven_app;
        revoke delete on night_pass from ven_app;
    end if;
end $$;
