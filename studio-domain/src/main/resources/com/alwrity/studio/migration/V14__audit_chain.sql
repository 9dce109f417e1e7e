-- Who, by which token, behind whom, and why; and what proves that a row is the studio's own.
alter table audit_event
    add column token_id     uuid,
    add column acting_admin uuid,
    add column reason       text,
    add column mac          bytea;

-- The number is part of what is signed: it is known before the row is written.
alter table audit_event alter column id drop identity;
create sequence audit_number owned by audit_event.id;
select setval('audit_number', (select coalesce(max(id), 0) + 1 from audit_event), false);

-- Words as the search has them: letters and digits, in small letters; an id is found by all of its parts.
create function audit_words(texts text) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array(
        select distinct left(word, 100)
        from regexp_split_to_table(lower(left(texts, 50000)), '[^[:alnum:]]+') as word
        where word <> ''))
$$;

alter table audit_event add column words tsvector generated always as (audit_words(
    action || ' ' || subject_kind || ' ' || subject_id || ' ' || coalesce(origin, '') || ' ' || coalesce(reason, '')
    || ' ' || coalesce(workspace_id::text, '') || ' ' || coalesce(user_id::text, '') || ' '
    || coalesce(token_id::text, '') || ' ' || coalesce(acting_admin::text, '') || ' ' || details::text)) stored;

-- One for each filter, in the order of the list: the newest first.
drop index audit_event_workspace;
drop index audit_event_subject;
create index audit_event_time on audit_event (at, id);
create index audit_event_workspace on audit_event (workspace_id, at, id);
create index audit_event_user on audit_event (user_id, at, id);
create index audit_event_action on audit_event (action collate "C", at, id);
create index audit_event_kind on audit_event (subject_kind, at, id);
create index audit_event_subject on audit_event (subject_id, at, id);
create index audit_event_origin on audit_event (origin, at, id) where origin is not null;
create index audit_event_words on audit_event using gin (words);

-- The chain: each seal holds the one before it and the event that it is for.
create table audit_seal (
    seq      bigint primary key,
    event_id bigint not null unique,
    hash     bytea  not null
);

-- Where the chain begins, signed: at the first start, and after each time that its beginning was dropped.
create table audit_cut (
    seq            bigint      primary key,
    hash           bytea       not null,
    at             timestamptz not null,
    -- Events up to this number were written before rows were signed.
    unsigned_until bigint      not null,
    mac            bytea       not null
);

-- What is committed and waits for its seal.
create table audit_unsealed (
    event_id bigint primary key
);

insert into audit_unsealed select id from audit_event;

create function audit_event_waits() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed values (new.id);
    return null;
end
$$;

create trigger audit_event_waits after insert on audit_event for each row execute function audit_event_waits();

-- What is written stays written; the studio itself drops what is older than it is to be kept.
create or replace function audit_event_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('studio.audit_cut', true) = 'yes' then
        return old;
    end if;
    raise exception 'audit events are append-only';
end
$$;

create trigger audit_event_is_not_emptied before truncate on audit_event
    for each statement execute function audit_event_is_final();
create trigger audit_seal_is_final before update or delete on audit_seal
    for each row execute function audit_event_is_final();
create trigger audit_seal_is_not_emptied before truncate on audit_seal
    for each statement execute function audit_event_is_final();
create trigger audit_cut_is_final before update or delete on audit_cut
    for each row execute function audit_event_is_final();
create trigger audit_cut_is_not_emptied before truncate on audit_cut
    for each statement execute function audit_event_is_final();

-- Keys of the studio's own, encrypted under studio.secret.
create table installation_key (
    name    text        primary key,
    sealed  text        not null,
    made_at timestamptz not null
);
