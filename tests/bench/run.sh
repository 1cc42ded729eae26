#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures import, check, planning, engine, pace, queue, memory, screen, start and how long the window does not answer, and prints one table. `--quick` takes a tenth of the rows;
# words name parts: import, start, check, engine, pace, queue, memory, screen, loop. python3-openpyxl is a peer of the workbooks if it is installed.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
prepare bench --target bench_linekeeper
exec "$build/tests/bench/bench_linekeeper" "$@"
