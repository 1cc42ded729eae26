// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/request_values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::thingspace {

QJsonObject deviceId(const QString &kind, const QString &id)
{
    return {{u"kind"_s, kind}, {u"id"_s, id}};
}

QJsonObject numberId(const QString &msisdn)
{
    return deviceId(u"mdn"_s, normalizedMsisdn(msisdn));
}

bool isWritable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\'' || c == u'<' || c == u'\\' || c == u'"' || c.category() == QChar::Other_Control;
    });
}

} // namespace lk::carriers::thingspace
