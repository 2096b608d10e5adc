-- At which window somebody said it. Not every computer has said where it stands, so it may be missing.
alter table wish add column counter text
    constraint a_counter_is_short_as_painted_over_it check (length(counter) between 1 and 20);
comment on column wish.counter is 'The window of the centre where it was said, when the computer there had been told its window.';
