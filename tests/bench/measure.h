// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lk::bench {

/// What takes longer than this has failed.
inline constexpr int kLongestMs = 600'000;

/// Rows of "what, figure, limit in the same run, share".
class Table {
public:
    void add(const QString &what, const QString &figure, const QString &beside);
    void print() const;

private:
    QList<QStringList> m_rows;
};

/// Resident memory of this process at its highest, in MB.
[[nodiscard]] double peakMemoryMb();

void measureStart(Table &table);
void measureWindow(Table &table, int lines);
/// Reads one list and prints rows, milliseconds and KB of memory: what the bench calls itself for. 0 = read.
[[nodiscard]] int importAlone(const QString &path);
void measureImport(Table &table, int rows);
void measureWorkbook(Table &table, int rows);
void measureCheck(Table &table, int rows);
void measurePlan(Table &table, int lines);
void measureEngine(Table &table, int lines);
/// What the bench calls itself for: "worker" or "console"; prints its peak memory in MB. 0 = it did its work.
[[nodiscard]] int memoryAlone(const QString &whose, int lines);
void measureMemory(Table &table, int lines);
void measureQueue(Table &table, int lines);
void measurePace(Table &table, int linesEach);
void measureStore(Table &table, int commits);
/// An account and an inventory of so many lines.
[[nodiscard]] Result<void> fillInventory(store::WriteSession &session, int lines);
void measureLines(Table &table, int lines);
/// How long the console does not answer with lists of so many lines.
void measureLoop(Table &table, int lines);
void measureScreen(Table &table, int lines);

} // namespace lk::bench
