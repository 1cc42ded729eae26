// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

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
    /// What was typed; nothing = all fields are empty. Fails if only some are filled in.
    [[nodiscard]] Result<std::optional<Credentials>> entered() const;

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString member;
        QLineEdit *edit = nullptr;
    };

    const Theme &m_theme;
    FieldRows *m_rows = nullptr;
    QList<Field> m_fields;
    Carrier m_carrier = Carrier::ThingSpace;
};

} // namespace lk::ui
