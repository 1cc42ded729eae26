#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Reads the real console over the accessibility bus, on a desktop of its own that ends with it.
# usage: console_atspi_test.sh LINEKEEPER SOURCE_FOLDER        exit 77 = no display or no bus can be had here
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
skip() {
    echo "Skipped: $1"
    exit 77
}
for program in Xvfb dbus-run-session; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
# The system's own: a Python from elsewhere on the PATH has no bindings.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || skip "the AT-SPI bindings are not installed"

home=$(mktemp -d)
display=
trap '[ -z "$display" ] || kill "$display" 2>/dev/null || true; wait; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

# Xvfb itself finds a number that is free and tells it. It must not start anew when the first client leaves: who comes
# in that moment is turned away.
Xvfb -displayfd 3 -screen 0 1440x900x24 -dpi 96 -nolisten tcp -noreset 3>"$home/number" >"$home/xvfb.log" 2>&1 &
display=$!
for _ in $(seq 100); do
    [ -s "$home/number" ] && break
    sleep 0.1
done
[ -s "$home/number" ] || skip "Xvfb does not start: $(tail -1 "$home/xvfb.log")"

env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8 DISPLAY=":$(cat "$home/number")" \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    dbus-run-session -- /usr/bin/python3 -B "$here/read_console.py" "$1" "$home/data" "$2"
