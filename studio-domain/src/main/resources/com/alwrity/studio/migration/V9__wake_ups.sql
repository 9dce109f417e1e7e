-- Renditions of assets are made beside jobs and renders, a few at once on each node.
create table derivation_turn (like render_turn including all);

-- A wake-up that comes while the job is being looked at: what is then decided may be too late for it.
alter table wake_up add column wanted boolean not null default false;

create function wake_up_heed() returns trigger language plpgsql as $$
begin
    -- Whoever looked puts the job to sleep again: due at once, as it was when it was picked.
    if old.picked and not new.picked and new.wanted then
        new.execution_time := least(new.execution_time, old.execution_time);
    end if;
    new.wanted := false;
    return new;
end
$$;

create trigger wake_up_heed before update of picked on wake_up
    for each row when (old.picked <> new.picked) execute function wake_up_heed();
