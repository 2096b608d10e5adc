-- A password somebody else chose is good for one sign-in; a new one ends the sessions that were opened with the old one.
alter table staff_member add column password_version int not null default 1;
alter table staff_member add column must_change_password boolean not null default false;
comment on column staff_member.password_version is 'Rises with each new password. A session remembers the one it was opened with, and ends when another stands.';
comment on column staff_member.must_change_password is 'Somebody else chose the password: nothing is done with it but to choose another.';
