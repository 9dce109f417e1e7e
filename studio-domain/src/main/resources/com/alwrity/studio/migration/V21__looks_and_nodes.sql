-- What was looked at before anything cost, and what became of it.
create table preflight_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    workspace_id uuid        not null references workspace,
    user_id      uuid        not null references app_user,
    studio       text        not null,
    operation    text        not null,
    quality      text        not null,
    model_key    text,
    estimate     numeric(19, 6) not null,
    -- The first thing that stood in the way; null where nothing did.
    blocked_by   text,
    quote_id     uuid        not null unique,
    submitted_at timestamptz
);
create index preflight_event_at on preflight_event (at);
create index job_created on job (created_at);
create index attempt_started on attempt (started_at);

-- The server processes that share the database, with when each last gave a sign of life.
create table node (
    name       text        primary key,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
