-- What admins made of the entries of the shelves: of each the latest stands before the one that is shipped.
create table shelf_revision (
    shelf     text        not null,
    entry_key text        not null,
    version   int         not null check (version > 0),
    -- EDITED has the entry, GONE is on the shelf no more, SHIPPED is back to what came with the studio.
    state     text        not null check (state in ('EDITED', 'GONE', 'SHIPPED')),
    body      jsonb       check ((body is not null) = (state = 'EDITED')),
    reason    text        not null,
    made_at   timestamptz not null,
    made_by   uuid        not null references app_user,
    primary key (shelf, entry_key, version)
);
