// SPDX-License-Identifier: Apache-2.0
#include "ui/models/order_dialog.h"

#include "ui/models/line_cells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

TextLabel *dialogText(const Theme &theme, const QString &text, Ink ink = &Tokens::text)
{
    auto *label = new TextLabel(theme, TextSize::Body, ink);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

OrderDialog::OrderDialog(const Theme &theme, const OrderQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_question(question)
{
    setObjectName(u"orderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setMinimumWidth(theme.dp(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(22), theme.dp(20), theme.dp(22), theme.dp(18));
    column->setSpacing(theme.dp(10));
    auto *title = new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold);
    title->setText(question.title);
    column->addWidget(title);
    column->addWidget(dialogText(theme, question.sentence));
    if (!question.consequence.isEmpty())
        column->addWidget(dialogText(theme, question.consequence, &Tokens::textMuted));
    if (question.needsReason)
        addReason(theme, *column);
    if (question.typedNumber > 0)
        addNumber(theme, *column);
    column->addSpacing(theme.dp(6));
    addButtons(*column);
    check();
}

void OrderDialog::addReason(const Theme &theme, QVBoxLayout &column)
{
    auto *label = dialogText(theme, tr("&Reason, for the audit trail"), &Tokens::textMuted);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Ticket number or why"));
    label->setBuddy(m_reason);
    column.addWidget(label);
    column.addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &OrderDialog::check);
}

void OrderDialog::addNumber(const Theme &theme, QVBoxLayout &column)
{
    const QString ask = tr("Type %1 to confirm").arg(m_question.typedNumber);
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(ask);
    m_number->setInputMethodHints(Qt::ImhDigitsOnly);
    column.addWidget(dialogText(theme, ask, &Tokens::textMuted));
    column.addWidget(m_number);
    connect(m_number, &QLineEdit::textChanged, this, &OrderDialog::check);
}

void OrderDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Go back"));
    back->setObjectName(u"goBack"_s);
    m_confirm = new QPushButton(m_question.confirm);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setDefault(true);
    setButtonRole(*m_confirm, m_question.role);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_confirm);
    column.addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
}

QString OrderDialog::reason() const
{
    return m_reason != nullptr ? m_reason->text().trimmed() : QString();
}

void OrderDialog::check()
{
    const bool reasoned = m_reason == nullptr || !reason().isEmpty();
    const QString typed = m_number != nullptr ? m_number->text().trimmed() : QString();
    const bool counted = m_number == nullptr || typed == QString::number(m_question.typedNumber)
        || typed == numberText(m_question.typedNumber);
    m_confirm->setEnabled(reasoned && counted);
}

} // namespace lk::ui
