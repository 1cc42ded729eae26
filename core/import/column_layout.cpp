// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_layout.h"

#include "core/base/text.h"
#include "core/import/cell_cleaning.h"
#include "core/import/column_title.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr QLatin1StringView kFormat("linekeeper-columns-1");
constexpr qsizetype kMaxColumns = 256;

struct ReadAs {
    QLatin1StringView word;
    ColumnRole role = ColumnRole::Ignore;
    RequestRole request = RequestRole::None;
};
constexpr std::array kReadAs{
    ReadAs{"iccid"_L1, ColumnRole::Iccid},
    ReadAs{"imei"_L1, ColumnRole::Imei},
    ReadAs{"msisdn"_L1, ColumnRole::Msisdn},
    ReadAs{"by-shape"_L1, ColumnRole::AnyIdentifier},
    ReadAs{"new-iccid"_L1, ColumnRole::Ignore, RequestRole::NewIccid},
    ReadAs{"new-imei"_L1, ColumnRole::Ignore, RequestRole::NewImei},
    ReadAs{"action"_L1, ColumnRole::Ignore, RequestRole::Action},
    ReadAs{"rate-plan"_L1, ColumnRole::Ignore, RequestRole::RatePlan},
    ReadAs{"reason-code"_L1, ColumnRole::Ignore, RequestRole::ReasonCode},
    ReadAs{"zip"_L1, ColumnRole::Ignore, RequestRole::ZipCode},
    ReadAs{"customer-plan"_L1, ColumnRole::Ignore, RequestRole::CustomerPlan},
    ReadAs{"data-pool"_L1, ColumnRole::Ignore, RequestRole::DataPool},
    ReadAs{"effective-date"_L1, ColumnRole::Ignore, RequestRole::EffectiveDate},
    ReadAs{"not-read"_L1},
};

QString wordFor(const LayoutColumn &column)
{
    const auto found = std::find_if(kReadAs.begin(), kReadAs.end(), [&](const ReadAs &each) {
        return each.role == column.role
            && (each.role != ColumnRole::Ignore || each.request == column.request);
    });
    return found == kReadAs.end() ? QString() : QString(found->word);
}

Failure noMap(const QString &why)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "This is no column map that can be used; nothing was imported: %1. Let the program write one "
            "with --save-map and change that.")
            .arg(why));
}

Result<LayoutColumn> columnFromJson(const QJsonObject &object)
{
    const QString word = object.value("read_as"_L1).toString();
    const auto found
        = std::find_if(kReadAs.begin(), kReadAs.end(), [&](const ReadAs &each) { return word == each.word; });
    if (found == kReadAs.end()) {
        QStringList words;
        for (const ReadAs &each : kReadAs)
            words.append(each.word);
        return noMap(QCoreApplication::translate("Intake", "columns are not read as “%1”, but as one of %2")
                         .arg(quotable(word), words.join(u", "_s)));
    }
    return LayoutColumn{object.value("title"_L1).toString(), found->role, found->request};
}

} // namespace

QString layoutKey(const ColumnMap &map, const QString &sheet)
{
    QStringList titles;
    for (const Column &column : map.columns)
        titles.append(squashedTitle(column.header));
    const bool titled = map.hasHeader
        && std::any_of(titles.begin(), titles.end(), [](const QString &title) { return !title.isEmpty(); });
    if (!titled)
        return {};
    const QString place = sheet.isEmpty() ? QString(map.delimiter) : u"sheet "_s + squashedTitle(sheet);
    const QByteArray whole = QString(place + u'\n' + titles.join(u'\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(32));
}

ColumnLayout layoutOf(const ColumnMap &map, const QString &sheet, const QString &source, QDate day)
{
    ColumnLayout layout{.key = layoutKey(map, sheet), .source = source, .day = day};
    for (const Column &column : map.columns)
        layout.columns.append({column.header, column.role, column.asksFor()});
    return layout;
}

std::optional<QString> applyLayout(ColumnMap &map, const ColumnLayout &layout)
{
    QList<Column> columns = map.columns;
    for (Column &column : columns) {
        column.role = ColumnRole::Ignore;
        column.request = RequestRole::None;
        column.unclear = false;
    }
    QList<bool> taken(columns.size(), false);
    for (const LayoutColumn &wanted : layout.columns) {
        qsizetype at = 0;
        while (at < columns.size()
            && (taken.at(at) || squashedTitle(columns.at(at).header) != squashedTitle(wanted.title)))
            ++at;
        if (at == columns.size())
            return quotable(wanted.title);
        taken[at] = true;
        columns[at].role = wanted.role;
        columns[at].request = wanted.request;
    }
    map.columns = columns;
    return std::nullopt;
}

QByteArray toJson(const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const LayoutColumn &column : layout.columns)
        columns.append(QJsonObject{{u"title"_s, column.title}, {u"read_as"_s, wordFor(column)}});
    QJsonObject object{{u"format"_s, kFormat}, {u"columns"_s, columns}};
    if (!layout.source.isEmpty())
        object.insert(u"source"_s, layout.source);
    if (layout.day.isValid())
        object.insert(u"day"_s, layout.day.toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ColumnLayout> layoutFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != kFormat)
        return noMap(QCoreApplication::translate("Intake", "it is no JSON object with \"format\": \"%1\"")
                         .arg(kFormat));
    const QJsonArray columns = object.value("columns"_L1).toArray();
    if (columns.isEmpty() || columns.size() > kMaxColumns)
        return noMap(
            QCoreApplication::translate("Intake", "it names no columns, or more than %1").arg(kMaxColumns));
    ColumnLayout layout{.source = object.value("source"_L1).toString(),
        .day = QDate::fromString(object.value("day"_L1).toString(), Qt::ISODate)};
    for (const QJsonValue &each : columns) {
        const auto column = columnFromJson(each.toObject());
        if (!column)
            return column.failure();
        layout.columns.append(*column);
    }
    return layout;
}

LayoutBook LayoutBook::fromTexts(const QMap<QString, QString> &texts)
{
    LayoutBook book;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        auto layout = layoutFromJson(text.value().toUtf8());
        if (!layout)
            continue;
        layout->key = text.key();
        book.remember(*layout);
    }
    return book;
}

QMap<QString, QString> LayoutBook::texts() const
{
    QMap<QString, QString> texts;
    for (const ColumnLayout &layout : m_layouts)
        texts.insert(layout.key, QString::fromUtf8(toJson(layout)));
    return texts;
}

const ColumnLayout *LayoutBook::find(const QString &key) const
{
    const auto found = m_layouts.constFind(key);
    return found == m_layouts.cend() ? nullptr : &*found;
}

void LayoutBook::remember(const ColumnLayout &layout)
{
    if (layout.key.isEmpty())
        return;
    m_layouts.insert(layout.key, layout);
    while (m_layouts.size() > kMostLayouts) {
        const auto oldest = std::min_element(m_layouts.cbegin(), m_layouts.cend(),
            [](const ColumnLayout &a, const ColumnLayout &b) { return a.day < b.day; });
        m_layouts.remove(oldest.key());
    }
}

void LayoutBook::forget(const QString &key)
{
    m_layouts.remove(key);
}

} // namespace lk::intake
