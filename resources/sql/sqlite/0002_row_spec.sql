-- What is asked of this line, where it is not what the whole change asks (new identifiers, an action of its own).
ALTER TABLE device_change ADD COLUMN spec TEXT NOT NULL DEFAULT '';
