// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/place_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_width.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

PlaceFields::PlaceFields(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_firstName(add(u"placeFirstName"_s, tr("First name"), 150)),
      m_lastName(add(u"placeLastName"_s, tr("Last name"), 150)),
      m_address(add(u"placeAddress"_s, tr("Street"), 310)),
      m_city(add(u"placeCity"_s, tr("City"), 150)),
      m_state(add(u"placeState"_s, tr("State"), 60)),
      m_zip(add(u"placeZip"_s, tr("ZIP code"), 80)),
      m_country(add(u"placeCountry"_s, tr("Country"), 80))
{
    m_state->setMaxLength(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    const std::array<QList<QLineEdit *>, 2> rows{QList<QLineEdit *>{m_firstName, m_lastName, m_address},
        QList<QLineEdit *>{m_city, m_state, m_zip, m_country}};
    for (const QList<QLineEdit *> &fields : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.dp(10));
        for (QLineEdit *field : fields)
            row->addWidget(field);
        row->addStretch(1);
        column->addLayout(row);
    }
    setFocusProxy(m_firstName);
}

QLineEdit *PlaceFields::add(const QString &name, const QString &label, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(tr("Place of use: %1").arg(label));
    field->setPlaceholderText(label);
    field->setFixedWidth(fieldWidth(*field, m_theme.dp(width)));
    connect(field, &QLineEdit::textChanged, this, &PlaceFields::edited);
    return field;
}

bool PlaceFields::isEmpty() const
{
    const std::array fields{m_firstName, m_lastName, m_address, m_city, m_state, m_zip, m_country};
    return std::all_of(fields.begin(), fields.end(),
        [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); });
}

std::optional<PlaceOfUse> PlaceFields::place() const
{
    if (isEmpty())
        return std::nullopt;
    return PlaceOfUse{m_firstName->text().trimmed(), m_lastName->text().trimmed(),
        m_address->text().trimmed(), m_city->text().trimmed(), m_state->text().trimmed().toUpper(),
        m_zip->text().trimmed(), m_country->text().trimmed()};
}

QString PlaceFields::missing() const
{
    if (isEmpty())
        return {};
    const std::array needed{m_address, m_city, m_state, m_zip, m_country};
    const bool complete = std::none_of(needed.begin(), needed.end(),
        [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); });
    return complete
        ? QString()
        : tr("The place of use needs street, city, state, ZIP code and country, or leave it empty.");
}

void PlaceFields::clear()
{
    for (QLineEdit *field : {m_firstName, m_lastName, m_address, m_city, m_state, m_zip, m_country})
        field->clear();
}

} // namespace lk::ui
