create table job_rating (
    job_id  uuid primary key references job,
    user_id uuid        not null references app_user,
    at      timestamptz not null,
    stars   smallint    not null check (stars between 1 and 5)
);
