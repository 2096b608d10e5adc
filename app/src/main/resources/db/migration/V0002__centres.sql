-- The centres of the network and their counters.
create table centre (
    id           uuid    primary key,
    code         text    not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    name         text    not null,
    municipality text    not null,
    state        text    not null,
    address      text    not null,
    time_zone    text    not null,
    is_demo      boolean not null
);
comment on table centre is 'Personal data: none. A place where people are met.';

create table counter (
    id        uuid primary key,
    centre_id uuid not null references centre (id),
    code      text not null,
    name_es   text not null,
    name_en   text not null,
    constraint a_counter_has_one_code_in_its_centre unique (centre_id, code)
);
comment on table counter is 'Personal data: none. A window of a centre.';
