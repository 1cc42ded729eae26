// SPDX-License-Identifier: Apache-2.0
// How long the list of all lines takes: listing, a page of it, the facets, a search, another order.
#include "core/store/line_list_reading.h"
#include "core/store/store.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

const QDate kDay(2026, 11, 26);

QString millis(const std::function<bool()> &act)
{
    QElapsedTimer timer;
    timer.start();
    const bool good = act();
    return good ? u"%1 ms"_s.arg(timer.elapsed()) : u"failed"_s;
}

} // namespace

Result<void> fillInventory(store::WriteSession &session, int lines)
{
    CarrierAccount account;
    account.tenant = TenantId{1};
    account.carrier = Carrier::Jasper;
    account.name = u"Bench"_s;
    account.baseUrl = QUrl(u"http://127.0.0.1:9/rws/api/v1"_s);
    const auto id = session.accounts().add(account, {.name = u"bench"_s});
    if (!id)
        return id.failure();
    return session.database().execute(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT "
        "INTO line (tenant_id, account_id, iccid, imei, msisdn, status, raw_status, rate_plan, "
        "read_at) SELECT 1, %1, '89011702' || substr('0000000000000' || ((i * 7919) % 1000003), "
        "-12), '35' || substr('0000000000000' || (i), -13), '555' || substr('0000000000000' || "
        "(i), -7), CASE i % 3 WHEN 0 THEN 'active' WHEN 1 THEN 'suspended' ELSE 'inactive' END, "
        "'X', 'P' || (i % 7), 1000 + i FROM n"_s.arg(id->value)
            .arg(lines - 1));
}

void measureLines(Table &table, int lines)
{
    QTemporaryDir dir;
    SystemClock clock;
    const store::StorePaths paths{dir.path()};
    if (!store::writeOnce(
            paths, clock, [lines](store::WriteSession &session) { return fillInventory(session, lines); }))
        return;
    const auto database = std::move(*store::Database::open(paths.database(), store::OpenMode::ReadOnly));
    const QString beside = u"%1 lines"_s.arg(lines);
    std::vector<qint64> rows;
    const auto list = [&](const store::LineFilter &filter, const store::LineOrder &order) {
        auto read = store::readLineRows(*database, filter, order, kDay);
        if (read)
            rows = *read;
        return read.has_value();
    };
    table.add(u"Lines: list all by ICCID"_s, millis([&] { return list({}, {}); }), beside);
    table.add(u"Lines: list all by plan, descending"_s, millis([&] {
        return list({}, {store::LineSort::Plan, true});
    }),
        beside);
    table.add(u"Lines: list all by last change"_s, millis([&] {
        return list({}, {store::LineSort::LastChange, true});
    }),
        beside);
    const std::size_t middle = rows.size() / 2;
    const std::vector<qint64> page(rows.begin() + static_cast<std::ptrdiff_t>(middle),
        rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), middle + 256)));
    table.add(u"Lines: a page of 256 from the middle"_s,
        millis([&] { return store::readListedLines(*database, page, kDay).has_value(); }), beside);
    table.add(u"Lines: count the facets"_s,
        millis([&] { return store::readLineFacets(*database, {}).has_value(); }), beside);
    store::LineFilter part;
    store::narrowByText(part, u"7777"_s);
    table.add(u"Lines: find a part of an identifier"_s, millis([&] { return list(part, {}); }), beside);
    store::LineFilter names;
    QStringList pasted;
    for (int i = 0; i < 300; ++i)
        pasted.append(u"555%1"_s.arg(i * 31, 7, 10, QLatin1Char('0')));
    store::narrowByText(names, pasted.join(u' '));
    table.add(u"Lines: 300 pasted identifiers"_s, millis([&] { return list(names, {}); }), beside);
}

} // namespace lk::bench
