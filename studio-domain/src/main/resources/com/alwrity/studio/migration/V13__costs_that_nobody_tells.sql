-- An attempt that was given up may be billed all the same: nobody tells what it did cost.
alter table attempt drop constraint attempt_cost_by_check;
alter table attempt add constraint attempt_cost_by_check check (cost_by in ('PROVIDER', 'RULE', 'NOBODY'));
