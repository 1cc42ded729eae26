#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# What "linekeeperctl calendar" promises: what was entered is listed, what cannot be used changes nothing.
set -u
ctl=$1
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export XDG_CONFIG_HOME=$data/c XDG_STATE_HOME=$data/s

expect() {
    local code=$1 words=$2 said
    shift 2
    said=$("$ctl" --data-dir "$data/d" "$@" 2>&1)
    local got=$?
    if [ $got != "$code" ] || ! grep -qF -- "$words" <<<"$said"; then
        echo "calendar: \"$*\" ended with $got (not $code) or does not say \"$words\":"
        echo "$said"
        exit 1
    fi
}

expect 0 "No freeze window and no cap" calendar list
expect 0 "Fri, Sat 22:00 – 06:00 (America/New_York)" calendar freeze "Billing night" --hours "fri,sat 22:00-06:00" \
    --zone America/New_York --carrier thingspace --type suspend,deactivate
expect 0 "2000-01-01 00:00 – 2100-01-01 00:00 (UTC)" calendar freeze "The century" --from 2000-01-01T00:00 --to 2100-01-01T00:00 --zone UTC
expect 0 "frozen now" calendar list
expect 0 "500 a day" calendar cap 500 --zone UTC
expect 1 "The time of the freeze cannot be used" calendar freeze bad --hours 25:00-06:00
expect 1 "The time of the freeze cannot be used" calendar freeze bad
expect 1 "is no time zone" calendar freeze bad --hours 22:00-06:00 --zone Mars/Olympus
expect 1 "is no carrier" calendar cap 5 --carrier pigeon
expect 1 "is no type of change" calendar cap 5 --type everything
expect 1 "is no number of lines" calendar cap many
expect 1 "no entry 4" calendar remove 4
expect 1 "Usage" calendar
expect 0 '"number":3' calendar list --json
expect 0 "Billing night" calendar remove 2
expect 0 "0 sent today" calendar list
said=$("$ctl" --data-dir "$data/d" calendar list)
! grep -qF "The century" <<<"$said" || { echo "calendar: what was removed is still listed: $said"; exit 1; }
"$ctl" --data-dir "$data/d" audit export -o "$data/audit.csv" >/dev/null
grep -qF "calendar.changed" "$data/audit.csv" || { echo "calendar: the audit does not tell of it"; exit 1; }
echo "The calendar command keeps its promises."
