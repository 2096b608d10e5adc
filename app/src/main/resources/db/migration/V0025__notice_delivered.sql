-- A notice prepared is not a notice given. That it was handed over is written down by whoever knows it; a mistake is
-- mended by writing again, and the latest counts.
create table wish_notice_delivery (
    id              uuid        primary key,
    wish_id         uuid        not null references wish_notice (wish_id),
    person_id       uuid        not null references person (id),
    household_id    uuid        not null references household (id),
    centre_id       uuid        not null references centre (id),
    delivered_on    date        not null,
    acknowledgement text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint an_acknowledgement_says_something check (length(trim(acknowledgement)) between 1 and 200)
);
create index wish_notice_delivery_of_a_notice on wish_notice_delivery (wish_id, recorded_at);
comment on table wish_notice_delivery is 'Personal data: yes. When the notice about a wish was handed over, and how its receipt was acknowledged.';

alter table wish_notice_delivery enable row level security;
alter table wish_notice_delivery force row level security;
create policy wish_notice_delivery_of_own_centre_or_at_the_window on wish_notice_delivery
    using (centre_id = asking_centre() or person_id = asking_subject() or household_id = asking_subject());

do $$
begin
    if exists (select from pg_roles where rolname = 'ven_app') then
        revoke update, delete on wish_notice_delivery from ven_app;
    end if;
end $$;
