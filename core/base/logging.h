// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace lk {

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)

/// Sends all Qt messages as JSON lines into `directory`/linekeeper.jsonl (0600, rotated at 5 MB, one old file
/// kept); warnings and worse also go to standard error when `echo` is set. Call once from main().
void logToFile(const QString &directory, bool echo);

} // namespace lk
