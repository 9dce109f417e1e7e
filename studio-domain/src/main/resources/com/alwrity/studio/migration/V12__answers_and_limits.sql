-- What came of a job that makes words and no file.
alter table job add column answer text;

-- What an attempt was expected to cost, and who told what it did cost.
alter table attempt add column estimate numeric(19, 6);
alter table attempt add column cost_by text check (cost_by in ('PROVIDER', 'RULE'));

-- Attempts that a provider works at, and those that it took lately: what its limits are held against.
create index attempt_live on attempt (provider) where finished_at is null;
create index attempt_recent on attempt (provider, started_at);
create index attempt_finished on attempt (finished_at desc) where finished_at is not null;
