// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/stand_in.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr std::array<EnumWord<OperationClass>, 4> kOperationClassWords{{
    {OperationClass::Read, "read"_L1},
    {OperationClass::Write, "write"_L1},
    {OperationClass::Poll, "poll"_L1},
    {OperationClass::Auth, "auth"_L1},
}};

} // namespace

QLatin1StringView operationClassWord(OperationClass kind)
{
    return wordOf(kOperationClassWords, kind);
}

std::optional<QJsonObject> bodyObject(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString unknownMember(const QJsonObject &object, std::initializer_list<QLatin1StringView> allowed)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (std::none_of(allowed.begin(), allowed.end(), [&](auto name) { return member.key() == name; }))
            return member.key();
    }
    return {};
}

std::optional<QDate> strictDate(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd'Z'"_s);
    return date.isValid() && text.size() == 11 ? std::optional(date) : std::nullopt;
}

UtcMs startOfDay(QDate date)
{
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace lk::sandbox
