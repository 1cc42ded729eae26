#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Runs the keyring tests against a real gnome-keyring, each in a D-Bus session and home folder of its own.
# usage: keyring_test.sh TEST_PROGRAM        exit 77 = no keyring is installed here
set -euo pipefail

test_program=$1
command -v gnome-keyring-daemon dbus-run-session >/dev/null || exit 77

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

clean() { # COMMAND...: with nothing of the caller's session or settings
    env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8 LINEKEEPER_TEST_KEYRING=1 "$@"
}

unlocked() { # FUNCTION: with the login keyring open
    clean dbus-run-session -- bash -c \
        'printf "keyring password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' - \
        "$test_program" "$1"
}

locked() { # FUNCTION: the keyring runs, nobody gave the password
    clean dbus-run-session -- bash -c 'gnome-keyring-daemon --start --components=secrets >/dev/null && exec "$@"' - \
        "$test_program" "$1"
}

unlocked secretsAreKeptReadAndRemoved
keyrings="$home/.local/share/keyrings"
test -n "$(ls "$keyrings")" || { echo "no keyring file was made" >&2; exit 1; }
if grep -rq "Kept-S" "$home"; then
    echo "the secret lies in a file in clear" >&2
    exit 1
fi
unlocked theSecretOutlivesTheSession
unlocked aVaultThatExistsGoesBeforeTheKeyring
locked aLockedKeyringIsNotMistakenForAnEmptyOne
unlocked theSecretOutlivesTheSession

# No session bus at all.
clean "$test_program" withoutAKeyringTheVaultIsUsed

# A session bus that knows no keyring service.
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="false"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
clean dbus-run-session --config-file="$home/bus.conf" -- "$test_program" withoutAKeyringTheVaultIsUsed

# An event loop in which the keyring library never gets its answer.
clean env QT_NO_GLIB=1 dbus-run-session -- "$test_program" aKeyringThatNeverAnswersIsGivenUp
