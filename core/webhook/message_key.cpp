// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/message_key.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lk::webhook {

QByteArray messageKey(const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        // The length goes before each part: "a","bc" must not be "ab","c".
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    return hash.result().toHex();
}

QString usableRequestId(const QString &told)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return told.size() <= 128 && std::all_of(told.begin(), told.end(), isPlain) ? told : QString();
}

} // namespace lk::webhook
