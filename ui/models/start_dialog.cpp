// SPDX-License-Identifier: Apache-2.0
#include "ui/models/start_dialog.h"

#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

StartDialog::StartDialog(
    const Theme &theme, const Clock &clock, const QString &what, UtcMs startAt, QWidget *parent)
    : QDialog(parent),
      m_clock(clock),
      m_at(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(startAt))),
      m_zone(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_confirm(new QPushButton(tr("Change the time")))
{
    setObjectName(u"startDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the start"));
    setMinimumWidth(theme.dp(440));
    auto *title = new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold);
    title->setText(tr("Change the start"));
    auto *sentence = new TextLabel(theme, TextSize::Body, &Tokens::text);
    sentence->setText(tr("%1 starts by itself at:").arg(what));
    sentence->setWordWrap(true);
    m_at->setObjectName(u"newStart"_s);
    m_at->setAccessibleName(tr("Start"));
    m_at->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_at->setCalendarPopup(true);
    m_zone->setObjectName(u"newStartZone"_s);
    m_zone->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(22), theme.dp(20), theme.dp(22), theme.dp(18));
    column->setSpacing(theme.dp(10));
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(m_at);
    column->addWidget(m_zone);
    column->addSpacing(theme.dp(6));
    addButtons();
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &StartDialog::check);
    check();
}

void StartDialog::addButtons()
{
    auto *back = new QPushButton(tr("Go back"));
    back->setObjectName(u"goBack"_s);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setDefault(true);
    setButtonRole(*m_confirm, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_confirm);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
}

UtcMs StartDialog::startAt() const
{
    return m_at->dateTime().toMSecsSinceEpoch();
}

void StartDialog::check()
{
    const bool over = startAt() <= m_clock.utcNow();
    const UtcMs at = startAt();
    m_zone->setText(over ? tr("This time is over. Choose a later one, or start the change now.")
            : isUtcHere(at)
            ? tr("All times are UTC.")
            : tr("By the clocks of %1; that is %2 UTC.").arg(localZone(at), utcDay(at, m_clock.utcNow())));
    setFieldInvalid(*m_at, over);
    m_confirm->setEnabled(!over);
}

} // namespace lk::ui
