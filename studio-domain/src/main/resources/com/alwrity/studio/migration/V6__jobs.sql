create table quote (
    id           uuid primary key,
    workspace_id uuid        not null references workspace,
    user_id      uuid        not null references app_user,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    body         jsonb       not null,
    placed       jsonb       not null,
    route        jsonb       not null,
    version      bigint      not null
);

create index quote_expiry on quote (expires_at) where used_at is null;

create table job (
    id              uuid primary key,
    workspace_id    uuid        not null references workspace,
    user_id         uuid        not null references app_user,
    quote_id        uuid        not null references quote,
    studio          text        not null,
    operation       text        not null,
    state           text        not null check (state in ('AWAITING_APPROVAL', 'QUEUED', 'SUBMITTING', 'RUNNING',
                        'IN_DOUBT', 'INGESTING', 'CANCEL_REQUESTED', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')),
    title           text        not null,
    tags            jsonb       not null,
    request         jsonb       not null,
    request_hash    text        not null,
    route           jsonb       not null,
    candidate       int         not null,
    estimate        numeric(19, 6) not null,
    ceiling         numeric(19, 6) not null,
    held            bigint      not null check (held >= 0),
    actual          numeric(19, 6),
    percent         int         check (percent between 0 and 100),
    stage           text,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    deadline_at     timestamptz not null,
    retry_of        uuid references job,
    asset_id        uuid,
    error_code      text,
    version         bigint      not null
);

create index job_listed on job (workspace_id, created_at desc, id desc);
create index job_live on job (state) where state not in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED');
create index job_reuse on job (workspace_id, request_hash) where state = 'SUCCEEDED';

create table attempt (
    id                uuid primary key,
    job_id            uuid        not null references job,
    number            int         not null,
    provider          text        not null,
    model_key         text        not null,
    state             text        not null check (state in
                          ('SUBMITTING', 'RUNNING', 'IN_DOUBT', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    task_id           text,
    predicted_seconds float8      not null,
    started_at        timestamptz not null,
    moved_at          timestamptz not null,
    finished_at       timestamptz,
    troubles          int         not null,
    cost              numeric(19, 6),
    reason            text,
    version           bigint      not null,
    unique (job_id, number)
);

-- What runs of a model took beside what its data predicted: how the studio learns its own times.
create table run_sample (
    id                bigint generated always as identity primary key,
    model_key         text        not null,
    at                timestamptz not null,
    predicted_seconds float8      not null check (predicted_seconds > 0),
    actual_seconds    float8      not null
);

create index run_sample_model on run_sample (model_key, id desc);

create table idempotency (
    workspace_id uuid        not null references workspace,
    key          text        not null,
    request_hash text        not null,
    answer       jsonb       not null,
    created_at   timestamptz not null,
    primary key (workspace_id, key)
);
