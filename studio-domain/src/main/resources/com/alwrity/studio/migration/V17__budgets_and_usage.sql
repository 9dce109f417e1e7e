-- Amounts are whole thousandths of a credit.
create table budget (
    id           uuid primary key,
    workspace_id uuid        not null references workspace,
    scope        text        not null check (scope in ('WORKSPACE', 'MEMBER', 'TOKEN')),
    -- The member or token; null for the whole workspace.
    subject_id   uuid,
    period       text        not null check (period in ('MONTH', 'TOTAL')),
    amount       bigint      not null check (amount >= 0),
    hard         boolean     not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    updated_by   uuid        not null references app_user,
    row_version  bigint      not null,
    unique nulls not distinct (workspace_id, scope, subject_id, period),
    check ((subject_id is null) = (scope = 'WORKSPACE'))
);

-- The steps that a budget has passed, once for each period: its month, or TOTAL.
create table budget_alert (
    budget_id uuid        not null references budget on delete cascade,
    period    text        not null,
    percent   int         not null check (percent in (50, 80, 100)),
    at        timestamptz not null,
    used      bigint      not null,
    amount    bigint      not null,
    primary key (budget_id, period, percent)
);

-- For whom a run was placed, beside the person.
alter table job add column token_id uuid references api_token;
create index job_by_token on job (token_id, created_at) where token_id is not null;
create index job_by_member on job (workspace_id, user_id, created_at);

-- What preflight proposed to save and somebody took up; in thousandths of a credit.
create table saving (
    quote_id     uuid        not null references quote,
    code         text        not null,
    workspace_id uuid        not null references workspace,
    user_id      uuid        not null references app_user,
    at           timestamptz not null,
    amount       bigint      not null check (amount > 0),
    primary key (quote_id, code)
);
create index saving_of_workspace on saving (workspace_id, at);
create index job_ended on job (workspace_id, finished_at) where finished_at is not null;
create index quote_used on quote (workspace_id, used_at) where used_at is not null;
