#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing of the one package list and builds. Sourced by app/run.sh and tests/run.sh.
# After `prepare PRESET TARGET…` the programs stand in "$build".
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

install_packages() {
    local wanted missing=() package
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/resources/packaging/debian-packages.txt")
    for package in $wanted; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local sudo=
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing, and apt-get is not here to install them: ${missing[*]}" >&2
        return 1
    fi
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

prepare() {
    local preset=$1
    shift
    install_packages
    build="$root/build/$preset"
    # Times in built resources come from the commit, so that the same source gives the same program.
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
    export SOURCE_DATE_EPOCH
    cmake -S "$root" --preset "$preset" >"$root/build-$preset.log" 2>&1 || { cat "$root/build-$preset.log" >&2; return 1; }
    rm -f "$root/build-$preset.log"
    cmake --build "$build" "$@"
}
