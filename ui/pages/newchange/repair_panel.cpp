// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/repair_panel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

RepairPanel::RepairPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_sheetPart(new QWidget),
      m_sheets(new QComboBox),
      m_title(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_boxes(new QVBoxLayout)
{
    m_sheets->setObjectName(u"sheetChoice"_s);
    setChoiceName(*m_sheets, tr("Sheet of the workbook"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(24);
    auto *row = new QHBoxLayout(m_sheetPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    auto *label = new TextLabel(theme);
    label->setText(tr("Sheet"));
    row->addWidget(label);
    row->addWidget(m_sheets);
    row->addStretch(1);
    m_title->setText(tr("Repairs: done only where you tick the kind"));
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(theme.dp(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    column->addWidget(m_sheetPart);
    column->addWidget(m_title);
    column->addLayout(m_boxes);
    connect(m_sheets, &QComboBox::activated, this,
        [this](int index) { Q_EMIT sheetChosen(m_sheets->itemText(index)); });
}

void RepairPanel::setList(const LoadedList &list)
{
    setSheets(list.list);
    setRepairs(list);
    setVisible(list.list.sheets.size() > 1 || !list.list.repairs.isEmpty());
}

void RepairPanel::setSheets(const intake::DeviceList &list)
{
    m_sheets->clear();
    m_sheets->addItems(list.sheets);
    m_sheets->setCurrentIndex(static_cast<int>(list.sheets.indexOf(list.sheet)));
    m_sheetPart->setVisible(list.sheets.size() > 1);
}

void RepairPanel::setRepairs(const LoadedList &list)
{
    // The box that was just clicked may be among them.
    for (QCheckBox *box : std::as_const(m_shown)) {
        box->hide();
        box->deleteLater();
    }
    m_shown.clear();
    m_title->setVisible(!list.list.repairs.isEmpty());
    for (const intake::RepairCount &count : list.list.repairs) {
        const int cells = pluralCount(count.applied + count.offered);
        QString text = tr("%Ln cell(s): %1", nullptr, cells).arg(displayName(count.kind));
        const auto example = std::find_if(list.examples.begin(), list.examples.end(),
            [&](const RepairExample &each) { return each.repair.kind == count.kind; });
        if (example != list.examples.end())
            text = tr("%1 (row %2: %3 → %4)")
                       .arg(text, QString::number(example->fileRow), example->repair.before,
                           example->repair.after);
        auto *box = new QCheckBox(text.replace(u'&', u"&&"_s));
        box->setObjectName(u"repair-"_s + intake::toText(count.kind));
        box->setChecked(count.applied > 0);
        connect(box, &QCheckBox::clicked, this,
            [this, kind = count.kind](bool accepted) { Q_EMIT consentChanged(kind, accepted); });
        m_boxes->addWidget(box);
        m_shown.append(box);
    }
}

} // namespace lk::ui
