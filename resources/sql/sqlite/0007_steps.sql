-- Some changes go in two steps (first the rate plan, then the status): how many a line has done.
ALTER TABLE device_change ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
