-- What happened in a workspace, in order, for pages and programs that listen. Told to all nodes at commit.
create table studio_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    workspace_id uuid        not null,
    kind         text        not null,
    job_id       uuid,
    asset_id     uuid,
    details      jsonb       not null
);

create index studio_event_workspace on studio_event (workspace_id, id);
create index studio_event_job on studio_event (job_id, id) where job_id is not null;

create function studio_event_tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('studio_event', json_build_object(
        'id', new.id, 'at', to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'workspaceId', new.workspace_id, 'kind', new.kind,
        'jobId', new.job_id, 'assetId', new.asset_id, 'details', new.details)::text);
    return null;
end
$$;

create trigger studio_event_tell after insert on studio_event
    for each row execute function studio_event_tell();
