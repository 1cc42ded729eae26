// SPDX-License-Identifier: Apache-2.0
#include "ui/models/column_memory.h"

#include "core/settings/settings.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// Widths that were right for small text cut large text: each size has its own.
QString columnsKey(const QTableView &table, const settings::Settings &settings)
{
    const int percent = qRound(settings.textScale() * 100);
    return percent == 100 ? table.objectName() : u"%1@%2"_s.arg(table.objectName(), QString::number(percent));
}

} // namespace

void keepColumns(QTableView &table, settings::Settings &settings)
{
    QHeaderView *header = table.horizontalHeader();
    const QString key = columnsKey(table, settings);
    const QByteArray state = settings.headerState(key);
    if (!state.isEmpty()) {
        const int height = header->height();
        header->restoreState(state);
        header->setFixedHeight(height);
    }
    auto *later = new QTimer(&table);
    later->setSingleShot(true);
    later->setInterval(400ms);
    const auto note = [later] { later->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, later, note);
    QObject::connect(header, &QHeaderView::sectionMoved, later, note);
    QObject::connect(later, &QTimer::timeout, &table,
        [&table, &settings, key] { settings.setHeaderState(key, table.horizontalHeader()->saveState()); });
}

} // namespace lk::ui
