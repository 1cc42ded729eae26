// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

namespace lk::intake {

/// An opened list: bytes of UTF-8 or of an 8-bit code page, behind the BOM, seekable.
struct ListSource {
    QString name; ///< as the operator knows it
    std::unique_ptr<QIODevice> device;
    QByteArray head; ///< the first bytes, for recognising the columns
    bool headIsAll = false;
};

/// Opens a file; refuses what cannot be a list (missing, directory, empty, too large, binary).
[[nodiscard]] Result<ListSource> openListFile(const QString &path);
/// The same for text that is already in memory.
[[nodiscard]] Result<ListSource> openListText(const QString &text, const QString &name);

/// A cell as text: UTF-8, or Windows-1252 where the bytes are not UTF-8.
[[nodiscard]] QString decodedCell(QByteArrayView bytes);

} // namespace lk::intake
