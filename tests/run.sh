#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets everything up on a Debian 12, builds and runs all tests. Arguments go to ctest, e.g. `bash tests/run.sh -R engine`.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"
prepare ci
cd "$build"
# Most suites wait for servers, time limits and dying workers far more than they compute: two for each core.
exec ctest --output-on-failure --no-tests=error --parallel "$((2 * $(nproc)))" "$@"
