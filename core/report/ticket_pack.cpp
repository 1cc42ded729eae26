// SPDX-License-Identifier: Apache-2.0
#include "core/report/ticket_pack.h"

#include "core/base/text.h"
#include "core/report/csv_writer.h"
#include "core/report/har_file.h"
#include "core/report/utc_text.h"
#include "core/report/zip_writer.h"
#include "core/store/account_table.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

/// The words of a pack.
class Ticket {
    Q_DECLARE_TR_FUNCTIONS(TicketPack)
};

QByteArray csvOf(const QStringList &head, const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    bool written = csv.row(head);
    for (const QStringList &row : rows)
        written = written && csv.row(row);
    return written ? buffer.data() : QByteArray(); // memory takes every byte
}

QByteArray linesCsv(const TicketPack &pack)
{
    QList<QStringList> rows;
    for (const TicketLine &one : pack.lines) {
        const LineState &state = one.line.state;
        const store::LineChange *last = one.changes.isEmpty() ? nullptr : &one.changes.first();
        rows.append({state.ids.iccid, state.ids.imei, state.ids.msisdn, displayName(one.line.carrier),
            one.line.accountName, state.rawStatus, displayName(state.status), state.ratePlan,
            utcText(state.readAt), last ? last->title : QString(), last ? last->ticket : QString(),
            last ? last->line.handle : QString(), last ? last->line.refusal.code : QString(),
            last ? last->line.reason : QString()});
    }
    return csvOf({u"ICCID"_s, u"IMEI"_s, u"MSISDN"_s, Ticket::tr("Carrier"), Ticket::tr("Account"),
                     Ticket::tr("Carrier's status"), Ticket::tr("Status"), Ticket::tr("Rate plan"),
                     Ticket::tr("Read at (UTC)"), Ticket::tr("Last change"), Ticket::tr("Reason or ticket"),
                     Ticket::tr("Carrier's request id"), Ticket::tr("Code"), Ticket::tr("What happened")},
        rows);
}

QByteArray requestsCsv(const QList<std::pair<QString, Exchange>> &exchanges)
{
    QList<QStringList> rows;
    int number = 0;
    for (const auto &[line, exchange] : exchanges)
        rows.append({QString::number(++number), line, utcText(exchange.startedAt),
            exchange.durationMs ? QString::number(*exchange.durationMs) : QString(), exchange.operation,
            exchange.method, exchange.url, exchange.status > 0 ? QString::number(exchange.status) : QString(),
            exchange.trouble, exchange.requestId, exchange.carrierId});
    return csvOf({Ticket::tr("No."), Ticket::tr("Line"), Ticket::tr("Sent at (UTC)"), Ticket::tr("Took ms"),
                     Ticket::tr("Operation"), Ticket::tr("Method"), u"URL"_s, Ticket::tr("HTTP status"),
                     Ticket::tr("Trouble"), u"X-Request-ID"_s, Ticket::tr("Carrier's request id")},
        rows);
}

QString headersText(const KeptHeaders &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += name + u": "_s + value + u'\n';
    return text;
}

QByteArray bodyText(const Exchange &exchange)
{
    QString text = u"%1 %2\n"_s.arg(exchange.method, exchange.url);
    text += headersText(exchange.requestHeaders);
    text += u"X-Request-ID: %1\n\n%2\n\n---- "_s.arg(exchange.requestId, readableBody(exchange.requestBody));
    text += outcomeWord(exchange);
    if (exchange.durationMs)
        text += u", %1 ms"_s.arg(*exchange.durationMs);
    text += u"\n"_s + headersText(exchange.answerHeaders) + u'\n';
    text += exchange.isAnswered() ? readableBody(exchange.answerBody) : exchange.trouble;
    return text.toUtf8() + '\n';
}

