#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the pictures of this folder, and in a folder of yours all the others: a change of 1,000 practice lines from the
# list to the end, the desk of a shift in which much went wrong, and every page, dialog and menu, busy and empty, light
# and dark, at 1440x900 and 1920x1080 and with twice the pixels (@2x):
#   bash resources/screenshots/make.sh [FOLDER]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
prepare ci --target test_console test_ui_models test_ui_pages
all=${1:-$(mktemp -d)}
mkdir -p "$all"
export LK_SCREENSHOTS="$all" QT_QPA_PLATFORM=offscreen
"$build/tests/ui/e2e/test_console" ConsoleTest aListOfAThousandLinesRunsToItsEnd
"$build/tests/ui/models/test_ui_models" PageScreensTest
"$build/tests/ui/pages/test_ui_pages" ScreenTests
# The number of pixels is that of the process.
for scale in 1 2; do
    QT_SCALE_FACTOR=$scale "$build/tests/ui/pages/test_ui_pages" LanguageTests english englishOnALargeScreen
done
cp "$all/failures-light-1440.png" "$all/failures-light.png"
for picture in new-change-{light,dark} live-change-{light,dark} audit-{light,dark} today-light changes-light schedule-light \
    settings-light lines-light line-360-light failures-light; do
    cp "$all/$picture.png" "$root/resources/screenshots/"
done
