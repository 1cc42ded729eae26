#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the pictures of this folder: a change of 1,000 practice lines from the list to the end, light and dark.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
prepare ci --target test_console
LK_SCREENSHOTS="$root/resources/screenshots" QT_QPA_PLATFORM=offscreen "$build/tests/ui/e2e/test_console" ConsoleTest \
    aListOfAThousandLinesRunsToItsEnd
