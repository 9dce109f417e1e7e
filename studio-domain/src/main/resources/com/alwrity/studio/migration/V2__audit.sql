create table audit_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    workspace_id uuid,
    user_id      uuid,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    origin       text,
    details      jsonb       not null
);

create index audit_event_workspace on audit_event (workspace_id, id desc);
create index audit_event_subject on audit_event (subject_kind, subject_id, id desc);

-- What is written stays written.
create function audit_event_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'audit events are append-only';
end
$$;

create trigger audit_event_is_final before update or delete on audit_event
    for each row execute function audit_event_is_final();
