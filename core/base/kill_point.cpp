// SPDX-License-Identifier: Apache-2.0
#include "core/base/kill_point.h"

#ifdef LINEKEEPER_KILL_POINTS

#include "core/base/platform.h"

#include <QByteArray>

#include <atomic>

namespace lk {

namespace {

struct Target {
    QByteArray name;
    std::atomic<int> passesLeft = 0;

    Target()
    {
        const QByteArray text = qgetenv("LINEKEEPER_KILL_AT");
        const auto colon = text.indexOf(':');
        name = text.left(colon);
        passesLeft = colon < 0 ? 1 : text.mid(colon + 1).toInt();
    }
};

} // namespace

void killPoint(const char *name)
{
    static Target target;
    if (!target.name.isEmpty() && target.name == name && --target.passesLeft == 0)
        platform::killSelf();
}

} // namespace lk

#endif
