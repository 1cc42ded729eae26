#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets everything up on a Debian 12 and runs the main job: with a display the console in practice mode, without one
# the same bulk change in the terminal.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != --terminal ]; then
    prepare release --target linekeeper
    exec "$build/app/linekeeper" --practice "$@"
fi

prepare release --target linekeeperctl
ctl="$build/app/linekeeperctl"
work=$(mktemp -d)
carriers=
trap '[ -z "$carriers" ] || kill "$carriers" 2>/dev/null || true; rm -rf "$work"' EXIT

# A vault passphrase nobody else can read: there may be no keychain here.
(umask 077; head -c 24 /dev/urandom | base64 >"$work/passphrase")
lk() { "$ctl" --data-dir "$work/data" --passphrase-file "$work/passphrase" "$@"; }

echo "Starting the practice carriers (nothing real is touched) …"
"$ctl" --data-dir "$work/carriers" practice-carriers --json --port 0 --ledger "$work/ledger.jsonl" --seed 1 --devices 300 \
    >"$work/urls.json" &
carriers=$!
for _ in $(seq 100); do [ -s "$work/urls.json" ] && break; sleep 0.1; done
url() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/urls.json"; }

lk accounts add --carrier thingspace --name "Practice ThingSpace" --base-url "$(url thingspace)" --account 0000123456-00001 \
    --rate 90 --in-flight 6 --credentials - <<<'{"client_id":"practice-client","client_secret":"practice-client-secret","username":"practice-user","password":"practice-password"}'
lk accounts add --carrier jasper --name "Practice Control Center" --base-url "$(url jasper)" --rate 35 \
    --credentials - <<<'{"username":"practice.api","api_key":"00000000-0000-0000-0000-000000000000"}'
lk accounts add --carrier telegence --name "Practice Telegence" --base-url "$(url telegence)" --rate 60 --in-flight 6 \
    --credentials - <<<'{"app_id":"practice-app","app_secret":"practice-app-secret"}'

echo
echo "1. Check before you send: 300 lines of three carriers, no write"
lk plan "$root/resources/samples/three-carriers-300.csv" --type suspend --reason "Practice run" -o "$work/p.lkplan"
changes=$(lk --json show "$work/p.lkplan" | sed -n 's/.*"changes":\([0-9]*\).*/\1/p')

echo
echo "2. Run the frozen plan"
lk run "$work/p.lkplan" --wait --confirm "$changes"

echo
echo "3. Prove it"
lk audit verify
echo "The practice carriers' own ledger holds $(grep -c '"kind":"effect"' "$work/ledger.jsonl") effective changes; the plan had $changes."
