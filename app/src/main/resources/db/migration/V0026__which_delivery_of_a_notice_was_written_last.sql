-- Two written in the same instant still have an order: the latest counts.
alter table wish_notice_delivery add column written bigint generated always as identity;
comment on column wish_notice_delivery.written is 'LOW. The order in which deliveries were written.';
