#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets everything up on a Debian 12, builds and runs all tests. Arguments go to ctest, e.g. `bash tests/run.sh -R engine`.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"
prepare ci
cd "$build"
# One at a time: several tests run servers and measure order, and two cores are soon busy.
exec ctest --output-on-failure --no-tests=error "$@"
