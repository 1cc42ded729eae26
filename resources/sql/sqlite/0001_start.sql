CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE tenant (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO tenant (id, name) VALUES (1, 'Default');

CREATE TABLE carrier_account (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    carrier TEXT NOT NULL CHECK (carrier IN ('thingspace', 'jasper', 'telegence')),
    name TEXT NOT NULL,
    base_url TEXT NOT NULL,
    account_name TEXT NOT NULL DEFAULT '',
    calls_per_second REAL NOT NULL,
    max_in_flight INTEGER NOT NULL,
    writes_per_minute INTEGER NOT NULL DEFAULT 0,
    practice_timing TEXT NOT NULL DEFAULT '{}',
    writes_on INTEGER NOT NULL DEFAULT 1 CHECK (writes_on IN (0, 1)),
    paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    pause_reason TEXT NOT NULL DEFAULT '',
    secret_stored INTEGER NOT NULL DEFAULT 0 CHECK (secret_stored IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX carrier_account_name ON carrier_account (tenant_id, name) WHERE removed = 0;

CREATE TABLE issuer_prefix (
    prefix TEXT NOT NULL PRIMARY KEY,
    carrier TEXT NOT NULL CHECK (carrier IN ('thingspace', 'jasper', 'telegence')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO issuer_prefix (prefix, carrier, note) VALUES
    ('891480', 'thingspace', 'Verizon'),
    ('89011702', 'jasper', 'AT&T Control Center'),
    ('89011703', 'telegence', 'AT&T Telegence'),
    ('890117', 'jasper', 'AT&T'),
    ('890141', 'jasper', 'AT&T'),
    ('890126', 'jasper', 'T-Mobile Control Center');

CREATE TABLE line (
    id INTEGER NOT NULL PRIMARY KEY,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    iccid TEXT NOT NULL DEFAULT '',
    imei TEXT NOT NULL DEFAULT '',
    msisdn TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'unknown',
    raw_status TEXT NOT NULL DEFAULT '',
    rate_plan TEXT NOT NULL DEFAULT '',
    read_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX line_iccid ON line (account_id, iccid) WHERE iccid <> '';

CREATE INDEX line_by_iccid ON line (iccid) WHERE iccid <> '';

CREATE INDEX line_by_msisdn ON line (msisdn) WHERE msisdn <> '';

CREATE INDEX line_by_imei ON line (imei) WHERE imei <> '';

CREATE TABLE rate_plan (
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, code)
) STRICT;

CREATE TABLE bulk_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    spec TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    pause_reason TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX bulk_change_once ON bulk_change (tenant_id, fingerprint);

CREATE INDEX bulk_change_open ON bulk_change (id) WHERE finished_at = 0;

CREATE TABLE change_count (
    change_id INTEGER NOT NULL REFERENCES bulk_change (id),
    state TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (change_id, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_change (
    id INTEGER NOT NULL PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES bulk_change (id),
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    row_no INTEGER NOT NULL,
    file_row INTEGER NOT NULL,
    iccid TEXT NOT NULL,
    imei TEXT NOT NULL,
    msisdn TEXT NOT NULL,
    line_key TEXT NOT NULL CHECK (line_key <> ''),
    before_status TEXT NOT NULL DEFAULT 'unknown',
    before_raw TEXT NOT NULL DEFAULT '',
    before_plan TEXT NOT NULL DEFAULT '',
    before_read_at INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'claimed', 'sending', 'awaiting-carrier',
        'verifying', 'succeeded', 'no-op', 'failed', 'unknown', 'dead-letter', 'cancelled')),
    fence INTEGER NOT NULL DEFAULT 0,
    taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)),
    attempts INTEGER NOT NULL DEFAULT 0,
    sends INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    crashes INTEGER NOT NULL DEFAULT 0,
    attempt_uuid TEXT NOT NULL DEFAULT '',
    handle TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT 'none',
    accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1)),
    since_boot INTEGER NOT NULL DEFAULT 0,
    reads INTEGER NOT NULL DEFAULT 0,
    before_reads INTEGER NOT NULL DEFAULT 0,
    first_before_read INTEGER NOT NULL DEFAULT 0,
    history_checked INTEGER NOT NULL DEFAULT 0 CHECK (history_checked IN (0, 1)),
    error_class TEXT NOT NULL DEFAULT 'none',
    error_code TEXT NOT NULL DEFAULT '',
    error_text TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    due_boot INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX device_change_row ON device_change (change_id, row_no);

CREATE UNIQUE INDEX device_change_one_open ON device_change (account_id, line_key)
    WHERE state IN ('held', 'waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying');

CREATE INDEX device_change_waiting ON device_change (change_id, account_id, row_no) WHERE state = 'waiting';

CREATE INDEX device_change_pending ON device_change (account_id, due_boot)
    WHERE state IN ('claimed', 'sending', 'awaiting-carrier', 'verifying');

CREATE INDEX device_change_trouble ON device_change (change_id, error_class, error_code)
    WHERE state IN ('failed', 'unknown', 'dead-letter');

CREATE INDEX device_change_by_iccid ON device_change (iccid) WHERE iccid <> '';

CREATE TRIGGER device_change_counted AFTER INSERT ON device_change
BEGIN
    INSERT INTO change_count (change_id, state, n) VALUES (new.change_id, new.state, 1)
        ON CONFLICT (change_id, state) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER device_change_recounted AFTER UPDATE OF state ON device_change WHEN old.state <> new.state
BEGIN
    UPDATE change_count SET n = n - 1 WHERE change_id = old.change_id AND state = old.state;
    INSERT INTO change_count (change_id, state, n) VALUES (new.change_id, new.state, 1)
        ON CONFLICT (change_id, state) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER device_change_kept BEFORE DELETE ON device_change
BEGIN
    SELECT RAISE(ABORT, 'a line of a change is never deleted');
END;

CREATE TABLE attempt (
    id INTEGER NOT NULL PRIMARY KEY,
    device_change_id INTEGER NOT NULL REFERENCES device_change (id),
    n INTEGER NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    fence INTEGER NOT NULL,
    request_sha256 TEXT NOT NULL,
    intent_at INTEGER NOT NULL,
    intent_boot INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL DEFAULT '',
    UNIQUE (device_change_id, n)
) STRICT;

CREATE TABLE callback_inbox (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    received_at INTEGER NOT NULL,
    dedupe_key TEXT NOT NULL,
    request_id TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    applied_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account_id, dedupe_key)
) STRICT;

CREATE TABLE audit_entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    utc_us INTEGER NOT NULL,
    boot_us INTEGER NOT NULL,
    actor TEXT NOT NULL,
    os_user TEXT NOT NULL,
    role TEXT NOT NULL,
    tenant TEXT NOT NULL,
    action TEXT NOT NULL,
    object_type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    app_version TEXT NOT NULL,
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 32)
) STRICT;

CREATE INDEX audit_entry_object ON audit_entry (object_type, object_id, seq);

CREATE TRIGGER audit_entry_unaltered BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never altered');
END;

CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never deleted');
END;

CREATE TABLE audit_payload (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES audit_entry (seq),
    salt BLOB NOT NULL,
    payload TEXT NOT NULL
) STRICT;
