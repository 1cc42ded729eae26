// SPDX-License-Identifier: Apache-2.0
// What the columns of ChangeLinesModel show, and the small texts that all lists of lines share.
#include "ui/models/line_cells.h"

#include "core/base/text.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/local_time.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QString nowThenText(const DeviceChange &line)
{
    return line.beforeText + u" → "_s + line.targetText;
}

QString reasonText(const DeviceChange &line)
{
    if (line.refusal.code.isEmpty())
        return line.reason.isEmpty() ? line.refusal.text : line.reason;
    const QString text = line.reason.isEmpty() ? line.refusal.text : line.reason;
    return text.contains(line.refusal.code) ? text : text + u" ["_s + line.refusal.code + u']';
}

QString utcClock(UtcMs at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"HH:mm:ss"_s) : QString();
}

QString utcDay(UtcMs at, UtcMs now)
{
    if (at <= 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    if (time.date() == today)
        return time.toString(u"HH:mm"_s);
    const bool thisYear = time.date().year() == today.year();
    return QLocale().toString(time, QString(dayPattern() + (thisYear ? u" HH:mm"_s : u" yyyy HH:mm"_s)));
}

QString utcExact(UtcMs at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s)
                  : QString();
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = (seconds + 30) / 60;
    if (seconds < 60)
        return QCoreApplication::translate("Duration", "%1 s").arg(seconds);
    if (minutes < 60)
        return QCoreApplication::translate("Duration", "%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return QCoreApplication::translate("Duration", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const int days = pluralCount(minutes / (24 * 60));
    return QCoreApplication::translate("Duration", "%Ln day(s)", nullptr, days);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

namespace {

QString cellText(const DeviceChange &line, int column)
{
    switch (column) {
    case ChangeLinesModel::Iccid:
        return line.ids.iccid;
    case ChangeLinesModel::Imei:
        return line.ids.imei;
    case ChangeLinesModel::Msisdn:
        return line.ids.msisdn;
    case ChangeLinesModel::CarrierName:
        return displayName(line.carrier);
    case ChangeLinesModel::NowThen:
        return nowThenText(line);
    case ChangeLinesModel::Tries:
        return numberText(line.attempts);
    case ChangeLinesModel::Reason:
        return reasonText(line);
    case ChangeLinesModel::Updated:
        return utcClock(line.updatedAt);
    }
    return {};
}

QVariant lineData(const DeviceChange &line, int column, int role)
{
    if (role == Qt::DisplayRole)
        return cellText(line, column);
    if (role == NowRole)
        return line.beforeText;
    if (role == ThenRole)
        return line.targetText;
    if (role == Qt::ToolTipRole && column == ChangeLinesModel::Reason)
        return reasonText(line);
    if ((role == Qt::ToolTipRole || role == CopyRole) && column == ChangeLinesModel::Updated)
        return utcExact(line.updatedAt);
    return {};
}

QString spokenLine(const DeviceChange &line, Position position, ChangeState state)
{
    return QCoreApplication::translate("ChangeLinesModel", "Row %1, %2, %3")
        .arg(position + 1)
        .arg(lookOf(state).word, line.reason.isEmpty() ? line.ids.display() : line.reason);
}

} // namespace

QVariant ChangeLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Position position = positionAt(index.row());
    if (index.column() == State) {
        const StateLook look = lookOf(m_lines.at(position));
        if (role == Qt::DisplayRole)
            return look.word;
        if (role == LookRole)
            return QVariant::fromValue(look);
        return role == Qt::ToolTipRole ? QVariant(look.tooltip) : QVariant();
    }
    if (index.column() == RowNo && role == Qt::DisplayRole)
        return numberText(position + 1);
    const bool wanted = role == Qt::DisplayRole || role == NowRole || role == ThenRole || role == CopyRole
        || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const DeviceChange *line = wanted ? lineAt(index.row()) : nullptr;
    if (line == nullptr)
        return {};
    if (index.column() == RowNo && role == Qt::AccessibleTextRole)
        return spokenLine(*line, position, m_lines.at(position));
    return lineData(*line, index.column(), role);
}

QVariant ChangeLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowNo:
        return tr("Row");
    case Iccid:
        return tr("ICCID");
    case Imei:
        return tr("IMEI");
    case Msisdn:
        return tr("MSISDN");
    case CarrierName:
        return tr("Carrier");
    case NowThen:
        return tr("Now → then");
    case State:
        return tr("State");
    case Tries:
        return tr("Tries");
    case Reason:
        return tr("Reason");
    case Updated:
        return tr("Updated UTC");
    }
    return {};
}

} // namespace lk::ui
