// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/credential_fields.h"

#include "ui/pages/settings/field_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_width.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The words people see for the members of a carrier's credentials.
QString memberTitle(const QString &member)
{
    if (member == "client_id"_L1)
        return CredentialFields::tr("Client ID");
    if (member == "client_secret"_L1)
        return CredentialFields::tr("Client secret");
    if (member == "username"_L1)
        return CredentialFields::tr("User name");
    if (member == "password"_L1)
        return CredentialFields::tr("Password");
    if (member == "api_key"_L1)
        return CredentialFields::tr("API key");
    if (member == "app_id"_L1)
        return CredentialFields::tr("App ID");
    if (member == "app_secret"_L1)
        return CredentialFields::tr("App secret");
    if (member == "soap_password"_L1)
        return CredentialFields::tr("SOAP password");
    if (member == "license_key"_L1)
        return CredentialFields::tr("License key");
    return member == "proxy_user"_L1 ? CredentialFields::tr("Proxy user")
                                     : CredentialFields::tr("Proxy password");
}

/// Why it can be left empty.
QString whyOptional(const QString &member)
{
    if (member == "soap_password"_L1)
        return CredentialFields::tr("Only for SIM swaps: the user's console password");
    if (member == "license_key"_L1)
        return CredentialFields::tr("Only for SIM swaps");
    return CredentialFields::tr("Only if the proxy asks for it");
}

bool isForProxy(const QString &member)
{
    return member.startsWith("proxy_"_L1);
}

bool isName(const QString &member)
{
    return member == "client_id"_L1 || member == "username"_L1 || member == "app_id"_L1
        || member == "proxy_user"_L1;
}

} // namespace

CredentialFields::CredentialFields(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CredentialFields::reset(Carrier carrier, bool stored)
{
    m_carrier = carrier;
    m_fields.clear();
    delete m_rows;
    m_rows = new FieldRows(m_theme);
    layout()->addWidget(m_rows);
    m_stored = stored;
    const QStringList needed = credentialMembers(carrier);
    for (const QString &member : needed)
        addField(member, false);
    const QStringList optional = optionalCredentialMembers(carrier);
    for (const QString &member : optional)
        addField(member, true);
}

void CredentialFields::addField(const QString &member, bool optional)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"credential-"_s + member);
    edit->setEchoMode(isName(member) ? QLineEdit::Normal : QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    const QString empty = optional ? whyOptional(member) : QString();
    edit->setPlaceholderText(m_stored && !optional ? tr("Stored – empty keeps it") : empty);
    edit->setFixedWidth(fieldWidth(*edit, m_theme.dp(420)));
    QWidget *row = m_rows->add(memberTitle(member), edit);
    row->setVisible(!isForProxy(member) || m_proxyShown);
    m_fields.append({member, edit, row});
    connect(edit, &QLineEdit::textEdited, this, &CredentialFields::edited);
}

void CredentialFields::setProxyShown(bool shown)
{
    m_proxyShown = shown;
    for (const Field &field : std::as_const(m_fields)) {
        if (isForProxy(field.member))
            field.row->setVisible(shown);
    }
}

bool CredentialFields::isEmpty() const
{
    return std::all_of(
        m_fields.begin(), m_fields.end(), [](const Field &field) { return field.edit->text().isEmpty(); });
}

Result<std::optional<QJsonObject>> CredentialFields::entered() const
{
    if (isEmpty())
        return std::optional<QJsonObject>();
    const QStringList needed = credentialMembers(m_carrier);
    QJsonObject object;
    for (const Field &field : m_fields) {
        const QString text = field.edit->text();
        if (!text.isEmpty())
            object.insert(field.member, text);
        else if (!m_stored && needed.contains(field.member))
            return fail(ErrorKind::BadInput,
                tr("The credentials belong together: \"%1\" is still empty. Nothing was saved. Fill in all "
                   "that the carrier needs.")
                    .arg(memberTitle(field.member)));
    }
    return std::optional<QJsonObject>(object);
}

} // namespace lk::ui
