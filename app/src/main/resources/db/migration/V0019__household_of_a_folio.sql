-- Where a household was registered is asked before anything of it is read.
create index folio_of_a_household on folio (household_id);
