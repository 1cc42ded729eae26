-- A line's past is looked up by its number as well as by its SIM: a swap changes the one and keeps the other.
CREATE INDEX device_change_by_msisdn ON device_change (msisdn) WHERE msisdn <> '';
