create table asset (
    id           uuid primary key,
    workspace_id uuid        not null references workspace,
    owner_id     uuid        not null references app_user,
    kind         text        not null check (kind in ('VIDEO', 'IMAGE', 'AUDIO')),
    state        text        not null check (state in ('PROCESSING', 'READY', 'REJECTED', 'TRASHED')),
    title        text        not null,
    created_at   timestamptz not null,
    trashed_at   timestamptz,
    favorite     boolean     not null default false,
    tags         jsonb       not null,
    media        jsonb       not null,
    studio       text        not null,
    operation    text,
    model_key    text,
    job_id       uuid,
    prompt       text,
    provenance   jsonb       not null,
    estimated    numeric(19, 6),
    actual       numeric(19, 6),
    plays        bigint      not null default 0,
    downloads    bigint      not null default 0,
    error_code   text,
    version      bigint      not null,
    width        int         generated always as ((media ->> 'width')::int) stored,
    height       int         generated always as ((media ->> 'height')::int) stored,
    duration     float8      generated always as ((media ->> 'durationSeconds')::float8) stored,
    bytes        bigint      generated always as ((media ->> 'bytes')::bigint) stored,
    words        tsvector    generated always as (
        to_tsvector('simple', title || ' ' || coalesce(prompt, '') || ' ' || coalesce(tags::text, ''))) stored
);

create index asset_listed on asset (workspace_id, created_at desc, id desc);
create index asset_words on asset using gin (words);
create unique index asset_of_job on asset (job_id) where job_id is not null;

create table rendition (
    asset_id     uuid   not null references asset on delete cascade,
    kind         text   not null,
    blob_key     text   not null,
    content_type text   not null,
    bytes        bigint not null,
    sha256       text   not null,
    primary key (asset_id, kind)
);

create index rendition_blob on rendition (blob_key);

create table lineage (
    child_id  uuid not null references asset on delete cascade,
    parent_id uuid not null references asset on delete cascade,
    field     text not null,
    primary key (child_id, parent_id, field)
);

create index lineage_parent on lineage (parent_id);
