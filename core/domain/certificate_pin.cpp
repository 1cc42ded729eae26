// SPDX-License-Identifier: Apache-2.0
#include "core/domain/certificate_pin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr qsizetype kHashBytes = 32;

QString pinFromHash(const QByteArray &hash)
{
    return u"sha256/"_s + QString::fromLatin1(hash.toBase64());
}

std::optional<QByteArray> hashOf(QString text)
{
    static const QRegularExpression kHex(u"^[0-9A-Fa-f]{64}$"_s);
    QString plain = text;
    plain.remove(u':');
    if (kHex.match(plain).hasMatch())
        return QByteArray::fromHex(plain.toLatin1());
    static const QRegularExpression kPrefix(u"^sha256//?"_s);
    text.remove(kPrefix);
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != kHashBytes)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

QString pinOf(const QByteArray &subjectPublicKeyInfo)
{
    return pinFromHash(QCryptographicHash::hash(subjectPublicKeyInfo, QCryptographicHash::Sha256));
}

Result<QStringList> pinsFromText(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,]+"_s);
    QStringList pins;
    const QStringList parts = text.split(kBetween, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto hash = hashOf(part);
        if (!hash)
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("Account",
                    "\"%1\" is not a pin. Nothing was saved. A pin is the SHA-256 of the carrier's public "
                    "key: sha256/ and 44 characters of Base64, or 64 hexadecimal digits.")
                    .arg(part));
        if (const QString pin = pinFromHash(*hash); !pins.contains(pin))
            pins.append(pin);
    }
    return pins;
}

} // namespace lk
