// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/closing.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

void askBeforeClosing(
    QWidget &window, qint64 running, std::function<void()> hide, std::function<void()> close)
{
    if (window.findChild<QMessageBox *>(u"closeQuestion"_s) != nullptr)
        return;
    const int changes = pluralCount(running);
    auto *box
        = new QMessageBox(QMessageBox::Question, QCoreApplication::translate("Closing", "Close Linekeeper?"),
            QCoreApplication::translate("Closing", "Still running: %Ln change(s).", nullptr, changes),
            QMessageBox::NoButton, &window);
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QCoreApplication::translate("Closing",
        "Closing stops the work cleanly: calls that are under way end first, nothing is lost, and the rest "
        "goes on by "
        "itself at the next start."));
    QPushButton *keep
        = box->addButton(QCoreApplication::translate("Closing", "&Keep open"), QMessageBox::RejectRole);
    QPushButton *stop
        = box->addButton(QCoreApplication::translate("Closing", "&Stop and close"), QMessageBox::AcceptRole);
    if (hide) {
        QPushButton *tray = box->addButton(
            QCoreApplication::translate("Closing", "Keep running in the &tray"), QMessageBox::ActionRole);
        tray->setObjectName(u"keepInTray"_s);
        QObject::connect(tray, &QPushButton::clicked, &window, std::move(hide));
    }
    keep->setObjectName(u"keepOpen"_s);
    stop->setObjectName(u"stopAndClose"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(stop, &QPushButton::clicked, &window, std::move(close));
    box->open();
}

} // namespace lk::ui
