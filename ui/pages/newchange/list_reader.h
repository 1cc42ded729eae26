// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace lk::ui {

/// One repair of a kind, to show what it does.
struct RepairExample {
    qint64 fileRow = 0;
    intake::RowRepair repair = {};
};

/// A list as the page shows it: the rows, and which of them somebody should look at.
struct LoadedList {
    intake::DeviceList list;
    std::vector<qsizetype> problems; ///< indexes of rows that are not simply Ok, in file order
    qint64 usable = 0;
    qint64 warnings = 0;
    qint64 blocked = 0;
    qint64 duplicates = 0;
    std::vector<RepairExample> examples; ///< the first of each kind of repair
};

/// Where a list came from and how the operator wants it read: enough to read it once more after a restart.
struct ListOrigin {
    bool fromFile = false;
    QString path = {};
    QString text = {}; ///< what was pasted
    QString name = {};
    std::optional<intake::ColumnMap> columns = {}; ///< the operator's own
    QString sheet = {};
    intake::RepairSet repairs = intake::kFormattingRepairs;
};

/// Reads device lists on a worker thread, one at a time; a newer one replaces the one being read. Main
/// thread.
class ListReader : public QObject {
    Q_OBJECT

public:
    explicit ListReader(QObject *parent = nullptr);
    /// Cancels and waits for the worker, which looks at the wish between two records.
    ~ListReader() override;

    /// What is remembered about columns, for the lists read from now on.
    void setLayouts(const intake::LayoutBook &layouts) { m_layouts = layouts; }
    void readFile(const QString &path);
    void readText(const QString &text, const QString &name);
    /// The last list once more, taken apart as the operator says.
    void readAgain(const intake::ColumnMap &columns);
    /// The last list once more, its columns recognised anew.
    void readAfresh();
    /// Another sheet of the last workbook, its columns recognised anew.
    void readSheet(const QString &sheet);
    /// The last list once more, with a kind of repair accepted or refused.
    void readWithConsent(intake::RepairKind kind, bool accepted);
    [[nodiscard]] ListOrigin origin() const;
    /// Reads a list as it was read when this was its origin().
    void readAs(const ListOrigin &origin);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_cancelled != nullptr; }
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void started(const QString &name);
    void progress(int percent, qint64 rows);
    void finished(const std::shared_ptr<const lk::ui::LoadedList> &list);
    /// Nothing was loaded. Not sent when a newer read replaced this one.
    void failed(const lk::Error &error);

private:
    /// What the operator said about how to read the present list.
    struct Wishes {
        std::optional<intake::ColumnMap> columns = {};
        QString sheet = {};
        intake::LayoutBook layouts = {};
        intake::RepairSet repairs = intake::kFormattingRepairs;
    };

    void start();
    [[nodiscard]] intake::ImportOptions optionsOf(
        const Wishes &wishes, quint64 number, const std::atomic_bool *cancelled);
    void ended(quint64 number, const std::shared_ptr<const LoadedList> &list);
    void endedBadly(quint64 number, const Error &error);

    QThreadPool m_worker;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the read in progress
    quint64 m_number = 0;
    Wishes m_wishes;
    intake::LayoutBook m_layouts;
    bool m_fromFile = false;
    QString m_path;
    QString m_text;
    QString m_name;
};

} // namespace lk::ui
