-- Who works here. Read before anybody is signed in, hence by a context of its own: app.signing_in.
create table staff_member (
    id         uuid        primary key,
    username   text        not null unique check (username ~ '^[a-z][a-z0-9.-]{1,30}$'),
    name       text        not null,
    password   text        not null,
    role       text        not null check (role in ('CASEWORKER', 'COORDINATOR', 'ADMINISTRATOR')),
    centre_id  uuid        not null references centre (id),
    is_active  boolean     not null default true,
    is_demo    boolean     not null,
    version    int         not null default 1
);
comment on table staff_member is 'Personal data: yes. Somebody who works at a centre.';
alter table staff_member enable row level security;
alter table staff_member force row level security;
create policy staff_of_own_centre_or_signing_in on staff_member
    using (centre_id = asking_centre() or username = nullif(current_setting('app.signing_in', true), ''));

create table sign_in_failure (
    username_hash bytea       primary key,
    failures      int         not null,
    last_at       timestamptz not null
);
comment on table sign_in_failure is 'Personal data: none. How often a name was tried in vain; the name is hashed.';
