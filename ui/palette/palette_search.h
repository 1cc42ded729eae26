// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/line_list_reading.h"
#include "core/store/search_reading.h"

#include <QObject>

#include <memory>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// What the database knows of a text.
struct PaletteHits {
    QList<BulkChange> changes;
    QList<store::ListedLine> lines;
};

/// What a pasted text names.
struct PastedLines {
    store::NamedLines lines;
    QStringList names; ///< every identifier, once each
    QStringList unknownRows; ///< those no line has, as rows of a device list
    bool isCut = false; ///< there were more than are taken at once
};

/// Looks into the database for the palette on a reader of its own, which a long question keeps busy without
/// keeping a page waiting. Of several questions only the newest is answered. Main thread.
class PaletteSearch : public QObject {
    Q_OBJECT

public:
    explicit PaletteSearch(Services &services, QObject *parent = nullptr);
    ~PaletteSearch() override;

    /// found() follows, or failed().
    void search(const QString &text);
    /// named() follows, or failed().
    void lookUp(const QString &pasted);
    /// deviceListMade() follows, or failed(): the lines as a list for a new change, those not known too.
    void makeDeviceList(const PastedLines &pasted);
    /// What was asked for is no longer wanted.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_asked != 0; }

Q_SIGNALS:
    void found(const lk::ui::PaletteHits &hits);
    void named(const lk::ui::PastedLines &pasted);
    void deviceListMade(const QString &list);
    void failed(const lk::Error &error);

private:
    template <typename T>
    void ask(std::function<Result<T>(store::Database &)> question, void (PaletteSearch::*tell)(const T &));
    [[nodiscard]] bool hasReader();
    [[nodiscard]] QDate today() const;

    Services &m_services;
    std::unique_ptr<store::StoreReader> m_reader;
    quint64 m_number = 0;
    quint64 m_asked = 0; ///< number of the question that is waited for; 0 = none
};

} // namespace lk::ui
