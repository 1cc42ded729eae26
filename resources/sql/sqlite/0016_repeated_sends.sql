-- Whether an attempt sends again what may have been processed before: such requests are few in any ten minutes.
ALTER TABLE attempt ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
