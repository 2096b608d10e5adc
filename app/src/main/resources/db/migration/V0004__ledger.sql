-- What every act leaves behind, in the transaction of its effect.
create table idempotency_key (
    key       uuid        primary key,
    user_id   uuid        not null,
    act       text        not null,
    body_hash bytea       not null,
    outcome   text        not null,
    at        timestamptz not null
);
comment on table idempotency_key is 'Personal data: none. Which acts were already done; the asked words are hashed.';

create table trail (
    centre_id  uuid        not null references centre (id),
    seq        bigint      not null,
    at         timestamptz not null,
    user_id    uuid        not null,
    act        text        not null,
    subject    uuid        not null,
    purpose    text        not null,
    details    text,
    salt       bytea,
    commitment bytea       not null,
    hash       bytea       not null,
    primary key (centre_id, seq)
);
create index trail_of_a_subject on trail (subject, at);
comment on table trail is 'Personal data: yes. Who did and read what; one hash chain per centre.';
alter table trail enable row level security;
alter table trail force row level security;
create policy trail_of_own_centre on trail using (centre_id = asking_centre());

create table trail_head (
    centre_id uuid   primary key references centre (id),
    seq       bigint not null,
    hash      bytea  not null
);
comment on table trail_head is 'Personal data: none. Where each chain ends; locked last in a transaction.';

create table outbox (
    seq       bigint      generated always as identity primary key,
    event     text        not null,
    subject   uuid        not null,
    centre_id uuid        not null references centre (id),
    at        timestamptz not null
);
comment on table outbox is 'Personal data: none. What happened, for those who wait for news: ids only.';

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on trail, outbox from ven_app;
        revoke delete on idempotency_key, trail_head from ven_app;
    end if;
end $$;
