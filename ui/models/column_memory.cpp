// SPDX-License-Identifier: Apache-2.0
#include "ui/models/column_memory.h"

#include "core/settings/settings.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// Widths that were right for small text cut large text: each size has its own.
QString columnsKey(const TableView &table, const settings::Settings &settings)
{
    const int percent = qRound(settings.textScale() * 100);
    return percent == 100 ? table.objectName() : u"%1@%2"_s.arg(table.objectName(), QString::number(percent));
}

} // namespace

void keepColumns(TableView &table, settings::Settings &settings)
{
    QHeaderView *header = table.horizontalHeader();
    const QString key = columnsKey(table, settings);
    const QByteArray state = settings.headerState(key);
    if (!state.isEmpty()) {
        const int height = header->height();
        header->restoreState(state);
        header->setFixedHeight(height);
        table.setArrangedByHand();
    }
    auto *later = new QTimer(&table);
    later->setSingleShot(true);
    later->setInterval(400ms);
    QObject::connect(&table, &TableView::columnsArranged, later, [later] { later->start(); });
    QObject::connect(&table, &TableView::columnsReset, later, [later, &settings, key] {
        later->stop();
        settings.setHeaderState(key, {});
    });
    QObject::connect(later, &QTimer::timeout, &table,
        [&table, &settings, key] { settings.setHeaderState(key, table.horizontalHeader()->saveState()); });
}

} // namespace lk::ui
