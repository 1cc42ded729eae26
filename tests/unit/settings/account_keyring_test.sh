#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Carrier accounts on the command line with a real gnome-keyring: secrets go into the keyring and nowhere else.
# usage: account_keyring_test.sh LINEKEEPERCTL        exit 77 = no keyring is installed here
set -euo pipefail

ctl=$1
command -v gnome-keyring-daemon dbus-run-session >/dev/null || exit 77

home=$(mktemp -d)
carriers=
trap 'test -z "$carriers" || kill "$carriers"; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"

clean() { # COMMAND...: with nothing of the caller's session or settings
    env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8 "$@"
}

unlocked() { # ARGUMENTS...: the program, with the login keyring open
    clean dbus-run-session -- bash -c \
        'printf "keyring password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' - \
        "$ctl" --data-dir "$home/data" "$@"
}

locked() { # ARGUMENTS...: the program; the keyring runs, nobody gave the password
    clean dbus-run-session -- bash -c 'gnome-keyring-daemon --start --components=secrets >/dev/null && exec "$@"' - \
        "$ctl" --data-dir "$home/data" "$@"
}

fail() {
    echo "$1" >&2
    exit 1
}

with_input() { # TEXT ARGUMENTS...: the unlock eats standard input, so the program gets its own
    local text=$1
    shift
    clean INPUT="$text" dbus-run-session -- bash -c \
        'printf "keyring password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && printf "%s" "$INPUT" | "$@"' - \
        "$ctl" --data-dir "$home/data" "$@"
}

"$ctl" practice-carriers --port 0 --devices 30 >"$home/carriers.out" &
carriers=$!
for _ in $(seq 100); do
    port=$(grep -om1 '127\.0\.0\.1:[0-9]*' "$home/carriers.out" | cut -d: -f2 || true)
    test -z "$port" || break
    sleep 0.1
done
test -n "$port" || fail "the practice carriers did not start"

with_input '{"app_id":"practice-app","app_secret":"Wrong-Sekret-1","proxy_password":"Proxy-Sekret-2"}' \
    accounts add --carrier telegence --name Stand-in --base-url "http://127.0.0.1:$port" --credentials -
code=0
unlocked accounts test Stand-in >"$home/test.out" || code=$?
test "$code" = 6 || fail "a wrong secret passed the connection test"
# Only the member that is given is replaced.
with_input "{\"app_id\":\"$2\",\"app_secret\":\"$3\"}" accounts set Stand-in --credentials -
unlocked accounts test Stand-in >"$home/test.out" || fail "$(cat "$home/test.out")"

list=$(unlocked accounts list --json)
grep -q '"credentialsStored": *true' <<<"$list" || fail "the credentials are not noted as stored"
for secret in Wrong-Sekret-1 Proxy-Sekret-2 "$3" "keyring password"; do
    ! grep -q "$secret" <<<"$list" || fail "a secret is listed"
    ! grep -rqa "$secret" "$home/data" || fail "a secret lies in the data folder"
    ! grep -rqa "$secret" "$home/.local" || fail "a secret lies in the keyring's file in clear"
done
test ! -e "$home/data/vault" || fail "a vault was made although the keyring answers"

code=0
locked accounts test Stand-in >"$home/locked.out" 2>&1 || code=$?
test "$code" = 6 || fail "a locked keyring ended with $code"
grep -qi "locked" "$home/locked.out" || fail "it is not said that the keyring is locked"
unlocked accounts test Stand-in >/dev/null || fail "the locked keyring cost the credentials"

# Every field, and a write switch that starts off at a real carrier.
with_input '{"username":"mara","api_key":"Api-Sekret-3"}' accounts add --carrier jasper --name POD19 \
    --base-url https://restapi19.att.com/rws/api/v1 --proxy socks5://proxy.example:1080 \
    --pin sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk= --timing '{"pollEvery":45000}' --credentials - \
    >"$home/add.out"
grep -q -- "--writes on" "$home/add.out" || fail "it is not said that the write switch is off"
list=$(unlocked accounts list --json)
for member in '"proxy": *"socks5://proxy.example:1080"' '"pollEvery": *45000' 'sha256/z7Jx680J'; do
    grep -q "$member" <<<"$list" || fail "$member is not listed: $list"
done
test "$(grep -o '"writesOn": *true' <<<"$list" | wc -l)" = 1 || fail "the write switch of POD19 is on"
unlocked accounts set POD19 --writes on --timing '{}' --pin '' >/dev/null
list=$(unlocked accounts list --json)
test "$(grep -o '"writesOn": *true' <<<"$list" | wc -l)" = 2 || fail "the write switch of POD19 is still off"
! grep -q 'pollEvery' <<<"$list" || fail "the times were not given back"
! unlocked accounts set POD19 --timing '{"quarantine":1000}' 2>"$home/refused.out" || fail "a quarantine of a second was taken"
! unlocked accounts set POD19 --proxy http://u:secret@p:1 2>/dev/null || fail "a password in a proxy's address was taken"
! unlocked accounts set POD19 2>/dev/null || fail "setting nothing was taken"
