// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/proof.h"

#include "core/webhook/kept_members.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTimeZone>

#include <sodium.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

/// The moment a push message names: ISO 8601, Control Center's own form (a space, no colon in the offset), or
/// seconds or milliseconds since 1970.
std::optional<UtcMs> momentOf(const QString &timestamp)
{
    if (isDigits(timestamp)) {
        bool fits = false;
        const qint64 number = timestamp.toLongLong(&fits);
        return fits ? std::optional(timestamp.size() > 11 ? number : number * 1000) : std::nullopt;
    }
    static const QRegularExpression kOffsetWithoutColon(u"([+-]\\d\\d)(\\d\\d)$"_s);
    QString iso = timestamp;
    iso.replace(kOffsetWithoutColon, u"\\1:\\2"_s);
    if (iso.size() > 10 && iso.at(10) == u' ')
        iso[10] = u'T';
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    // A time without a zone could be anybody's.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

} // namespace

bool isSecret(const QByteArray &given, const Secret &expected)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> left{};
    std::array<unsigned char, crypto_hash_sha256_BYTES> right{};
    const QByteArray &wanted = expected.reveal();
    crypto_hash_sha256(left.data(), reinterpret_cast<const unsigned char *>(given.constData()),
        static_cast<unsigned long long>(given.size()));
    crypto_hash_sha256(right.data(), reinterpret_cast<const unsigned char *>(wanted.constData()),
        static_cast<unsigned long long>(wanted.size()));
    const bool same = sodium_memcmp(left.data(), right.data(), left.size()) == 0;
    return same && !expected.isEmpty();
}

bool isGenuineThingSpace(const QJsonObject &message, const Hook &hook, UtcMs now)
{
    const QByteArray password = scalarText(member(message, "password"_L1)).toUtf8();
    // All three are always compared: the time taken must not say which one failed.
    const bool nameFits = isSecret(scalarText(member(message, "username"_L1)).toUtf8(), hook.username);
    const bool passwordFits = isSecret(password, hook.password);
    const bool previousFits = isSecret(password, hook.previousPassword);
    return nameFits && (passwordFits || (previousFits && now < hook.previousUntil));
}

bool isGenuinePush(const QString &timestamp, const QString &signature2, const Secret &pushSecret)
{
    // In a form a '+' that was not encoded arrives as a space; Base64 has no spaces of its own.
    QByteArray given = signature2.toUtf8();
    given.replace(' ', '+');
    const auto decoded = QByteArray::fromBase64Encoding(given, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray expected = QMessageAuthenticationCode::hash(
        timestamp.toUtf8(), pushSecret.reveal(), QCryptographicHash::Sha256);
    return !pushSecret.isEmpty() && decoded && decoded.decoded.size() == expected.size()
        && sodium_memcmp(
               decoded.decoded.constData(), expected.constData(), static_cast<size_t>(expected.size()))
        == 0;
}

bool isFresh(const QString &timestamp, UtcMs now, std::chrono::milliseconds window)
{
    const std::optional<UtcMs> moment = momentOf(timestamp);
    return moment && *moment >= now - window.count() && *moment <= now + window.count();
}

} // namespace lk::webhook
