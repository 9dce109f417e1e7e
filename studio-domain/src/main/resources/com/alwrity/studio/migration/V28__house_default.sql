-- What is allowed in new workspaces to begin with, as an admin set it. Rows are only ever added; the newest holds.
create table policy_default (
    number  int         primary key check (number > 0),
    body    jsonb       not null,
    note    text        not null,
    made_at timestamptz not null,
    made_by uuid        not null references app_user
);
