// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/conventions.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

Conventions conventionsIn(const QString &folder)
{
    Conventions conventions;
    const QString path = QDir(folder).filePath(u"reasons/telegence.json"_s);
    if (folder.isEmpty() || !QFile::exists(path))
        return conventions;
    const auto reasons = ReasonCodes::load(path);
    if (reasons)
        conventions.reasons = *reasons;
    else
        conventions.reasonsTrouble = QCoreApplication::translate(
            "Carriers", "%1 The reason codes that come with the program are used instead.")
                                         .arg(reasons.error().message);
    return conventions;
}

} // namespace lk::carriers::telegence
