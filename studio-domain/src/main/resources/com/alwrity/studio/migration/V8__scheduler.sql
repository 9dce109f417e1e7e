-- db-scheduler's tables: wake-ups of jobs, local renders (as many at once as a node has slots), chores.
create table wake_up (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index wake_up_due on wake_up (execution_time);
create index wake_up_heartbeat on wake_up (last_heartbeat);

create table render_turn (like wake_up including all);
