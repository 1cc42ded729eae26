// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace lk {

/// A part of others this program is made with, in the version that runs now where the part can tell, and the
/// short name of its licence.
struct ComponentVersion {
    QString name;
    QString version;
    QString licence;
};

/// All of them but the database engine, which only a connection can tell about.
[[nodiscard]] QList<ComponentVersion> componentVersions();

} // namespace lk
