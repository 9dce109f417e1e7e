-- Links by which people from outside decide an approval. Only the hash of each is kept.
create table review_link (
    id           uuid primary key,
    job_id       uuid        not null references approval,
    workspace_id uuid        not null references workspace,
    hash         text        not null unique,
    reviewer     text        not null,
    made_by      uuid        not null references app_user,
    made_at      timestamptz not null,
    revoked_at   timestamptz,
    version      bigint      not null
);
create index review_link_of_approval on review_link (job_id);

-- The name of whoever decided from outside.
alter table approval add column reviewer text;
