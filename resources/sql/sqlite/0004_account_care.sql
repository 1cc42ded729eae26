-- By which proxy an account is reached, which keys its carrier may show (empty = any trusted certificate), and
-- the durations that were set for it, in milliseconds within the floors of core/domain/timing_overrides.h.
ALTER TABLE carrier_account ADD COLUMN proxy TEXT NOT NULL DEFAULT 'none';

ALTER TABLE carrier_account ADD COLUMN pins TEXT NOT NULL DEFAULT '';

ALTER TABLE carrier_account ADD COLUMN timing TEXT NOT NULL DEFAULT '{}';

-- Logins refused in a row with the stored credentials. Kept, because Verizon locks a user after five of them
-- and does not care how often this program was started in between.
ALTER TABLE carrier_account ADD COLUMN refused_logins INTEGER NOT NULL DEFAULT 0;
