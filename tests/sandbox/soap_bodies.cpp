// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/soap_bodies.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

QStringList textsIn(const QByteArray &xml, const QString &name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == name)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList{u"not well formed"_s} : texts;
}

QString textIn(const QByteArray &xml, const QString &name)
{
    return textsIn(xml, name).value(0);
}

QByteArray member(const QByteArray &name, const QString &value)
{
    return "<j:" + name + '>' + value.toUtf8() + "</j:" + name + '>';
}

QByteArray exchangeOf(const QString &old, const QString &fresh)
{
    return member("iccid", old) + member("exchangeSimIccid", fresh);
}

QByteArray editOf(const QString &iccid, const QString &value, int type)
{
    return member("iccid", iccid) + member("targetValue", value)
        + member("changeType", QString::number(type));
}

} // namespace lk::test
