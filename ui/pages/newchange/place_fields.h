// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace lk::ui {

class Theme;

/// Where activated lines are mainly used. May stay empty as a whole; half an address is no address.
class PlaceFields : public QWidget {
    Q_OBJECT

public:
    explicit PlaceFields(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PlaceOfUse> place() const;
    /// What is still to be filled in; empty = complete, or nothing at all.
    [[nodiscard]] QString missing() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *add(const QString &name, const QString &label, int width);
    [[nodiscard]] bool isEmpty() const;

    const Theme &m_theme;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_address;
    QLineEdit *m_city;
    QLineEdit *m_state;
    QLineEdit *m_zip;
    QLineEdit *m_country;
};

} // namespace lk::ui
