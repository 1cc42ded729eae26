#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The import command on real files: what it prints, what it accepts, and its exit codes.
set -eu
program=$1
samples=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# expect EXITCODE TEXT ARGUMENTS…: the program ends so, and prints this text.
expect() {
    code=$1
    text=$2
    shift 2
    ended=0
    LC_ALL=C.UTF-8 "$program" --data-dir "$folder/data" "$@" >"$folder/out" 2>&1 || ended=$?
    if [ "$ended" -ne "$code" ]; then
        echo "exit $ended instead of $code: $*" >&2
        cat "$folder/out" >&2
        exit 1
    fi
    if ! grep -qF -- "$text" "$folder/out"; then
        echo "no “$text” from: $*" >&2
        cat "$folder/out" >&2
        exit 1
    fi
}

expect 0 'Sheet “Lines & more” of: Notes, Lines & more, Old' import "$samples/three-sheets.xlsx"
expect 0 '89148000000000000506' import "$samples/three-sheets.xlsx" --sheet Old
expect 1 'choose one of: Notes, Lines & more, Old' import "$samples/three-sheets.xlsx" --sheet lines
expect 2 '1 cell can be repaired with --accept imei-check-digit' import "$samples/imei-14.csv"
expect 0 '1 cell: missing check digit of the IMEI added' import "$samples/imei-14.csv" --accept imei-check-digit,zero-width
expect 2 '"rule":"repair.offered"' import "$samples/imei-14.csv" --json
expect 0 '"applied":true,"before":"35693803000005","field":"imei","kind":"imei-check-digit"' \
    import "$samples/imei-14.csv" --json --accept imei-check-digit
test "$(wc -l <"$folder/out")" -eq 2
expect 2 '1 cell can be repaired with --accept trailing-f' import "$samples/trailing-f.csv" --refuse trailing-f
expect 1 '"everything" is no kind of repair' import "$samples/plain.csv" --accept everything
expect 1 'protected with a password' import "$samples/password.xlsx"
expect 1 'Usage: linekeeperctl import' import
expect 1 'has no sheet' plan "$samples/three-sheets.xlsx" --type suspend --sheet lines -o "$folder/p.lkplan"
expect 1 'is no kind of repair' plan "$samples/plain.csv" --type suspend --accept everything -o "$folder/p.lkplan"
echo "The import command does as it says."
