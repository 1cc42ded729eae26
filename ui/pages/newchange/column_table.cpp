// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/column_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// What a column can be read as: a name of the line, or something asked of it.
struct Meaning {
    intake::ColumnRole role;
    intake::RequestRole request = intake::RequestRole::None;
};
constexpr std::array kMeanings{Meaning{intake::ColumnRole::Iccid}, Meaning{intake::ColumnRole::Imei},
    Meaning{intake::ColumnRole::Msisdn}, Meaning{intake::ColumnRole::AnyIdentifier},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::NewIccid},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::NewImei},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::Action},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::RatePlan},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::ReasonCode},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::ZipCode},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::CustomerPlan},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::DataPool},
    Meaning{intake::ColumnRole::Ignore, intake::RequestRole::EffectiveDate},
    Meaning{intake::ColumnRole::Ignore}};

} // namespace

QString displayName(intake::RequestRole request)
{
    switch (request) {
    case intake::RequestRole::None:
        return QCoreApplication::translate("ColumnRole", "Not read");
    case intake::RequestRole::NewIccid:
        return QCoreApplication::translate("ColumnRole", "New ICCID");
    case intake::RequestRole::NewImei:
        return QCoreApplication::translate("ColumnRole", "New IMEI");
    case intake::RequestRole::Action:
        return QCoreApplication::translate("ColumnRole", "Action");
    case intake::RequestRole::RatePlan:
        return QCoreApplication::translate("ColumnRole", "Rate plan");
    case intake::RequestRole::ReasonCode:
        return QCoreApplication::translate("ColumnRole", "Reason code");
    case intake::RequestRole::ZipCode:
        return QCoreApplication::translate("ColumnRole", "ZIP code");
    case intake::RequestRole::CustomerPlan:
        return QCoreApplication::translate("ColumnRole", "Customer rate plan");
    case intake::RequestRole::DataPool:
        return QCoreApplication::translate("ColumnRole", "Data pool");
    case intake::RequestRole::EffectiveDate:
        return QCoreApplication::translate("ColumnRole", "Effective date");
    }
    return {};
}

QString displayName(intake::ColumnRole role)
{
    switch (role) {
    case intake::ColumnRole::Ignore:
        return displayName(intake::RequestRole::None);
    case intake::ColumnRole::Iccid:
        return QCoreApplication::translate("ColumnRole", "ICCID");
    case intake::ColumnRole::Imei:
        return QCoreApplication::translate("ColumnRole", "IMEI");
    case intake::ColumnRole::Msisdn:
        return QCoreApplication::translate("ColumnRole", "Number (MSISDN)");
    case intake::ColumnRole::AnyIdentifier:
        return QCoreApplication::translate("ColumnRole", "Each value by its shape");
    }
    return {};
}

QString displayName(const Meaning &meaning)
{
    return meaning.role == intake::ColumnRole::Ignore ? displayName(meaning.request)
                                                      : displayName(meaning.role);
}

void ColumnModel::setColumns(const QList<intake::Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    const intake::Column &column = m_columns.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Samples)
        return column.samples.join(u'\n');
    if (role == ToneRole && index.column() == Match && column.role != intake::ColumnRole::Ignore
        && column.matchPercent < 100)
        return static_cast<int>(Tone::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return column.header.isEmpty() ? tr("Column %1").arg(column.index + 1) : column.header;
    case ReadAs:
        return displayName(Meaning{column.role, column.asksFor()});
    case Match:
        return column.role == intake::ColumnRole::Ignore ? u"–"_s : tr("%1 %").arg(column.matchPercent);
    case Samples:
        return column.samples.join(u", "_s);
    default:
        return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Column of the file");
    case ReadAs:
        return tr("Read as");
    case Match:
        return tr("Match");
    case Samples:
        return tr("First values");
    default:
        return {};
    }
}

ColumnTable::ColumnTable(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new ColumnModel(this)),
      m_table(new TableView(theme)),
      m_hasHeader(new QCheckBox(tr("The first row holds t&itles")))
{
    m_table->setObjectName(u"columnTable"_s);
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setModel(m_model);
    m_table->setColumn(ColumnModel::Title, ColumnKind::Strong, 130);
    m_table->setColumn(ColumnModel::ReadAs, ColumnKind::Text, 190);
    m_table->setColumn(ColumnModel::Match, ColumnKind::Number, 70);
    m_table->setColumn(ColumnModel::Samples, ColumnKind::Quiet, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_hasHeader->setObjectName(u"hasHeader"_s);
    m_hasHeader->setAccessibleName(tr("The first row holds titles"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    column->addWidget(m_table);
    column->addWidget(m_hasHeader);
    connect(&theme, &Theme::changed, this, &ColumnTable::fitHeight);
    connect(m_hasHeader, &QCheckBox::clicked, this, [this](bool on) {
        m_map.hasHeader = on;
        Q_EMIT mapEdited(m_map);
    });
}

void ColumnTable::setMap(const intake::ColumnMap &map)
{
    m_map = map;
    m_model->setColumns(map.columns);
    m_hasHeader->setChecked(map.hasHeader);
    placeChoices();
    fitHeight();
}

/// As many rows as there are, up to eight; then it scrolls.
void ColumnTable::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, 8);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * m_theme.rowHeight() + 2);
}

void ColumnTable::placeChoices()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"role%1"_s.arg(row));
        setChoiceName(
            *choice, tr("%1 is read as").arg(m_model->index(row, ColumnModel::Title).data().toString()));
        const intake::Column &column = m_map.columns.at(row);
        for (const Meaning &meaning : kMeanings) {
            choice->addItem(displayName(meaning));
            if (meaning.role == column.role && meaning.request == column.asksFor())
                choice->setCurrentIndex(choice->count() - 1);
        }
        connect(choice, &QComboBox::activated, this, [this, row, choice] {
            const Meaning &meaning = kMeanings.at(static_cast<std::size_t>(choice->currentIndex()));
            m_map.columns[row].role = meaning.role;
            m_map.columns[row].request = meaning.request;
            m_map.columns[row].unclear = false;
            Q_EMIT mapEdited(m_map);
        });
        m_table->setCellControl(m_model->index(row, ColumnModel::ReadAs), choice);
    }
}

} // namespace lk::ui
