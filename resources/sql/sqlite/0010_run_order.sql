-- How a change is carried out: when it starts, which of its lines may be sent by now, and what its guard has seen.
ALTER TABLE bulk_change ADD COLUMN run TEXT NOT NULL DEFAULT '{}';

ALTER TABLE bulk_change ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bulk_change ADD COLUMN start_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bulk_change ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bulk_change ADD COLUMN released INTEGER NOT NULL DEFAULT 9223372036854775807;

ALTER TABLE bulk_change ADD COLUMN stage_settled INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bulk_change ADD COLUMN hold_until INTEGER NOT NULL DEFAULT 0;

ALTER TABLE bulk_change ADD COLUMN guard_results TEXT NOT NULL DEFAULT '';

ALTER TABLE bulk_change ADD COLUMN guard_stopped INTEGER NOT NULL DEFAULT 0 CHECK (guard_stopped IN (0, 1));

-- A line may wait behind another change that has it: held lines are not open at the carrier.
DROP INDEX device_change_one_open;

CREATE UNIQUE INDEX device_change_one_open ON device_change (account_id, line_key)
    WHERE state IN ('waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying');

CREATE INDEX device_change_held ON device_change (account_id, line_key, id) WHERE state = 'held';
