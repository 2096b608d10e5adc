-- Who asks, told to row-level security by the ledger (org.ventanilla.kernel.Ledger) with set_config(…, true),
-- for one transaction at a time.
--
-- HOW TO ADD A TABLE
-- 1. Give it a comment that begins with "Personal data: none." or "Personal data: yes." A test reads it.
-- 2. A table with personal data carries the scope on its own row and has row-level security ENABLED and FORCED:
--
--      create table person (id uuid primary key, centre_id uuid not null references centre (id), version int not null default 1, …);
--      comment on table person is 'Personal data: yes. One person, registered once.';
--      alter table person enable row level security;
--      alter table person force row level security;
--      create policy person_of_own_centre_or_at_the_window on person
--          using (centre_id = asking_centre() or id = asking_subject());
--
--    asking_centre() is the centre of the caller (lists); asking_subject() is the one subject an act or a look is
--    about, wherever in the network it was registered (Act.subject, Look.subject). Child tables carry the key that
--    is looked at (person_id or household_id) and the centre_id themselves: an indexed equality, never a join.
-- 3. A folio is looked up in a table of its own (folio → id, no personal data), then the Ficha is opened with
--    Ledger.look(new Look(caller, "ficha.open", id, purpose), …).
-- 4. The program runs as ven_app, which owns nothing; tables are granted to it by default privileges.
-- 5. An editable row has "version int not null default 1"; Act.expecting(table, id, version) checks and raises it.

create function asking_user() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.user', true), '')::uuid;
create function asking_centre() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.centre', true), '')::uuid;
create function asking_subject() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.subject', true), '')::uuid;
