// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/order_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace lk::test {

template <typename T>
T &part(QWidget &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    if (found == nullptr)
        qFatal("No \"%s\" on the page", qUtf8Printable(name));
    return *found;
}

/// Answers the question that is open: reason, number if asked for, and the confirming button.
inline bool answer(QWidget &page, const QString &number = {})
{
    ui::OrderDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = page.findChild<ui::OrderDialog *>()) != nullptr; }))
        return false;
    auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirm"));
    if (confirm->isEnabled())
        return false; // it must not go out without a reason
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))
        ->setText(QStringLiteral("INC-7, seen in the portal"));
    if (!number.isEmpty()) {
        if (confirm->isEnabled())
            return false;
        dialog->findChild<QLineEdit *>(QStringLiteral("number"))->setText(number);
    }
    if (!confirm->isEnabled())
        return false;
    QTest::mouseClick(confirm, Qt::LeftButton);
    return true;
}

/// A page shown in a usual size.
template <typename Page>
void present(Page &page)
{
    page.resize(1200, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace lk::test
