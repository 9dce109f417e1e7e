-- What an admin sets for a provider; null leaves it to the configuration and to the catalogue.
create table provider_setting (
    provider      text        primary key,
    enabled       boolean,
    sealed_key    text,
    key_hint      text,
    key_set_at    timestamptz,
    base_url      text,
    at_once       integer     check (at_once > 0),
    per_minute    integer     check (per_minute > 0),
    allowed_hosts text,
    updated_at    timestamptz not null,
    updated_by    uuid        not null references app_user (id),
    row_version   bigint      not null,
    check ((sealed_key is null) = (key_set_at is null))
);

-- Models as an admin changed or added them: of each the latest stands before the entry that is shipped.
create table model_revision (
    model_key text        not null,
    version   integer     not null,
    -- Null: back to the entry that is shipped.
    body      jsonb,
    made_at   timestamptz not null,
    made_by   uuid        not null references app_user (id),
    primary key (model_key, version)
);
