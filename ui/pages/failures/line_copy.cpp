// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/line_copy.h"

#include "core/base/text.h"
#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/lines_list_model.h"
#include "ui/services.h"

#include <QClipboard>
#include <QGuiApplication>

#include <functional>

namespace lk::ui {

namespace {

/// The clipboard is not made for more.
constexpr qsizetype kMostOnClipboard = 100'000;
constexpr qsizetype kReadAtOnce = 1'000;

/// The text of these lines, `textOf` each, read piece by piece.
Result<QString> textOfLines(store::Database &database, const QList<DeviceChangeId> &lines,
    const std::function<QString(const DeviceChange &)> &textOf)
{
    QStringList texts;
    for (qsizetype from = 0; from < lines.size(); from += kReadAtOnce) {
        const auto some = store::readTheseLines(database, lines.mid(from, kReadAtOnce));
        if (!some)
            return some.failure();
        for (const DeviceChange &line : *some)
            texts.append(textOf(line));
    }
    return texts.join(u'\n');
}

} // namespace

LineCopy::LineCopy(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

LineCopy::~LineCopy() = default;

bool LineCopy::isReady(qsizetype count)
{
    if (count == 0)
        return false;
    if (count > kMostOnClipboard) {
        const int lines = pluralCount(count);
        emit told(
            tr("%Ln line(s) are too many for the clipboard; nothing was copied. Choose a carrier, a code "
               "or fewer lines.",
                nullptr, lines));
        return false;
    }
    if (!m_reader) {
        auto reader = store::StoreReader::open(m_services.store.paths().database());
        if (!reader) {
            emit told(reader.error().message);
            return false;
        }
        m_reader = std::move(*reader);
    }
    return true;
}

void LineCopy::copyNames(const QList<DeviceChangeId> &lines)
{
    if (!isReady(lines.size()))
        return;
    m_reader->ask<QString>(
        this,
        [lines](store::Database &database) {
            return textOfLines(database, lines, [](const DeviceChange &line) { return line.ids.display(); });
        },
        [this, count = lines.size()](const Result<QString> &text) { finish(text, count); }, this);
}

void LineCopy::copyRows(const QList<DeviceChangeId> &lines, const QList<int> &columns)
{
    if (!isReady(lines.size()))
        return;
    m_reader->ask<QString>(
        this,
        [lines, columns, now = m_services.clock.utcNow()](store::Database &database) {
            return textOfLines(database, lines, [&columns, now](const DeviceChange &line) {
                QStringList cells;
                for (const int column : columns)
                    cells.append(LinesListModel::text(line, column, now).simplified());
                return cells.join(u'\t');
            });
        },
        [this, count = lines.size()](const Result<QString> &text) { finish(text, count); }, this);
}

void LineCopy::finish(const Result<QString> &text, qsizetype count)
{
    if (!text) {
        emit told(text.error().message);
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    const int lines = pluralCount(count);
    emit told(tr("%Ln line(s) copied.", nullptr, lines));
}

} // namespace lk::ui
