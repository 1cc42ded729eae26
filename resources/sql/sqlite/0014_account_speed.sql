-- How much of its budget an account uses, in percent: a person may slow it down for a while.
ALTER TABLE carrier_account ADD COLUMN speed INTEGER NOT NULL DEFAULT 100 CHECK (speed BETWEEN 1 AND 100);
