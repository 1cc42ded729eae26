// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/identity_card.h"

#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

IdentityCard::IdentityCard(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services)
{
    const Theme &theme = services.theme;
    setObjectName(u"identityCard"_s);
    setTitle(tr("Identity"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.dp(6));
    grid->setVerticalSpacing(theme.dp(4));
    grid->setColumnMinimumWidth(0, theme.dp(70));
    grid->setColumnStretch(3, 1);
    m_iccid = addName(*grid, u"ICCID"_s, u"identityIccid"_s);
    m_imei = addName(*grid, u"IMEI"_s, u"identityImei"_s);
    m_msisdn = addName(*grid, u"MSISDN"_s, u"identityMsisdn"_s);
    m_account = addFact(*grid, tr("Account"));
    m_carrier = addFact(*grid, tr("Carrier"));
    m_customer = addFact(*grid, tr("Customer"));
    body()->addLayout(grid);
}

TextLabel *IdentityCard::addFact(QGridLayout &grid, const QString &name)
{
    const Theme &theme = m_services.theme;
    const int row = grid.rowCount();
    auto *key = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    key->setText(name);
    key->setMinimumHeight(theme.dp(22));
    auto *value = new TextLabel(theme);
    value->setWordWrap(true);
    value->setIndent(theme.dp(4)); // as far in as an identifier, which keeps room for its focus ring
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    key->setBuddy(value);
    grid.addWidget(key, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1, 1, 3);
    return value;
}

IdentityCard::Name IdentityCard::addName(QGridLayout &grid, const QString &name, const QString &objectName)
{
    const Theme &theme = m_services.theme;
    const int row = grid.rowCount();
    auto *key = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    key->setText(name);
    Name made{.value = new IdentifierLabel(theme, name),
        .mark = new QLabel,
        .none = new TextLabel(theme, TextSize::Body, &Tokens::textMuted)};
    made.value->setObjectName(objectName);
    made.mark->setObjectName(objectName + u"Mark"_s);
    made.none->setText(tr("not known"));
    made.none->setIndent(theme.dp(4));
    grid.addWidget(key, row, 0);
    grid.addWidget(made.value, row, 1, Qt::AlignLeft);
    grid.addWidget(made.none, row, 1, Qt::AlignLeft);
    grid.addWidget(made.mark, row, 2);
    return made;
}

void IdentityCard::showName(const Name &name, const QString &identifier, bool hasCheckDigit)
{
    const Theme &theme = m_services.theme;
    name.value->setIdentifier(identifier);
    name.value->setVisible(!identifier.isEmpty());
    name.none->setVisible(identifier.isEmpty());
    name.mark->setVisible(!identifier.isEmpty() && hasCheckDigit);
    const bool right = luhnValid(identifier);
    name.mark->setPixmap(
        theme.icon(right ? u"badge-check"_s : u"triangle-alert"_s, right ? Tone::Success : Tone::Warning)
            .pixmap(theme.dp(16)));
    name.mark->setToolTip(
        right ? tr("The check digit is right.") : tr("The last digit is not the check digit of the others."));
    name.mark->setAccessibleName(name.mark->toolTip());
}

void IdentityCard::show(const store::ListedLine &line)
{
    const LineIds &ids = line.state.ids;
    showName(m_iccid, ids.iccid, true);
    // An IMEI of 14 digits lacks the check digit, one of 16 has a version in its place.
    showName(m_imei, ids.imei, ids.imei.size() == 15);
    showName(m_msisdn, ids.msisdn, false);
    m_account->setText(line.accountName);
    m_carrier->setText(displayName(line.carrier));
    m_customer->setText(line.state.customer.isEmpty() ? u"–"_s : displayText(line.state.customer));
}

} // namespace lk::ui
