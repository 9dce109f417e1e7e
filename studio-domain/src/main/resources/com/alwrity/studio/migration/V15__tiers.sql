-- What a workspace is entitled to, and where its months end. Whoever was here before there were tiers keeps all.
alter table workspace add column tier text not null default 'enterprise';
alter table workspace alter column tier drop default;
-- An IANA name; null for the installation's own.
alter table workspace add column zone text;
create index workspace_tier on workspace (tier);

-- Tiers as an admin changed or added them: of each the latest stands before the entry that is shipped.
create table tier_revision (
    tier_key text        not null,
    version  integer     not null check (version > 0),
    -- Null: there is no such tier any more.
    body     jsonb,
    reason   text,
    made_at  timestamptz not null,
    made_by  uuid        not null references app_user (id),
    primary key (tier_key, version)
);

-- What providers took for results is booked beside what workspaces paid; what admins put right has its own other side.
do $$
declare
    rule record;
begin
    for rule in select conname from pg_constraint where conrelid = 'account'::regclass and contype = 'c' loop
        execute format('alter table account drop constraint %I', rule.conname);
    end loop;
end
$$;
alter table account add constraint account_kind check (kind in ('AVAILABLE', 'HELD', 'SPENT', 'GRANTED', 'OVERRUN',
    'PROVIDER', 'PROVIDER_COST', 'ADJUSTMENT'));
alter table account add constraint account_not_below_zero
    check (balance >= 0 or kind in ('GRANTED', 'PROVIDER', 'ADJUSTMENT'));
alter table account add constraint account_of_house_or_workspace check (
    (workspace_id is null) = (kind in ('GRANTED', 'OVERRUN', 'PROVIDER', 'PROVIDER_COST', 'ADJUSTMENT')));
insert into account (kind) values ('PROVIDER_COST'), ('ADJUSTMENT');

-- What the account held after the entry: a statement is read, not calculated.
alter table entry add column balance bigint;
update entry set balance = counted.balance
from (select posting_id, account_id, sum(amount) over (partition by account_id order by posting_id) as balance
      from entry) as counted
where counted.posting_id = entry.posting_id and counted.account_id = entry.account_id;
alter table entry alter column balance set not null;

create index posting_monthly on posting (workspace_id, key) where kind = 'MONTHLY';

-- Thousandths of a credit that the workspace paid for the job, less what was given back; null until it has ended.
alter table job add column paid bigint check (paid >= 0);
update job set paid = coalesce((
    select sum(entry.amount) from posting
    join entry on entry.posting_id = posting.id
    join account on account.id = entry.account_id and account.kind = 'SPENT'
    where posting.job_id = job.id), 0)
where state in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED');

create index job_paid on job (workspace_id, finished_at) where paid > 0;
create index job_live_of_workspace on job (workspace_id)
    where state not in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED');
