-- Since when an attempt's turn has come; null while it waits in the provider's line.
alter table attempt add column working_since timestamptz;
