// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/form_memory.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

bool isInner(const QWidget &field)
{
    // The line inside a choice or a date belongs to that.
    return field.objectName().isEmpty() || field.objectName().startsWith("qt_"_L1);
}

} // namespace

QJsonObject formValues(const QWidget &form)
{
    QJsonObject values;
    const QList<QWidget *> fields = form.findChildren<QWidget *>();
    for (const QWidget *field : fields) {
        if (isInner(*field))
            continue;
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            values.insert(line->objectName(), line->text());
        else if (const auto *date = qobject_cast<const QDateEdit *>(field))
            values.insert(date->objectName(), date->date().toString(Qt::ISODate));
        else if (const auto *choice = qobject_cast<const QComboBox *>(field))
            values.insert(choice->objectName(), choice->currentIndex());
        else if (const auto *box = qobject_cast<const QAbstractButton *>(field); box && box->isCheckable())
            values.insert(box->objectName(), box->isChecked());
    }
    return values;
}

void setFormValues(QWidget &form, const QJsonObject &values)
{
    const QList<QWidget *> fields = form.findChildren<QWidget *>();
    for (QWidget *field : fields) {
        const QJsonValue value = isInner(*field) ? QJsonValue() : values.value(field->objectName());
        if (value.isUndefined() || value.isNull())
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setText(value.toString());
        } else if (auto *date = qobject_cast<QDateEdit *>(field)) {
            if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid())
                date->setDate(day);
        } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
            if (value.toInt(-1) >= 0 && value.toInt() < choice->count())
                choice->setCurrentIndex(value.toInt());
        } else if (auto *box = qobject_cast<QAbstractButton *>(field); box && box->isCheckable()) {
            // A radio button is never unticked by itself: the one that is to be ticked does it.
            if (!box->autoExclusive() || value.toBool())
                box->setChecked(value.toBool());
        }
    }
}

} // namespace lk::ui
