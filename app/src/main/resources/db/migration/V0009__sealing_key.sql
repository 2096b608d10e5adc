-- What was typed into a page whose session ended goes back to the browser sealed, and is opened for whoever typed it alone.
-- The key outlives the program, so that nothing is lost when it starts anew.
create table sealing_key (
    id  int   primary key check (id = 1),
    key bytea not null check (length(key) = 32)
);
comment on table sealing_key is 'Personal data: none. The one key with which words are sealed that a browser carries for a while.';
