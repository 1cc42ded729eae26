#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the pictures of this folder: a change of 1,000 practice lines from the list to the end, every page light and
# dark, and the desk of a shift in which much went wrong. Those the README does not show are left to a folder of yours:
#   bash resources/screenshots/make.sh [FOLDER]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
prepare ci --target test_console test_ui_models
all=${1:-$(mktemp -d)}
mkdir -p "$all"
export LK_SCREENSHOTS="$all" QT_QPA_PLATFORM=offscreen
"$build/tests/ui/e2e/test_console" ConsoleTest aListOfAThousandLinesRunsToItsEnd
"$build/tests/ui/models/test_ui_models" PageScreensTest
cp "$all/failures-light-1440.png" "$all/failures-light.png"
for picture in new-change-{light,dark} live-change-{light,dark} audit-{light,dark} today-light changes-light schedule-light \
    settings-light lines-light line-360-light failures-light; do
    cp "$all/$picture.png" "$root/resources/screenshots/"
done
