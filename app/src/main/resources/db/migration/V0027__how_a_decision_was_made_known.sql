-- From when a person may ask for review depends on how the decision reached them. LFPA 35, 38.
alter table file_move
    add column notified_by  text check (notified_by in ('personal', 'receipt', 'electronic', 'edict', 'unknown')),
    add column in_gazette   date[] check (cardinality(in_gazette) <= 10),
    add column in_newspaper date[] check (cardinality(in_newspaper) <= 10),
    add constraint an_edict_stood_in_both_papers check (
        notified_by is distinct from 'edict' or (cardinality(in_gazette) >= 3 and cardinality(in_newspaper) >= 3)),
    add constraint only_an_edict_is_published check (
        (notified_by is null) = (in_gazette is null) and (notified_by is null) = (in_newspaper is null)
        and (notified_by is null or notified_by = 'edict' or cardinality(in_gazette) + cardinality(in_newspaper) = 0));
comment on column file_move.notified_by is 'MODERATE. How a decision was made known to the person.';
comment on column file_move.in_gazette is 'MODERATE. The days an edict stood in the Diario Oficial.';
comment on column file_move.in_newspaper is 'MODERATE. The days an edict stood in a daily newspaper.';
