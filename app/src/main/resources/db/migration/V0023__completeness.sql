-- What the family answered when asked whether anybody is missing. Silence is an answer and is not asked about again.
alter table household add column completeness text not null default 'NOT_ASKED'
    constraint a_family_answers_in_one_of_these_ways check (
        completeness in ('NOT_ASKED', 'NOBODY_MISSING', 'SOMEBODY_MISSING', 'DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY'));
update household set completeness = 'NOBODY_MISSING' where is_complete;
alter table household drop column is_complete;
comment on column household.completeness is
    'LOW. Whether anybody of the family is missing, as they said; only NOBODY_MISSING makes "has no such relative" a no.';
