-- Which account belongs to whom at the provider of single sign-on; of each provider, one person has an account.
create table sign_in_identity (
    issuer    text        not null,
    subject   text        not null,
    user_id   uuid        not null references app_user on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (user_id, issuer)
);
