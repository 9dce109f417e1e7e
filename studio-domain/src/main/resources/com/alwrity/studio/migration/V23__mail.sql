-- Which mails somebody does not want, and in which language they want the others; null for English.
alter table app_user add column mails_off jsonb not null default '[]';
alter table app_user add column mail_language text check (mail_language in ('en', 'de'));

-- Mails that are sent, or were.
create table mail (
    id           uuid primary key,
    workspace_id uuid        not null references workspace,
    kind         text        not null,
    at           timestamptz not null,
    -- Who gets it: somebody with an account, or else an address.
    user_id      uuid        references app_user,
    address      text,
    details      jsonb       not null,
    -- What its link needs, sealed; gone once it is sent.
    secret       text,
    state        text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts     int         not null,
    next_at      timestamptz,
    problem      text,
    row_version  bigint      not null,
    check ((user_id is null) <> (address is null))
);
create index mail_pending on mail (next_at) where state = 'PENDING';
create index mail_at on mail (at);
create index mail_of_user on mail (user_id);
create index mail_of_workspace on mail (workspace_id);
