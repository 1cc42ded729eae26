// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lk::webhook {

/// A short key that differs whenever any of the parts differs. Hexadecimal.
[[nodiscard]] QByteArray messageKey(const QList<QByteArray> &parts);

/// The request id if it can be one of ours (printable, at most 128 characters); else empty.
[[nodiscard]] QString usableRequestId(const QString &told);

} // namespace lk::webhook
