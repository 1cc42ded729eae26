// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/bulk_change.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lk::ui {

struct Services;

/// The head of one change, kept current: read anew at most four times a second while commits touch it.
class ChangeWatch : public QObject {
    Q_OBJECT

public:
    explicit ChangeWatch(Services &services, QObject *parent = nullptr);

    void open(BulkChangeId id);
    void refresh();
    [[nodiscard]] BulkChangeId id() const { return m_id; }
    [[nodiscard]] const std::optional<BulkChange> &change() const { return m_change; }

signals:
    /// Read, perhaps with nothing new.
    void refreshed();
    /// There is no change with this number.
    void missing();
    void failed(const lk::Error &error);

private:
    Services &m_services;
    BulkChangeId m_id;
    std::optional<BulkChange> m_change;
    QTimer m_soon;
};

} // namespace lk::ui
