-- One person's trámite. Where it stands is a fold over its moves, so nothing but the moves is kept.
create table file (
    id           uuid        primary key,
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    procedure    text        not null check (procedure ~ '^[a-z][a-z0-9-]{1,60}$'),
    version_from date        not null,
    opened_on    date        not null,
    opened_by    text        not null,
    recorded_at  timestamptz not null,
    version      int         not null default 1
);
create index file_of_a_person on file (person_id, procedure);
create index file_of_a_household on file (household_id);
comment on table file is 'Personal data: yes. A trámite a person has begun, under the version of the procedure in force that day.';

create table file_move (
    id           uuid        primary key,
    file_id      uuid        not null references file (id),
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    seq          int         not null check (seq between 1 and 500),
    step         text        not null check (length(step) <= 80),
    outcome      text        check (length(outcome) <= 80),
    happened_on  date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    reason       text        not null check (length(reason) <= 500),
    undoes       uuid        references file_move (id),
    constraint the_moves_of_a_file_have_an_order unique (file_id, seq),
    constraint a_move_is_undone_once unique (undoes),
    constraint undoing_has_a_reason check (undoes is null or length(trim(reason)) > 0)
);
create index file_move_of_a_household on file_move (household_id);
comment on table file_move is 'Personal data: yes. One dated thing that happened to a file; never changed or removed, only undone by another.';

create table file_owner (
    file_id      uuid primary key,
    person_id    uuid not null,
    household_id uuid not null
);
comment on table file_owner is 'Personal data: none. Whose a file is: ids only, so that it can be opened at any window.';

alter table file enable row level security;
alter table file force row level security;
create policy file_of_own_centre_or_at_the_window on file
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());
alter table file_move enable row level security;
alter table file_move force row level security;
create policy file_move_of_own_centre_or_at_the_window on file_move
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on file_move, file_owner from ven_app;
        revoke delete on file from ven_app;
    end if;
end $$;
