// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_search.h"

#include "core/import/pasted_identifiers.h"
#include "core/report/line_list_export.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QDateTime>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kMostChanges = 6;
constexpr int kMostLines = 8;
constexpr qsizetype kMostPasted = 100'000;
/// Fewer digits occur in nearly every line.
constexpr qsizetype kFewestDigits = 4;

/// One row of a list with the columns ICCID, MSISDN and IMEI, as linesAsDeviceList() writes it.
QString rowOf(const intake::PastedIdentifier &identifier)
{
    switch (identifier.kind) {
    case IdentifierKind::Iccid:
        return QString(identifier.digits + u",,\n"_s);
    case IdentifierKind::Msisdn:
        return QString(u',' + identifier.digits + u",\n"_s);
    case IdentifierKind::Imei:
        return QString(u",,"_s + identifier.digits + u'\n');
    }
    return {};
}

Result<PaletteHits> hitsFor(store::Database &database, TenantId tenant, const QString &text, QDate today)
{
    PaletteHits hits;
    auto changes = store::findChanges(database, tenant, text, kMostChanges);
    if (!changes)
        return changes.failure();
    hits.changes = *changes;
    const QString digits = intake::pastedDigits(text);
    if (digits.size() < kFewestDigits)
        return hits;
    const auto rows = store::findLinesByDigits(database, tenant, digits, kMostLines);
    if (!rows)
        return rows.failure();
    const auto lines = store::readListedLines(database, *rows, today);
    if (!lines)
        return lines.failure();
    hits.lines = *lines;
    return hits;
}

Result<PastedLines> linesIn(store::Database &database, TenantId tenant, const QString &text)
{
    auto identifiers = intake::readPastedIdentifiers(text, kMostPasted + 1);
    PastedLines pasted;
    pasted.isCut = identifiers.size() > kMostPasted;
    if (pasted.isCut)
        identifiers.removeLast();
    for (const intake::PastedIdentifier &identifier : std::as_const(identifiers))
        pasted.names.append(identifier.digits);
    auto lines = store::lookUpNames(database, tenant, pasted.names);
    if (!lines)
        return lines.failure();
    pasted.lines = *lines;
    const QSet<QString> unknown(pasted.lines.unknown.begin(), pasted.lines.unknown.end());
    for (const intake::PastedIdentifier &identifier : std::as_const(identifiers)) {
        if (unknown.contains(identifier.digits))
            pasted.unknownRows.append(rowOf(identifier));
    }
    return pasted;
}

} // namespace

PaletteSearch::PaletteSearch(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

PaletteSearch::~PaletteSearch() = default;

bool PaletteSearch::hasReader()
{
    if (m_reader)
        return true;
    auto reader = store::StoreReader::open(m_services.store.paths().database());
    if (!reader) {
        Q_EMIT failed(reader.error());
        return false;
    }
    m_reader = std::move(*reader);
    return true;
}

QDate PaletteSearch::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow()).date();
}

template <typename T>
void PaletteSearch::ask(
    std::function<Result<T>(store::Database &)> question, void (PaletteSearch::*tell)(const T &))
{
    if (!hasReader())
        return;
    m_asked = ++m_number;
    m_reader->ask<T>(
        this, std::move(question),
        [this, tell, number = m_asked](const Result<T> &answer) {
            if (number != m_asked)
                return;
            m_asked = 0;
            if (answer)
                Q_EMIT(this->*tell)(*answer);
            else
                Q_EMIT failed(answer.error());
        },
        this);
}

void PaletteSearch::search(const QString &text)
{
    ask<PaletteHits>([text, tenant = m_services.tenant, day = today()](
                         store::Database &database) { return hitsFor(database, tenant, text, day); },
        &PaletteSearch::found);
}

void PaletteSearch::lookUp(const QString &pasted)
{
    ask<PastedLines>([pasted, tenant = m_services.tenant](
                         store::Database &database) { return linesIn(database, tenant, pasted); },
        &PaletteSearch::named);
}

void PaletteSearch::makeDeviceList(const PastedLines &pasted)
{
    ask<QString>(
        [pasted, day = today()](store::Database &database) -> Result<QString> {
            auto list = report::linesAsDeviceList(database, pasted.lines.rows, day);
            if (!list)
                return list.failure();
            return QString(*list + pasted.unknownRows.join(QString()));
        },
        &PaletteSearch::deviceListMade);
}

void PaletteSearch::forget()
{
    m_asked = 0;
}

} // namespace lk::ui
