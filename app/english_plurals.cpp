// SPDX-License-Identifier: Apache-2.0
#include "app/english_plurals.h"

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace lk::app {

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    if (n < 0 || !source || !std::strstr(source, "(s)"))
        return {};
    return QString::fromUtf8(source).replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

} // namespace lk::app
