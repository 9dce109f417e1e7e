-- Amounts are whole thousandths of a credit.
create table account (
    id           bigint generated always as identity primary key,
    workspace_id uuid references workspace,
    kind         text   not null check (kind in ('AVAILABLE', 'HELD', 'SPENT', 'GRANTED', 'OVERRUN', 'PROVIDER')),
    balance      bigint not null default 0,
    unique nulls not distinct (workspace_id, kind),
    check (balance >= 0 or kind in ('GRANTED', 'PROVIDER')),
    -- The house's accounts belong to no workspace.
    check ((workspace_id is null) = (kind in ('GRANTED', 'OVERRUN', 'PROVIDER')))
);

insert into account (kind) values ('GRANTED'), ('OVERRUN'), ('PROVIDER');

create table posting (
    id           bigint generated always as identity primary key,
    key          text        not null unique,
    kind         text        not null,
    workspace_id uuid        not null references workspace,
    job_id       uuid,
    at           timestamptz not null,
    memo         text
);

create index posting_workspace on posting (workspace_id, id desc);
create index posting_job on posting (job_id) where job_id is not null;

create table entry (
    posting_id bigint not null references posting,
    account_id bigint not null references account,
    amount     bigint not null check (amount <> 0),
    primary key (posting_id, account_id)
);

create index entry_account on entry (account_id);

create function posting_balances() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from entry where posting_id = new.posting_id) <> 0 then
        raise exception 'posting % does not sum to zero', new.posting_id using errcode = '23514';
    end if;
    return null;
end
$$;

create constraint trigger posting_balances after insert on entry
    deferrable initially deferred for each row execute function posting_balances();
