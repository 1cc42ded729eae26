#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What "linekeeperctl metrics" promises: the store's figures without a worker, the worker's own while one offers
# them, an error that says so for a port nobody listens on.
set -u
ctl=$1
data=$(mktemp -d)
worker=
trap '[ -n "$worker" ] && kill "$worker" 2>/dev/null; rm -rf "$data"' EXIT
export XDG_CONFIG_HOME=$data/c XDG_STATE_HOME=$data/s

die() {
    echo "metrics: $1"
    exit 1
}

text=$("$ctl" --data-dir "$data/d" metrics) || die "it ended with $?"
grep -qx "linekeeper_worker_up 0" <<<"$text" || die "without a worker it says: $text"
said=$("$ctl" --data-dir "$data/d" metrics --metrics-port 1 2>&1)
[ $? = 6 ] && grep -q "No worker offers its figures on port 1" <<<"$said" || die "a port nobody listens on: $said"
said=$("$ctl" --data-dir "$data/d" metrics --metrics-port 70000 2>&1)
[ $? = 1 ] && grep -q "is no port" <<<"$said" || die "no port: $said"

printf 'correct horse battery' >"$data/pass"
chmod 600 "$data/pass"
"$ctl" --data-dir "$data/d" --passphrase-file "$data/pass" worker --metrics-port 0 >"$data/worker.log" 2>&1 &
worker=$!
for _ in $(seq 300); do
    [ -s "$data/d/metrics.port" ] && break
    kill -0 "$worker" 2>/dev/null || die "the worker ended: $(cat "$data/worker.log")"
    sleep 0.1
done
[ "$(stat -c %a "$data/d/metrics.port")" = 600 ] || die "metrics.port can be read by others"
text=$("$ctl" --data-dir "$data/d" metrics) || die "with a worker it ended with $?"
grep -qx "linekeeper_worker_up 1" <<<"$text" || die "with a worker it says: $text"
"$ctl" --data-dir "$data/d" metrics --metrics-port "$(cat "$data/d/metrics.port")" | grep -qx "linekeeper_worker_up 1" ||
    die "the port by number"

kill -KILL "$worker"
wait "$worker" 2>/dev/null
worker=
text=$("$ctl" --data-dir "$data/d" metrics) || die "after the worker was killed it ended with $?"
grep -qx "linekeeper_worker_up 0" <<<"$text" || die "after the worker was killed it says: $text"
