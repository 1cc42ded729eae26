// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/read_progress.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ReadProgress::ReadProgress(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new TextLabel(theme)),
      m_bar(new QProgressBar),
      m_grid(new QGridLayout)
{
    setObjectName(u"readProgress"_s);
    auto *cancel = new QPushButton(theme.icon(u"x"_s), tr("Cancel the check"));
    cancel->setObjectName(u"cancelCheck"_s);
    connect(cancel, &QPushButton::clicked, this, &ReadProgress::cancelWanted);
    m_bar->setAccessibleName(tr("Checking the lines"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(12));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_grid->setHorizontalSpacing(theme.dp(12));
    m_grid->setVerticalSpacing(theme.dp(6));
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(8), 0, theme.dp(8));
    column->setSpacing(theme.dp(12));
    column->addLayout(row);
    column->addLayout(m_grid);
}

void ReadProgress::clearRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.name->deleteLater();
        row.bar->deleteLater();
        row.figures->deleteLater();
    }
    m_rows.clear();
}

ReadProgress::Row &ReadProgress::rowOf(const engine::AccountProgress &account)
{
    const auto known = m_rows.find(account.account.value);
    if (known != m_rows.end())
        return *known;
    Row row{new TextLabel(m_theme, TextSize::Small), new QProgressBar,
        new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted)};
    row.name->setText(account.name);
    row.bar->setObjectName(u"readBar-%1"_s.arg(account.account.value));
    row.bar->setAccessibleName(tr("Reading lines at %1").arg(account.name));
    const int line = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.bar, line, 1);
    m_grid->addWidget(row.figures, line, 2);
    return *m_rows.insert(account.account.value, row);
}

void ReadProgress::show(const engine::PlanProgress &progress)
{
    const QLocale locale;
    if (progress.judged == 0)
        clearRows();
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(progress.total, 1)));
    m_bar->setValue(static_cast<int>(progress.judged));
    m_text->setText(progress.judged == 0
            ? tr("Reading the lines at their carriers")
            : tr("Read %1 of %2 lines")
                  .arg(locale.toString(progress.judged), locale.toString(progress.total)));
    for (const engine::AccountProgress &account : progress.accounts) {
        const Row &row = rowOf(account);
        row.bar->setRange(0, static_cast<int>(std::max<qint64>(account.total, 1)));
        row.bar->setValue(static_cast<int>(account.done));
        QString figures = tr("%1 of %2").arg(locale.toString(account.done), locale.toString(account.total));
        if (account.fromInventory > 0)
            figures = tr("%1, %2 from the inventory").arg(figures, locale.toString(account.fromInventory));
        row.figures->setText(account.trouble.isEmpty() ? figures : account.trouble);
    }
}

} // namespace lk::ui
