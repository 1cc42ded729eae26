-- Some changes go in two steps (first the rate plan, then the status): how many a line has done.
ALTER TABLE device_change ADD COLUMN step INTEGER NOT NULL DEFAULT 0;

-- What refusals of an unknown shape have in common, so that they can be looked at together; empty = the code says it.
ALTER TABLE device_change ADD COLUMN error_cluster TEXT NOT NULL DEFAULT '';
