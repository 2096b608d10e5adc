-- What a person answered. A correction is a new row: what was known on a past day can be asked again.
create table answer (
    seq          bigint      generated always as identity primary key,
    person_id    uuid        not null references person (id),
    household_id uuid        not null references household (id),
    centre_id    uuid        not null references centre (id),
    fact         text        not null,
    said         text        not null,
    value        text,
    source       text        not null,
    stated_on    date        not null,
    valid_from   date,
    valid_to     date,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    constraint an_answer_names_its_fact check (fact ~ '^[a-z][a-z0-9_.-]{1,60}$'),
    constraint an_answer_is_a_value_or_a_silence check (
        said in ('BOOL', 'NUMBER', 'CODES', 'DAY', 'WORDS', 'DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY')),
    constraint a_silence_has_no_value check ((said in ('DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY')) = (value is null)),
    constraint an_answer_has_a_bounded_length check (length(value) <= 4000),
    constraint an_answer_is_valid_forwards check (valid_to >= valid_from)
);
create index answer_of_a_household on answer (household_id, person_id, fact, seq desc);
comment on table answer is 'Personal data: yes. One answer to one question, never changed.';
comment on column answer.seq is 'LOW. The order of writing; the last one of a fact counts.';
comment on column answer.person_id is 'LOW. About whom.';
comment on column answer.household_id is 'MODERATE. The household of that person.';
comment on column answer.centre_id is 'MODERATE. The centre of that person.';
comment on column answer.fact is 'MODERATE. An id of content/facts.yaml.';
comment on column answer.said is 'MODERATE. What kind of value, or which silence.';
comment on column answer.value is 'SEVERE. The value; empty for a silence.';
comment on column answer.source is 'MODERATE. The paper or the voice it comes from.';
comment on column answer.stated_on is 'LOW. The day it was said, at the window.';
comment on column answer.valid_from is 'MODERATE. From which day it holds, when it is not always.';
comment on column answer.valid_to is 'MODERATE. Until which day it holds.';
comment on column answer.recorded_at is 'LOW. When it was written down.';
comment on column answer.recorded_by is 'LOW. Who wrote it down.';
alter table answer enable row level security;
alter table answer force row level security;
create policy answer_of_own_centre_or_at_the_window on answer
    using (centre_id = asking_centre() or household_id = asking_subject());
