// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/net/account_connection.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace lk::engine {

class AccountLane;

/// Finds lines on the pages of an account's list instead of reading each of them. One page at a time, within
/// the account's budget; nothing is written at the carrier. Deletes itself after ended(). Engine thread.
class LineSweep final : public QObject {
    Q_OBJECT

public:
    struct Search {
        UtcMs since = 0; ///< only what changed after this, where the carrier can tell; 0 = all lines
        QSet<QString> iccids; ///< the lines wanted
        qint64 mostPages = 1; ///< then it ends, found or not
    };

    LineSweep(AccountLane &lane, const Clock &clock, Search search, QObject *parent);

    /// Begins; found() comes at the earliest from the event loop.
    void start();

Q_SIGNALS:
    /// The wanted lines of one page, and the exchange that told of them.
    void found(const QList<lk::LineState> &lines, const lk::net::CallRecord &page);
    /// No more pages are read. `complete` = every page was: what was not found is not on the list.
    void ended(bool complete);

private:
    void fetchPage();
    void answered(const net::CallRecord &record);
    void end(bool complete);

    const QPointer<AccountLane> m_lane;
    const Clock &m_clock;
    Search m_search;
    carriers::ListCursor m_cursor;
    qint64 m_pages = 0;
    int m_failures = 0; ///< of the present page
};

/// What a page said of one line, in the form of an exchange of its own, fit to be kept with that line.
[[nodiscard]] QByteArray exchangeOf(const LineState &line, const net::CallRecord &page);

} // namespace lk::engine
