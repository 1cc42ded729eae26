// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/bulk_change.h"
#include "core/planning/plan.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace lk::cli {

/// Writes to standard output: sentences, or JSON when asked for.
void say(const QString &text);
void sayJson(const QJsonValue &value);
/// Writes an error to standard error (as JSON too when asked for).
void complain(const Error &error, bool json);
/// A table with aligned columns.
void sayTable(const QStringList &header, const QList<QStringList> &rows);
/// The same for a table too long to be held: each row is asked for twice, once for the widths.
void sayTable(const QStringList &header, qsizetype rows, const std::function<QStringList(qsizetype)> &rowAt);
/// Writes a remark to standard error, where it does not mix with what a program reads.
void remark(const QString &text);
/// Rewrites the last line of a terminal; on anything else writes a line.
void sayProgress(const QString &text, bool last);
[[nodiscard]] bool isTerminal();

[[nodiscard]] QJsonObject toJson(const BulkChange &change);
[[nodiscard]] QJsonObject toJson(const DeviceChange &line);
[[nodiscard]] QJsonObject toJson(const planning::PlanRow &row);
[[nodiscard]] QJsonObject toJson(const planning::VerdictCounts &counts);
/// "300 lines: 250 done · 12 already so · 3 failed …": only states that occur; the parts add up to the total.
[[nodiscard]] QString countsText(const StateCounts &counts);
/// "2026-05-02 14:03 UTC (12 min ago)"; a dash for never.
[[nodiscard]] QString momentText(UtcMs moment);
/// The exit code a finished change stands for.
[[nodiscard]] int exitCodeOf(const StateCounts &counts);
/// The exit code for something that could not be done.
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace lk::cli
