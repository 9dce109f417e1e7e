-- Whoever was a member could do everything before there were roles.
alter table member add column role text not null default 'OWNER'
    check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'OWNER'));
alter table member alter column role drop default;
create index member_user on member (user_id);

-- A workspace that was deleted and a person who left stay as a row: the ledger and the audit log refer to them.
alter table workspace add column deleted_at timestamptz;
alter table app_user add column deleted_at timestamptz;
-- Counts up whenever all sessions that are open are to end: a new password, a lock.
alter table app_user add column sign_ins_ended int not null default 0;
create index app_user_role on app_user (role) where deleted_at is null;

create table invitation (
    id           uuid primary key,
    workspace_id uuid        not null references workspace,
    email        text        not null check (email = lower(email)),
    role         text        not null check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'OWNER')),
    hash         text        not null unique,
    invited_by   uuid        not null references app_user,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz,
    version      bigint      not null
);

-- Whoever is invited again has one link that opens: the new one.
create unique index invitation_open on invitation (workspace_id, email) where used_at is null and revoked_at is null;
