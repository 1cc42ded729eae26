// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wait_for.h"

#include <QEventLoop>
#include <QTimer>

namespace lk::test {

bool waitFor(const std::function<bool()> &done, int longestMs)
{
    constexpr std::chrono::milliseconds kLook{10};
    if (done())
        return true;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    look.start(kLook);
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    loop.exec();
    return done();
}

} // namespace lk::test
