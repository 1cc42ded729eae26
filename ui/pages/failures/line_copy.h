// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QObject>

#include <memory>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// Puts lines of a long list on the clipboard, whether they have been looked at or not: they are read in the
/// background.
class LineCopy : public QObject {
    Q_OBJECT

public:
    explicit LineCopy(Services &services, QObject *parent = nullptr);
    ~LineCopy() override;

    /// One identifier a line.
    void copyNames(const QList<DeviceChangeId> &lines);
    /// These columns of LinesListModel, tab separated.
    void copyRows(const QList<DeviceChangeId> &lines, const QList<int> &columns);

signals:
    /// Done, or why not: one sentence.
    void told(const QString &sentence);

private:
    [[nodiscard]] bool isReady(qsizetype count);
    void finish(const Result<QString> &text, qsizetype count);

    Services &m_services;
    std::unique_ptr<store::StoreReader> m_reader; ///< opened with the first copy
};

} // namespace lk::ui
