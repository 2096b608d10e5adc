-- What a printed sheet opens on a telephone. Holds no personal data: digests, ids and dates.
create table slip_link (
    id           uuid        primary key,
    token_digest bytea       not null check (length(token_digest) = 32),
    folio        text        not null,
    pin_hash     text        not null,
    household_id uuid        not null,
    centre_id    uuid        not null references centre (id),
    language     text        not null check (language in ('es', 'en', 'fr', 'pt', 'ht')),
    issued_at    timestamptz not null,
    revoked_at   timestamptz,
    constraint a_token_opens_one_page unique (token_digest)
);
create unique index a_household_has_one_live_link on slip_link (household_id) where revoked_at is null;
create index slip_link_by_folio on slip_link (folio) where revoked_at is null;
comment on table slip_link is 'Personal data: none. Digests of the token and the PIN of a printed sheet, and whose plan they open.';

create table pin_try (
    door       bytea       primary key check (length(door) = 32),
    wrong      int         not null check (wrong between 0 and 1000000),
    wait_until timestamptz,
    last_at    timestamptz not null
);
create index pin_try_to_forget on pin_try (last_at);
comment on table pin_try is 'Personal data: none. How often a wrong PIN was given at a door; the door is a digest, known or not.';

create table phone_visit (
    digest     bytea       primary key check (length(digest) = 32),
    link_id    uuid        not null references slip_link (id),
    expires_at timestamptz not null
);
create index phone_visit_to_forget on phone_visit (expires_at);
comment on table phone_visit is 'Personal data: none. Telephones that gave the right PIN a moment ago.';