QByteArray readmeText(const TicketPack &pack, int exchanges)
{
    const int lines = pluralCount(pack.lines.size());
    QStringList text{Ticket::tr("Carrier ticket pack"), QString(),
        Ticket::tr("Made %1 by %2 with Linekeeper %3.")
            .arg(utcText(pack.madeAt), pack.madeBy, QStringLiteral(LINEKEEPER_VERSION)),
        Ticket::tr("%n line(s)", nullptr, lines) + u", "_s
            + Ticket::tr("%n exchange(s) with the carrier", nullptr, exchanges) + u'.'};
    if (!pack.note.isEmpty())
        text += {QString(), pack.note};
    text += {QString(), u"lines.csv          "_s + Ticket::tr("the lines, as we know them"),
        u"requests.csv       "_s + Ticket::tr("each request: when, where, how it was answered, its ids"),
        u"bodies/            "_s + Ticket::tr("what was asked and answered, one file per request"),
        u"conversation.har   "_s + Ticket::tr("the same for tools that read HTTP Archives (HAR 1.2)"),
        QString(),
        Ticket::tr("All times are UTC. Credentials, tokens and everything not known to be free of them were "
                   "withheld before anything was stored.")};
    return text.join(u'\n').toUtf8() + '\n';
}

/// What the inventory knows of the line; of one it does not have, what the change knows.
Result<store::ListedLine> listedAs(store::Database &database, TenantId tenant, const DeviceChange &one,
    const QList<CarrierAccount> &accounts, QDate today)
{
    const auto rows = store::findLineRows(database, tenant, one.ids);
    if (!rows)
        return rows.failure();
    const auto listed = store::readListedLines(database, *rows, today);
    if (!listed)
        return listed.failure();
    for (const store::ListedLine &line : *listed) {
        if (line.account == one.account)
            return line;
    }
    store::ListedLine line;
    line.account = one.account;
    line.carrier = one.carrier;
    line.state.ids = one.ids;
    for (const CarrierAccount &account : accounts) {
        if (account.id == one.account)
            line.accountName = account.name;
    }
    return line;
}

} // namespace

Result<TicketPack> readTicketPack(
    store::Database &database, const std::vector<qint64> &rows, QDate today, BulkChangeId change)
{
    const auto lines = store::readListedLines(database, rows, today);
    if (!lines)
        return lines.failure();
    TicketPack pack{.lines = {}};
    for (const store::ListedLine &line : *lines) {
        auto changes = store::readLineChanges(database, line.account, line.state.ids);
        if (!changes)
            return changes.failure();
        if (change.isValid())
            changes->removeIf([change](const store::LineChange &one) { return one.line.change != change; });
        auto exchanges = readExchanges(database, *changes);
        if (!exchanges)
            return exchanges.failure();
        pack.lines.append({line, *changes, *exchanges});
    }
    return pack;
}

Result<TicketPack> readTicketPack(
    store::Database &database, TenantId tenant, const QList<DeviceChangeId> &lines, QDate today)
{
    const auto found = store::readTheseLines(database, lines);
    const auto accounts = store::readAccounts(database, tenant);
    if (!found || !accounts)
        return found ? accounts.failure() : found.failure();
    TicketPack pack{.lines = {}};
    QSet<std::pair<qint64, QString>> known;
    for (const DeviceChange &one : *found) {
        const std::pair key{one.account.value, one.ids.display()};
        if (known.contains(key))
            continue;
        known.insert(key);
        const auto listed = listedAs(database, tenant, one, *accounts, today);
        if (!listed)
            return listed.failure();
        const auto changes = store::readLineChanges(database, one.account, one.ids);
        if (!changes)
            return changes.failure();
        const auto exchanges = readExchanges(database, *changes);
        if (!exchanges)
            return exchanges.failure();
        pack.lines.append({*listed, *changes, *exchanges});
    }
    return pack;
}

Result<qint64> writeTicketPack(const TicketPack &pack, const QString &path)
{
    QList<std::pair<QString, Exchange>> exchanges;
    QList<Exchange> plain;
    for (const TicketLine &line : pack.lines) {
        for (const Exchange &exchange : line.exchanges) {
            exchanges.append({line.line.state.ids.display(), exchange});
            plain.append(exchange);
        }
    }
    const int count = pluralCount(plain.size());
    std::vector<ZipPart> parts{{u"README.txt"_s, readmeText(pack, count)}, {u"lines.csv"_s, linesCsv(pack)},
        {u"requests.csv"_s, requestsCsv(exchanges)}, {u"conversation.har"_s, harFile(plain)}};
    int number = 0;
    for (const Exchange &exchange : plain)
        parts.emplace_back(u"bodies/%1.txt"_s.arg(++number, 4, 10, QLatin1Char('0')), bodyText(exchange));
    LK_TRY(writeZip(path, parts));
    return plain.size();
}

} // namespace lk::report
