// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace lk::test {

/// The child of this name; a test cannot go on without it.
template <typename T>
T &part(QWidget &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    if (found == nullptr)
        qFatal("There is no %s", qUtf8Printable(name));
    return *found;
}

} // namespace lk::test
