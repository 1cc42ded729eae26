// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace lk::ui {

class FieldRows;
class Theme;

/// The credentials of one account. What is stored is never shown again; empty fields keep it.
class CredentialFields : public QWidget {
    Q_OBJECT

public:
    explicit CredentialFields(const Theme &theme, QWidget *parent = nullptr);

    /// Empties the fields and shows those this carrier needs.
    void reset(Carrier carrier, bool stored);
    [[nodiscard]] bool isEmpty() const;
    /// What was typed, to be put over what is stored; nothing = all fields are empty. Fails if nothing is
    /// stored yet and something the carrier needs is missing.
    [[nodiscard]] Result<std::optional<QJsonObject>> entered() const;
    /// User name and password of a proxy are asked for only where there is one.
    void setProxyShown(bool shown);

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString member;
        QLineEdit *edit = nullptr;
        QWidget *row = nullptr;
    };
    void addField(const QString &member, bool optional);

    const Theme &m_theme;
    FieldRows *m_rows = nullptr;
    QList<Field> m_fields;
    Carrier m_carrier = Carrier::ThingSpace;
    bool m_stored = false;
    bool m_proxyShown = false;
};

} // namespace lk::ui
