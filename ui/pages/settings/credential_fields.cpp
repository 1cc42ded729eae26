// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/credential_fields.h"

#include "ui/pages/settings/field_rows.h"
#include "ui/theme/theme.h"

#include <QJsonDocument>
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
    return CredentialFields::tr("App secret");
}

bool isName(const QString &member)
{
    return member == "client_id"_L1 || member == "username"_L1 || member == "app_id"_L1;
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
    const QStringList members = credentialMembers(carrier);
    for (const QString &member : members) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"credential-"_s + member);
        edit->setEchoMode(isName(member) ? QLineEdit::Normal : QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        edit->setPlaceholderText(stored ? tr("Stored – empty keeps it") : QString());
        edit->setFixedWidth(m_theme.dp(420));
        m_rows->add(memberTitle(member), edit);
        m_fields.append({member, edit});
        connect(edit, &QLineEdit::textEdited, this, &CredentialFields::edited);
    }
}

bool CredentialFields::isEmpty() const
{
    return std::all_of(
        m_fields.begin(), m_fields.end(), [](const Field &field) { return field.edit->text().isEmpty(); });
}

Result<std::optional<Credentials>> CredentialFields::entered() const
{
    if (isEmpty())
        return std::optional<Credentials>();
    QJsonObject object;
    for (const Field &field : m_fields) {
        if (field.edit->text().isEmpty())
            return fail(ErrorKind::BadInput,
                tr("The credentials belong together: \"%1\" is still empty. Nothing was saved. Fill in all "
                   "of them, or "
                   "none to keep what is stored.")
                    .arg(memberTitle(field.member)));
        object.insert(field.member, field.edit->text());
    }
    const auto credentials
        = Credentials::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact), m_carrier);
    if (!credentials)
        return credentials.failure();
    return std::optional<Credentials>(*credentials);
}

} // namespace lk::ui
