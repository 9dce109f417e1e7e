-- Renders wait in a line where the tier counts.
drop index if exists render_turn_execution_time_idx;
create index render_turn_due on render_turn (priority desc, execution_time);
