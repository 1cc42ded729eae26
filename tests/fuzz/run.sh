#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the fuzz targets with clang and runs them, two at a time.
#   bash tests/fuzz/run.sh [SECONDS [TARGET…]]      60 seconds of fuzz_csv and fuzz_sheet unless said otherwise
# LK_FUZZ_SEED=N plays the same inputs again, as far as the time goes, from an empty corpus.
# An input that breaks something is left in build/fuzz/findings; the exit code is then not 0.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(fuzz_csv fuzz_sheet)
[ "${targets[0]}" != all ] || targets=(fuzz_csv fuzz_sheet fuzz_workbook fuzz_answers fuzz_audit fuzz_callback)
prepare fuzz --target "${targets[@]}"
python3 "$root/tests/fuzz/seeds.py" "$build/seeds"
mkdir -p "$build/findings"

# fuzz TARGET: new inputs are kept in build/fuzz/corpus, so that a later run goes on where this one stopped.
fuzz() {
    mkdir -p "$build/corpus/$1" "$build/seeds/$1"
    ASAN_OPTIONS=malloc_context_size=4 "$build/tests/fuzz/$1" -max_total_time="$seconds" -timeout=5 -malloc_limit_mb=600 -rss_limit_mb=2000 -max_len=65536 -print_final_stats=1 ${LK_FUZZ_SEED:+-seed="$LK_FUZZ_SEED"} \
        -dict="$root/tests/fuzz/$1.dict" -artifact_prefix="$build/findings/$1-" \
        "$build/corpus/$1" "$build/seeds/$1" >"$build/$1.log" 2>&1
}

failed=0
for ((first = 0; first < ${#targets[@]}; first += 2)); do
    declare -A running=()
    for target in "${targets[@]:first:2}"; do
        fuzz "$target" &
        running[$target]=$!
    done
    for target in "${!running[@]}"; do
        if wait "${running[$target]}"; then
            echo "$target: $(grep -a '^stat::number_of_executed_units' "$build/$target.log" | grep -o '[0-9]*$') inputs, nothing broke"
        else
            failed=1
            echo "$target found something; the input is in $build/findings:" >&2
            tail -n 40 "$build/$target.log" >&2
        fi
    done
    unset running
done
exit "$failed"
