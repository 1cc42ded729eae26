// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/customer_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

TermField::TermField(const Theme &theme, const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent),
      m_what(new QComboBox),
      m_code(new QLineEdit),
      m_codes(new QStringListModel(this))
{
    m_what->setObjectName(name + u"What"_s);
    setChoiceName(*m_what, label);
    m_what->addItem(tr("Leave as it is"), static_cast<int>(TermChange::What::Keep));
    m_what->addItem(tr("Set to"), static_cast<int>(TermChange::What::Set));
    m_what->addItem(tr("Take away"), static_cast<int>(TermChange::What::Remove));
    m_what->setMinimumWidth(theme.dp(150));
    m_code->setObjectName(name + u"Code"_s);
    m_code->setAccessibleName(tr("%1: code").arg(label));
    m_code->setPlaceholderText(tr("Code"));
    m_code->setFixedWidth(theme.dp(300));
    auto *completer = new QCompleter(m_codes, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_code->setCompleter(completer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(10));
    row->addWidget(m_what);
    row->addWidget(m_code);
    row->addStretch(1);
    setFocusProxy(m_what);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showCode();
        Q_EMIT edited();
    });
    connect(m_code, &QLineEdit::textChanged, this, &TermField::edited);
    showCode();
}

TermChange TermField::term() const
{
    const auto what = static_cast<TermChange::What>(m_what->currentData().toInt());
    return {what, what == TermChange::What::Set ? m_code->text().trimmed() : QString()};
}

bool TermField::isUnfinished() const
{
    const TermChange now = term();
    return now.what == TermChange::What::Set && now.value.isEmpty();
}

void TermField::setCodes(const QStringList &codes)
{
    m_codes->setStringList(codes);
}

void TermField::clear()
{
    m_what->setCurrentIndex(0);
    m_code->clear();
}

void TermField::showCode()
{
    m_code->setVisible(static_cast<TermChange::What>(m_what->currentData().toInt()) == TermChange::What::Set);
}

CustomerFields::CustomerFields(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_plan(new TermField(theme, u"customerPlan"_s, tr("Customer rate plan"))),
      m_pool(new TermField(theme, u"customerPool"_s, tr("Pool"))),
      m_day(new QDateEdit(QDate::currentDate()))
{
    m_day->setObjectName(u"effectiveOn"_s);
    m_day->setAccessibleName(tr("Effective from"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setFixedWidth(theme.dp(150));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme.dp(12));
    form->setVerticalSpacing(theme.dp(10));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Customer rate &plan"), m_plan);
    form->addRow(tr("P&ool"), m_pool);
    form->addRow(tr("Effective &from"), m_day);
    // The label stands beside the field's text, not at its upper edge.
    for (QWidget *field :
        {static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_pool), static_cast<QWidget *>(m_day)})
        form->labelForField(field)->setMinimumHeight(m_day->sizeHint().height());
    connect(m_plan, &TermField::edited, this, &CustomerFields::edited);
    connect(m_pool, &TermField::edited, this, &CustomerFields::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &CustomerFields::edited);
}

CustomerChange CustomerFields::change() const
{
    return {m_plan->term(), m_pool->term(), m_day->date()};
}

QString CustomerFields::missing() const
{
    if (m_plan->isUnfinished())
        return tr("Give the customer rate plan's code.");
    if (m_pool->isUnfinished())
        return tr("Give the pool's code.");
    return {};
}

void CustomerFields::setCodes(const QStringList &plans, const QStringList &pools)
{
    m_plan->setCodes(plans);
    m_pool->setCodes(pools);
}

void CustomerFields::clear()
{
    m_plan->clear();
    m_pool->clear();
    m_day->setDate(QDate::currentDate());
}

} // namespace lk::ui
