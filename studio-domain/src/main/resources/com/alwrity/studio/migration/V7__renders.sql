-- The local engine's queue, shared by all nodes.
create table render (
    attempt_id     uuid primary key,
    job_id         uuid        not null,
    call           jsonb       not null,
    state          text        not null check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED', 'STOPPED')),
    node           text,
    starts         int         not null,
    stop_requested boolean     not null,
    percent        int         not null,
    stage          text        not null,
    queued_at      timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    result_key     text,
    captions       text,
    error_code     text,
    reason         text,
    version        bigint      not null
);
