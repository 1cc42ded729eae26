// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// A broken invariant: says where, then does `action` (usually `return …`), also in release builds.
#define LK_CHECK(condition, action)                                                                          \
    do {                                                                                                     \
        if (!(condition)) [[unlikely]] {                                                                     \
            qCritical("Invariant broken: %s (%s:%d)", #condition, __FILE__, __LINE__);                       \
            action;                                                                                          \
        }                                                                                                    \
    } while (false)
