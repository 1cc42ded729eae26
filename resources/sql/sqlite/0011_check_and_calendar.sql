-- A plan is run once, whichever of its warnings were accepted by then.
ALTER TABLE bulk_change ADD COLUMN plan_id TEXT NOT NULL DEFAULT '';

CREATE UNIQUE INDEX bulk_change_plan_once ON bulk_change (tenant_id, plan_id) WHERE plan_id <> '';

-- Why this change may be sent although a freeze is on; empty = it may not.
ALTER TABLE bulk_change ADD COLUMN freeze_override TEXT NOT NULL DEFAULT '';

-- Times in which nothing is sent. The window is JSON; carriers and kinds are words between blanks, empty = all.
CREATE TABLE freeze_window (
    id INTEGER NOT NULL PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    name TEXT NOT NULL,
    time_window TEXT NOT NULL,
    carriers TEXT NOT NULL DEFAULT '',
    kinds TEXT NOT NULL DEFAULT ''
) STRICT;

-- How many lines are sent a day at the most.
CREATE TABLE daily_cap (
    id INTEGER NOT NULL PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    most INTEGER NOT NULL CHECK (most >= 0),
    zone TEXT NOT NULL,
    carriers TEXT NOT NULL DEFAULT '',
    kinds TEXT NOT NULL DEFAULT ''
) STRICT;

-- What was sent today is counted.
CREATE INDEX attempt_by_time ON attempt (intent_at);
