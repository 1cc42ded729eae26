#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# How columns are read is chosen by a map or by memory, and never changes a script's result unasked.
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
    LC_ALL=C.UTF-8 "$program" --data-dir "$folder/data" "$@" >"$folder/out" 2>"$folder/remarks" || ended=$?
    if [ "$ended" -ne "$code" ] || ! grep -qF -- "$text" "$folder/out" "$folder/remarks"; then
        echo "exit $ended (wanted $code), or no “$text”: $*" >&2
        cat "$folder/out" "$folder/remarks" >&2
        exit 1
    fi
}

printf 'Card,Spare\n89148000000000000017,89148000000000000025\n' >"$folder/march.csv"
printf 'CARD , spare\n89148000000000000033,89148000000000000041\n' >"$folder/april.csv"
expect 2 'More than one column holds an ICCID' import "$folder/march.csv"
expect 2 'More than one column' import "$folder/march.csv" --save-map "$folder/map.json"
grep -q '"title": "Card"' "$folder/map.json"
sed -i '/"iccid"/{x;s/^/x/;/^x$/{x;s/"iccid"/"not-read"/;b};x}' "$folder/map.json"
grep -q '"not-read"' "$folder/map.json"
expect 0 '"iccid":"89148000000000000041"' import "$folder/april.csv" --map "$folder/map.json" --json
expect 1 'has no column “Card”' import "$samples/plain.csv" --map "$folder/map.json"
expect 1 'no column map that can be used' import "$folder/march.csv" --map "$samples/plain.csv"
expect 1 'cannot be read' import "$folder/march.csv" --map "$folder/none.json"
expect 1 'exclude each other' import "$folder/march.csv" --map "$folder/map.json" --remembered
# What the console keeps stands in settings.ini under the key of the layout: that of “card” and “spare”, by commas.
key=$(printf ',\ncard\nspare' | sha256sum | cut -c1-32)
map='{\"columns\":[{\"read_as\":\"iccid\",\"title\":\"Card\"},{\"read_as\":\"not-read\",\"title\":\"Spare\"}],'
map="$map"'\"day\":\"2026-03-01\",\"format\":\"linekeeper-columns-1\",\"source\":\"march.csv\"}'
printf '[columns]\n%s="%s"\n' "$key" "$map" >"$folder/data/settings.ini"
expect 2 'which were not used here: --remembered uses them' import "$folder/april.csv"
expect 0 'as remembered from “march.csv”, 2026-03-01' import "$folder/april.csv" --remembered
grep -q 89148000000000000033 "$folder/out"
expect 1 'cannot be read' plan "$folder/april.csv" --type suspend --map "$folder/none.json" -o "$folder/p.lkplan"
expect 2 'is forgotten' import "$folder/april.csv" --forget-layout
expect 2 'More than one column' import "$folder/april.csv" --remembered
expect 0 '2 rows of the sheet do not show' import "$samples/hidden-by-filter.xlsx" --json
test "$(wc -l <"$folder/out")" -eq 3
echo "Columns are read as asked."
