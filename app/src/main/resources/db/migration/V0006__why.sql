-- The ground on which an access was granted, beside the purpose it was asked for: the answer to "why could she see this?".
alter table trail add column ground text not null default '';

-- A caseworker of another centre reaches a household only while somebody of it stands at their window.
create table visit (
    user_id      uuid not null,
    household_id uuid not null,
    on_day       date not null,
    primary key (user_id, household_id)
);
comment on table visit is 'Personal data: none. Ids alone: which household stands at whose window today; ends with the day.';
