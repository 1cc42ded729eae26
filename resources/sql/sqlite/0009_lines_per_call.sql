-- Several lines in one carrier call: how many an account puts into one, and how many the newest call of a line named.
ALTER TABLE carrier_account ADD COLUMN lines_per_call INTEGER NOT NULL DEFAULT 1;

UPDATE carrier_account SET lines_per_call = 100 WHERE carrier = 'thingspace';

ALTER TABLE device_change ADD COLUMN call_lines INTEGER NOT NULL DEFAULT 1;

ALTER TABLE attempt ADD COLUMN call_uuid TEXT NOT NULL DEFAULT '';
