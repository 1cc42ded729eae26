// SPDX-License-Identifier: Apache-2.0
#include "ui/models/actor_words.h"

#include <QCoreApplication>

namespace lk::ui {

QString roleText(const QString &role)
{
    if (role == u"Operator")
        return QCoreApplication::translate("ActorWords", "Operator");
    return role == u"Worker" ? QCoreApplication::translate("ActorWords", "Worker") : role;
}

QString tenantText(const QString &tenant)
{
    return tenant == u"Default" ? QCoreApplication::translate("ActorWords", "Default") : tenant;
}

} // namespace lk::ui
