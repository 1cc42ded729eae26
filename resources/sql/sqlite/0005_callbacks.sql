-- The line a carrier's message names, and what it says of a fault: found without reading the message.
ALTER TABLE callback_inbox ADD COLUMN iccid TEXT NOT NULL DEFAULT '';

ALTER TABLE callback_inbox ADD COLUMN fault TEXT NOT NULL DEFAULT '';

CREATE INDEX callback_inbox_new_by_request ON callback_inbox (account_id, request_id) WHERE applied_at = 0;

CREATE INDEX callback_inbox_new_by_line ON callback_inbox (account_id, iccid) WHERE applied_at = 0;

CREATE INDEX callback_inbox_new_by_age ON callback_inbox (received_at) WHERE applied_at = 0;

CREATE INDEX device_change_by_handle ON device_change (account_id, handle) WHERE handle <> '';
