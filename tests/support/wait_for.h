// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace lk::test {

/// Runs this thread's event loop until `done`, which is asked every 10 ms; false after `longestMs`.
/// QTest::qWaitFor() sleeps ten milliseconds between two looks at the events, and with it whatever lives on
/// this thread: an engine there works at a third of its speed.
[[nodiscard]] bool waitFor(const std::function<bool()> &done, int longestMs);

} // namespace lk::test
