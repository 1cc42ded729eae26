// SPDX-License-Identifier: Apache-2.0
#include "ui/models/column_memory.h"

#include "core/settings/settings.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

void keepColumns(QTableView &table, settings::Settings &settings)
{
    QHeaderView *header = table.horizontalHeader();
    const QByteArray state = settings.headerState(table.objectName());
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
    QObject::connect(later, &QTimer::timeout, &table, [&table, &settings] {
        settings.setHeaderState(table.objectName(), table.horizontalHeader()->saveState());
    });
}

} // namespace lk::ui
