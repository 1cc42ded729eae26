-- What the tenant bills its customers: local, no carrier is told. Codes people may choose from.
CREATE TABLE customer_catalogue (
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    what TEXT NOT NULL CHECK (what IN ('plan', 'pool')),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, what, code)
) STRICT, WITHOUT ROWID;

-- Every change of a line's customer terms, with the day it takes effect; never updated. NULL = the term stays,
-- '' = it is taken away. What holds on a day is, for each term, the newest entry up to that day.
CREATE TABLE customer_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    line_id INTEGER NOT NULL REFERENCES line (id),
    device_change_id INTEGER NOT NULL REFERENCES device_change (id),
    plan TEXT,
    pool TEXT,
    effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX customer_entry_of_line ON customer_entry (line_id, effective_on, id);

CREATE UNIQUE INDEX customer_entry_once ON customer_entry (device_change_id);

-- The customer terms a line had when the change was planned, as JSON; empty = the change is one at the carrier.
ALTER TABLE device_change ADD COLUMN before_customer TEXT NOT NULL DEFAULT '';
