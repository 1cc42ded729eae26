#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Walks every state the model of a line can be in. As written the promise holds; with each safeguard taken away it
# must break, or the model would prove nothing.
#   bash tests/model/run.sh [WORKERS]
set -euo pipefail
model=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/line.pml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
workers=${1:-2}

errors_with() {
    spin -DWORKERS="$workers" "$@" -a "$model"
    gcc -O2 -DSAFETY -DCOLLAPSE -w -o pan pan.c
    ./pan -m200000 >out
    states=$(sed -n 's/^ *\([0-9]*\) states, stored.*/\1/p' out)
    errors=$(sed -n 's/.*errors: \([0-9]*\)$/\1/p' out)
    rm -f pan pan.?
}

errors_with -DAS_WRITTEN
echo "as written: $errors errors in $states states ($workers workers)"
[ "$errors" -eq 0 ] || { cat out; exit 1; }
for without in NO_QUARANTINE NO_FENCE REQUEUE_SENDING; do
    [ "$workers" -gt 1 ] || [ "$without" != NO_FENCE ] || continue # one worker alone needs no fence
    errors_with "-D$without"
    echo "$without: $errors errors after $states states"
    [ "$errors" -gt 0 ] || { echo "The model does not notice $without." >&2; exit 1; }
done
