-- How many lines of a change are in each state, now apart for each account: accounts work at paces of their own,
-- and the time left is that of the slowest.
DROP TRIGGER device_change_counted;

DROP TRIGGER device_change_recounted;

DROP TABLE change_count;

CREATE TABLE change_count (
    change_id INTEGER NOT NULL REFERENCES bulk_change (id),
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    state TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (change_id, account_id, state)
) STRICT, WITHOUT ROWID;

INSERT INTO change_count (change_id, account_id, state, n)
    SELECT change_id, account_id, state, count(*) FROM device_change GROUP BY change_id, account_id, state;

CREATE TRIGGER device_change_counted AFTER INSERT ON device_change
BEGIN
    INSERT INTO change_count (change_id, account_id, state, n) VALUES (new.change_id, new.account_id, new.state, 1)
        ON CONFLICT (change_id, account_id, state) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER device_change_recounted AFTER UPDATE OF state ON device_change WHEN old.state <> new.state
BEGIN
    UPDATE change_count SET n = n - 1
        WHERE change_id = old.change_id AND account_id = old.account_id AND state = old.state;
    INSERT INTO change_count (change_id, account_id, state, n) VALUES (new.change_id, new.account_id, new.state, 1)
        ON CONFLICT (change_id, account_id, state) DO UPDATE SET n = n + 1;
END;
