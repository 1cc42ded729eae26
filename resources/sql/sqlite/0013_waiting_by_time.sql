-- When the next line of a change is due, without walking over all that wait.
CREATE INDEX device_change_due ON device_change (change_id, account_id, due_boot, row_no) WHERE state = 'waiting';
