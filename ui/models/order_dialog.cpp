// SPDX-License-Identifier: Apache-2.0
#include "ui/models/order_dialog.h"

#include "ui/models/line_cells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_disc.h"
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

/// What cannot be taken back is seen before it is read.
QHBoxLayout *titleRow(const Theme &theme, const OrderQuestion &question)
{
    auto *title = new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold);
    title->setText(question.title);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(10));
    if (question.role == ButtonRole::Danger) {
        auto *mark = new IconDisc(theme, u"triangle-alert"_s, Tone::Danger);
        mark->setFixedSize(theme.dp(30), theme.dp(30));
        row->addWidget(mark);
    }
    row->addWidget(title, 1);
    return row;
}

/// A field and right above it what it is for.
void addField(const Theme &theme, QVBoxLayout &column, TextLabel *label, QLineEdit *field)
{
    auto *pair = new QVBoxLayout;
    pair->setContentsMargins(0, theme.dp(6), 0, 0);
    pair->setSpacing(theme.dp(5));
    pair->addWidget(label);
    pair->addWidget(field);
    column.addLayout(pair);
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
    column->addLayout(titleRow(theme, question));
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
    addField(theme, column, label, m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &OrderDialog::check);
}

void OrderDialog::addNumber(const Theme &theme, QVBoxLayout &column)
{
    const QString ask = tr("Type %1 to confirm").arg(m_question.typedNumber);
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(ask);
    m_number->setInputMethodHints(Qt::ImhDigitsOnly);
    addField(theme, column, dialogText(theme, ask, &Tokens::textMuted), m_number);
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
