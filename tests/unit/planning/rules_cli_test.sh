#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What "linekeeperctl rules" promises a script: exit 0 all good, 1 a file that cannot be used, 2 an example that fails.
set -u
ctl=$1 rules=$2
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export XDG_CONFIG_HOME=$data/c XDG_STATE_HOME=$data/s

expect() {
    local code=$1 words=$2 said
    shift 2
    said=$("$ctl" --data-dir "$data/d" "$@" 2>&1)
    local got=$?
    if [ $got != "$code" ] || ! grep -qF -- "$words" <<<"$said"; then
        echo "rules: \"$*\" ended with $got (not $code) or does not say \"$words\":"
        echo "$said"
        exit 1
    fi
}

expect 0 " 0 of them failed" rules check
expect 0 "thingspace.actions-per-day" rules list
expect 0 " 0 of them failed" rules check "$rules/examples/house.json"
sed 's/"days": \["sun"\]/"days": ["tue"]/' "$rules/examples/house.json" >"$data/failing.json"
expect 2 "freeze.billing-night: example 1 of those that must fire does not fire." rules check "$data/failing.json"
sed 's/"level": "warn"/"level": "shout"/' "$rules/examples/house.json" >"$data/bad.json"
expect 1 "freeze.holidays: level" rules check "$data/bad.json"
expect 1 "$data/none.json" rules check "$data/none.json"
expect 1 "Usage" rules

expect 1 "--reason" rules set thingspace.termination-fee --as off
expect 1 "no.such" rules set no.such --as off --reason "a test"
expect 0 "from the next check on" rules set thingspace.termination-fee --as off --reason "our contract has none"
expect 0 "our contract has none" rules list
expect 0 " 0 of them failed" rules check
expect 0 "from the next check on" rules set thingspace.termination-fee --as written --reason "it has one now"
mkdir -p "$data/d/rules"
cp "$rules/examples/house.json" "$data/d/rules/"
expect 0 "freeze.holidays" rules list
cp "$data/failing.json" "$data/d/rules/house.json"
expect 1 "None of them is in force" rules list
expect 1 "None of them is in force" rules check
expect 1 "built in" rules list
echo "The rules command keeps its promises."
