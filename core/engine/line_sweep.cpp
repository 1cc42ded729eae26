// SPDX-License-Identifier: Apache-2.0
#include "core/engine/line_sweep.h"

#include "core/engine/account_lane.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// A page that cannot be read is no reason to lose the others; lines that were not found are read singly.
constexpr int kSweepTriesPerPage = 2;

} // namespace

LineSweep::LineSweep(AccountLane &lane, const Clock &clock, Search search, QObject *parent)
    : QObject(parent),
      m_lane(&lane),
      m_clock(clock),
      m_search(std::move(search)),
      m_cursor{.position = {}, .since = m_search.since}
{
}

void LineSweep::start()
{
    QMetaObject::invokeMethod(this, &LineSweep::fetchPage, Qt::QueuedConnection);
}

void LineSweep::fetchPage()
{
    if (!m_lane || !m_lane->connection() || m_search.iccids.isEmpty() || m_pages >= m_search.mostPages) {
        end(false);
        return;
    }
    ++m_pages;
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_lane->connection()->call(m_lane->client()->listRequest(m_cursor), id, this,
        [this](const net::CallRecord &record) { answered(record); });
}

void LineSweep::answered(const net::CallRecord &record)
{
    if (!m_lane) {
        end(false);
        return;
    }
    m_lane->noteOutcome(record);
    carriers::ListReading reading = ReadFailed{};
    if (const auto failure = failedCall(record))
        reading = *failure;
    else
        reading
            = m_lane->client()->readList(m_cursor, std::get<net::Answered>(record.outcome), m_clock.utcNow());
    const auto *page = std::get_if<carriers::LinePage>(&reading);
    if (!page) {
        if (++m_failures < kSweepTriesPerPage)
            fetchPage();
        else
            end(false);
        return;
    }
    m_failures = 0;
    QList<LineState> wanted;
    for (const LineState &line : page->lines) {
        if (m_search.iccids.remove(line.ids.iccid))
            wanted.append(line);
    }
    if (!wanted.isEmpty())
        Q_EMIT found(wanted, record);
    if (!page->next || m_search.iccids.isEmpty()) {
        end(!page->next);
        return;
    }
    m_cursor.position = page->next->position;
    fetchPage();
}

void LineSweep::end(bool complete)
{
    Q_EMIT ended(complete);
    deleteLater();
}

QByteArray exchangeOf(const LineState &line, const net::CallRecord &page)
{
    net::CallRecord told = page;
    auto *answer = std::get_if<net::Answered>(&told.outcome);
    if (!answer)
        return {};
    const QJsonObject shown{{u"iccid"_s, line.ids.iccid}, {u"imei"_s, line.ids.imei},
        {u"msisdn"_s, line.ids.msisdn}, {u"status"_s, line.rawStatus}, {u"ratePlan"_s, line.ratePlan}};
    answer->body = QJsonDocument(shown).toJson(QJsonDocument::Compact);
    return net::redactedExchange(told);
}

} // namespace lk::engine
