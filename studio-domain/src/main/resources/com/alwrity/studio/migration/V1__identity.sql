create table workspace (
    id         uuid primary key,
    name       text        not null,
    created_at timestamptz not null,
    version    bigint      not null
);

create table app_user (
    id              uuid primary key,
    email           text        not null unique check (email = lower(email)),
    name            text        not null,
    password_hash   text        not null,
    role            text        not null check (role in ('CREATOR', 'OPERATOR', 'ADMIN')),
    locked          boolean     not null default false,
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    version         bigint      not null
);

create table member (
    workspace_id uuid        not null references workspace,
    user_id      uuid        not null references app_user,
    joined_at    timestamptz not null,
    is_default   boolean     not null,
    primary key (workspace_id, user_id)
);

create unique index member_default on member (user_id) where is_default;

create table api_token (
    id           uuid primary key,
    user_id      uuid        not null references app_user,
    workspace_id uuid        not null references workspace,
    name         text        not null,
    hash         text        not null unique,
    hint         text        not null,
    scopes       jsonb       not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    version      bigint      not null
);

create index api_token_user on api_token (user_id);

-- Counts failed sign-ins by what was tried: a hash of the e-mail, or of the address it came from.
create table sign_in_failures (
    subject      text primary key,
    failures     int         not null,
    first_at     timestamptz not null,
    blocked_until timestamptz
);
