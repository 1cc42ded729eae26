// SPDX-License-Identifier: Apache-2.0
#include "core/base/sentence.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

QString withinSentence(const QString &name)
{
    //: The two letters of the language these texts are in: de for German.
    const bool keepsCapitals = QCoreApplication::translate("Language", "en") == "de"_L1;
    return keepsCapitals ? name : name.toLower();
}

QString foldedText(const QString &text)
{
    QString plain = text.toLower().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

} // namespace lk
