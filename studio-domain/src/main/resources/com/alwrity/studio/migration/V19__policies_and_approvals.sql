-- What is allowed in a workspace. Rows are only ever added; a workspace's newest holds.
create table policy_version (
    workspace_id uuid        not null references workspace,
    number       int         not null check (number > 0),
    body         jsonb       not null,
    note         text        not null,
    made_at      timestamptz not null,
    made_by      uuid        not null references app_user,
    primary key (workspace_id, number)
);

-- Under which of them a job was placed; 0 for none.
alter table job add column policy_version int not null default 0;

-- Orders that somebody has to approve of before they run. Whether one is still open, its job says.
create table approval (
    job_id       uuid primary key references job,
    workspace_id uuid        not null references workspace,
    asked_by     uuid        not null references app_user,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    decided_at   timestamptz,
    -- Null for nobody: it ran out of time.
    decided_by   uuid references app_user,
    -- In the words of who decided.
    reason       text
);
create index approval_of_workspace on approval (workspace_id, asked_at, job_id);

alter table job add column queued_at timestamptz;
update job set queued_at = created_at;
alter table job alter column queued_at set not null;
alter table job add column error_note text;
