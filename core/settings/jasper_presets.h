// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QUrl>

namespace lk::settings {

/// Where one operator's Control Center is reached. A start for an account's settings, to be changed by hand:
/// what counts is printed in the customer's own Knowledge Base.
struct JasperPreset {
    QString name;
    QUrl restBaseUrl; ///< empty = not known here
    QUrl soapBaseUrl; ///< empty = not known here
    QString wsdlVersion;
    QString note; ///< English; where to find what is missing

    bool operator==(const JasperPreset &) const = default;
};

/// The presets that come with the program (resources/presets/jasper.json), or those of another file in the
/// same form. A file with an unknown or missing member, a name twice or an address that is not https is
/// refused as a whole.
[[nodiscard]] Result<QList<JasperPreset>> loadJasperPresets(
    const QString &path = QStringLiteral(":/presets/jasper.json"));

} // namespace lk::settings
