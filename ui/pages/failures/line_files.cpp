// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/line_files.h"

#include "core/base/text.h"
#include "core/report/ticket_pack.h"
#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// A new change takes no longer list by pasting either.
constexpr qsizetype kMostToFix = 100'000;
constexpr qsizetype kListedAtOnce = 1'000;

struct ListToFix {
    QString text = u"ICCID,IMEI,MSISDN\n"_s;
    std::optional<ChangeKind> kind = {};
};

Result<ListToFix> listOfLines(store::Database &database, const QList<DeviceChangeId> &lines)
{
    ListToFix list;
    QSet<QString> rows;
    QSet<ChangeKind> kinds;
    for (qsizetype from = 0; from < lines.size(); from += kListedAtOnce) {
        const auto some = store::readTheseLines(database, lines.mid(from, kListedAtOnce));
        if (!some)
            return some.failure();
        for (const DeviceChange &line : *some) {
            kinds.insert(line.spec.kind);
            const QString row = line.ids.iccid + u',' + line.ids.imei + u',' + line.ids.msisdn + u'\n';
            if (rows.contains(row))
                continue;
            rows.insert(row);
            list.text += row;
        }
    }
    if (kinds.size() == 1)
        list.kind = *kinds.cbegin();
    return list;
}

/// What became of a pack.
struct Packed {
    qsizetype lines = 0;
    qint64 exchanges = 0;
};

} // namespace

LineFiles::LineFiles(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

LineFiles::~LineFiles() = default;

bool LineFiles::begin()
{
    if (m_busy)
        return false;
    if (!m_reader) {
        auto reader = store::StoreReader::open(m_services.store.paths().database());
        if (!reader) {
            Q_EMIT told(reader.error().message);
            return false;
        }
        m_reader = std::move(*reader);
    }
    m_busy = true;
    Q_EMIT busyChanged();
    return true;
}

void LineFiles::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void LineFiles::makeList(const QList<DeviceChangeId> &lines)
{
    if (lines.size() > kMostToFix) {
        const int count = pluralCount(lines.size());
        Q_EMIT told(tr("%Ln line(s) are too many for one list; no change was begun. Choose a carrier, a code "
                       "or fewer lines.",
            nullptr, count));
        return;
    }
    if (!begin())
        return;
    m_reader->ask<ListToFix>(
        this, [lines](store::Database &database) { return listOfLines(database, lines); },
        [this](const Result<ListToFix> &list) {
            end();
            if (!list) {
                Q_EMIT told(list.error().message);
                return;
            }
            Q_EMIT listMade(list->text, list->kind);
            if (!list->kind)
                Q_EMIT told(tr("These lines were in changes of several types: choose what shall be done."));
        });
}

bool LineFiles::fitsPack(qsizetype count)
{
    if (count <= report::kMostTicketLines)
        return true;
    const int lines = pluralCount(count);
    Q_EMIT told(
        tr("A ticket pack takes at most %1 lines, and these are %Ln line(s); nothing was written. Choose a "
           "carrier, a code or fewer lines.",
            nullptr, lines)
            .arg(report::kMostTicketLines));
    return false;
}

void LineFiles::writePack(const QList<DeviceChangeId> &lines, const QString &path)
{
    if (!begin())
        return;
    m_reader->ask<Packed>(
        this,
        [lines, path, tenant = m_services.tenant, by = m_services.actor.name,
            now = m_services.clock.utcNow()](store::Database &database) -> Result<Packed> {
            auto pack
                = report::readTicketPack(database, tenant, lines, QDateTime::fromMSecsSinceEpoch(now).date());
            if (!pack)
                return pack.failure();
            pack->madeAt = now;
            pack->madeBy = by;
            const auto exchanges = report::writeTicketPack(*pack, path);
            if (!exchanges)
                return exchanges.failure();
            return Packed{pack->lines.size(), *exchanges};
        },
        [this, path](const Result<Packed> &packed) {
            end();
            if (!packed) {
                Q_EMIT told(packed.error().message);
                return;
            }
            const int count = pluralCount(packed->lines);
            const int exchanges = pluralCount(packed->exchanges);
            Q_EMIT told(tr("Ticket pack about %Ln line(s) written to %1: ", nullptr, count).arg(path)
                + tr("%Ln exchange(s) with the carrier, no credentials.", nullptr, exchanges));
        });
}

} // namespace lk::ui
