-- What workspaces pay, from a moment on until the next one begins.
create table price_version (
    number         int primary key check (number > 0),
    effective_from timestamptz not null,
    body           jsonb       not null,
    note           text,
    made_at        timestamptz not null,
    made_by        uuid        not null references app_user,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid        references app_user,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index price_version_moment on price_version (effective_from) where withdrawn_at is null;

-- What the workspace owes for an attempt, beside what the provider took for it.
alter table attempt add column price numeric(19, 6);
update attempt set price = cost;
