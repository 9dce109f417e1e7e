-- Where programs of others are told what happened in a workspace.
create table webhook (
    id            uuid primary key,
    workspace_id  uuid        not null references workspace,
    url           text        not null,
    description   text        not null,
    -- The published names of the events that are wanted.
    kinds         jsonb       not null,
    active        boolean     not null,
    -- Why the studio itself has switched it off; null where it did not.
    switched_off  text        check (switched_off in ('GONE', 'FAILING')),
    -- Sealed; the former one signs beside it until its time is over.
    secret        text        not null,
    former_secret text,
    former_until  timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    -- Null for the studio itself.
    updated_by    uuid        references app_user,
    -- It can be brought back for a while.
    removed_at    timestamptz,
    row_version   bigint      not null
);
create index webhook_of_workspace on webhook (workspace_id) where removed_at is null;

-- One event for one of them, written down with the event.
create table webhook_delivery (
    id          uuid primary key,
    webhook_id  uuid        not null references webhook on delete cascade,
    kind        text        not null,
    at          timestamptz not null,
    job_id      uuid,
    asset_id    uuid,
    details     jsonb       not null,
    -- What is sent, the same each time; null before the first.
    body        text,
    state       text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts    int         not null,
    next_at     timestamptz,
    tried_at    timestamptz,
    status      int,
    answer      text,
    problem     text,
    millis      int,
    row_version bigint      not null
);
create index webhook_delivery_listed on webhook_delivery (webhook_id, at desc, id desc);
create index webhook_delivery_pending on webhook_delivery (next_at) where state = 'PENDING';
create index webhook_delivery_at on webhook_delivery (at);

-- What is to be sent outside, as db-scheduler keeps it.
create table delivery_turn (like render_turn including all);
