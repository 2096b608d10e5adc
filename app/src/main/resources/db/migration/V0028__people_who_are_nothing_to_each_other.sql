-- "None of these" is an answer; without it nobody could tell it from a question left open.
alter table relation drop constraint a_relation_is_one_we_know;
alter table relation add constraint a_relation_is_one_we_know
    check (relation in ('PARENT_OF', 'SPOUSE_OF', 'PARTNER_OF', 'CARER_OF', 'NONE_OF_THESE'));
