// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/change_spec.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// Makes of lines in trouble what is taken elsewhere: a list for a new change, a ticket pack for a carrier's
/// desk. They are read in the background; one thing at a time.
class LineFiles : public QObject {
    Q_OBJECT

public:
    explicit LineFiles(Services &services, QObject *parent = nullptr);
    ~LineFiles() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// listMade follows, or told says why not.
    void makeList(const QList<DeviceChangeId> &lines);
    /// True if a pack takes so many; else told says that it does not.
    [[nodiscard]] bool fitsPack(qsizetype count);
    /// told follows.
    void writePack(const QList<DeviceChangeId> &lines, const QString &path);

Q_SIGNALS:
    void busyChanged();
    /// Identifiers only, each line once. `kind` is that of the changes they were in; nothing = they differ.
    void listMade(const QString &list, std::optional<lk::ChangeKind> kind);
    /// One sentence.
    void told(const QString &sentence);

private:
    [[nodiscard]] bool begin();
    void end();

    Services &m_services;
    std::unique_ptr<store::StoreReader> m_reader; ///< opened with the first order
    bool m_busy = false;
};

} // namespace lk::ui
