#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures import, planning, engine, store, screen and start, and prints one table. `--quick` takes a tenth of the rows,
# `--import-only` stops behind the import. python3-openpyxl is a peer of the workbooks if it is installed.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
prepare ci --target bench_linekeeper
exec "$build/tests/bench/bench_linekeeper" "$@"
