-- Whether a line of unknown outcome is read because a person asked: what is read sends nothing then.
ALTER TABLE device_change ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
