// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lk {

/// A pin names the one public key an account's carrier may show: "sha256/" and the Base64 of the SHA-256 over
/// its SubjectPublicKeyInfo.
[[nodiscard]] QString pinOf(const QByteArray &subjectPublicKeyInfo);

/// Reads pins as people have them, divided by blanks or commas: Base64 with or without "sha256/" (curl's
/// "sha256//" too), or 64 hexadecimal digits with or without colons. Each once, in the form of pinOf().
[[nodiscard]] Result<QStringList> pinsFromText(const QString &text);

} // namespace lk
