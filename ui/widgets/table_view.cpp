// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_view.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_header.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

TableView::TableView(const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_rows(new RowDelegate(theme, this))
{
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows walk in it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    prepareHeaders();
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(400ms);
    connect(&m_saveLater, &QTimer::timeout, this, &TableView::saveColumns);
    connect(&theme, &Theme::changed, this, &TableView::applyTheme);
    applyTheme();
}

TableView::~TableView()
{
    if (m_saveLater.isActive())
        saveColumns();
}

void TableView::prepareHeaders()
{
    auto *header = new TableHeader(m_theme, *m_rows, this);
    setHorizontalHeader(header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    const auto later = [this] { m_saveLater.start(); };
    connect(header, &QHeaderView::sectionResized, this, &TableView::noteResized);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        m_saveLater.start();
        emit columnsArranged();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, later);
    QHeaderView *rows = verticalHeader();
    rows->hide();
    // Measuring rows costs 122 µs each: never let Qt do it.
    rows->setSectionResizeMode(QHeaderView::Fixed);
}

void TableView::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    horizontalHeader()->setFixedHeight(m_theme.dp(34));
    horizontalScrollBar()->setSingleStep(m_theme.dp(24));
    viewport()->update();
}

void TableView::setSettings(QSettings &settings)
{
    m_settings = &settings;
    restoreColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    applyColumns();
    restoreColumns();
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setHoverRow(-1); });
    // The sentence for "no rows" lies outside any row, so Qt would not repaint it.
    connect(model, &QAbstractItemModel::rowsInserted, viewport(), [this] { viewport()->update(); });
}

/// Qt's header asks of each column whether all of its rows are selected, and looks at row after row: a tenth
/// of a second where a million are. What it would show by that is not shown here.
void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(selection->model(), selection));
}

QString TableView::settingsKey() const
{
    return u"tables/%1/%2"_s.arg(objectName()).arg(horizontalHeader()->count());
}

void TableView::restoreColumns()
{
    if (m_settings == nullptr || model() == nullptr || objectName().isEmpty())
        return;
    const QByteArray state = m_settings->value(settingsKey()).toByteArray();
    if (!state.isEmpty()) {
        horizontalHeader()->restoreState(state);
        setArrangedByHand();
    }
    horizontalHeader()->setFixedHeight(m_theme.dp(34));
    m_saveLater.stop();
}

void TableView::saveColumns() const
{
    if (m_settings == nullptr || model() == nullptr || objectName().isEmpty())
        return;
    m_settings->setValue(settingsKey(), horizontalHeader()->saveState());
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setCellControl(const QModelIndex &cell, QWidget *control)
{
    auto *inset = new QWidget;
    auto *room = new QVBoxLayout(inset);
    room->setContentsMargins(0, m_theme.dp(3), m_theme.dp(4), m_theme.dp(3));
    control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as its row leaves it
    room->addWidget(control);
    inset->setFocusProxy(control);
    setIndexWidget(cell, inset);
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    const auto repaint = [this](int changed) {
        if (changed < 0 || model() == nullptr || changed >= model()->rowCount(rootIndex()))
            return;
        viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    };
    repaint(m_hoverRow);
    m_hoverRow = row;
    repaint(row);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && m_hoverRow >= 0)
        setHoverRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_keyboardUsed = false;
    QTableView::mousePressEvent(event);
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyIdentifiers();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleChecks();
        return;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() == before)
        return;
    m_keyboardUsed = true;
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount(rootIndex()) > 0))
        return;
    QPainter painter(viewport());
    const QRectF area = QRectF(viewport()->rect()).adjusted(m_theme.dp(24), 0, -m_theme.dp(24), 0);
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.tokens().textMuted);
    painter.drawText(area, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

} // namespace lk::ui
