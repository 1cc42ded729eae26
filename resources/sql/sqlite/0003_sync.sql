-- How far the inventory (what = 'lines') and the rate plan catalogue ('plans') of an account were read.
CREATE TABLE sync_state (
    account_id INTEGER NOT NULL REFERENCES carrier_account (id),
    what TEXT NOT NULL CHECK (what IN ('lines', 'plans')),
    since INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL DEFAULT 0,
    entries INTEGER NOT NULL DEFAULT 0,
    completed_start INTEGER NOT NULL DEFAULT 0,
    completed_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, what)
) STRICT, WITHOUT ROWID;

-- Control Center's SOAP interface (SIM exchange), where it is on another host than the REST interface.
ALTER TABLE carrier_account ADD COLUMN soap_base_url TEXT NOT NULL DEFAULT '';
