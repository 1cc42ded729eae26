// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

namespace lk::bench {

/// What the bench calls itself for, so that the memory it takes to write a long change is not counted where
/// one is measured. A change of `lines` lines of `account`, which is at Jasper, in `folder`; the first ones
/// are lines the practice carrier has. Without an account: the console's database with one account, an
/// inventory of that many lines and a change of them that is paused.
[[nodiscard]] int fillAlone(const QString &folder, int lines, AccountId account);
/// Has a process of its own do it. False = it failed.
[[nodiscard]] bool fillApart(const QString &folder, int lines, AccountId account);

} // namespace lk::bench
