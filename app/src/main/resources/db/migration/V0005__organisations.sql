-- Whose employee somebody is. Which organisations there may be is said by access/organisations.yaml, which refuses
-- every organisation that enforces migration law.
alter table staff_member add column organisation text not null default 'centros';
