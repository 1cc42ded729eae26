// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lk {

/// Crash tests only: kills this process at the n-th passing of the point named in
/// LINEKEEPER_KILL_AT=name:n. Compiled out unless LINEKEEPER_KILL_POINTS is defined.
#ifdef LINEKEEPER_KILL_POINTS
void killPoint(const char *name);
#else
inline void killPoint(const char *) { }
#endif

} // namespace lk
