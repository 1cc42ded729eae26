// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/device_list.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

namespace lk::intake {

/// An opened list: bytes of UTF-8 or of an 8-bit code page, behind the BOM, seekable.
struct ListSource {
    QString name; ///< as the operator knows it
    std::unique_ptr<QIODevice> device;
    QByteArray head; ///< the first bytes, for recognising the columns
    bool headIsAll = false;
    QStringList sheets = {}; ///< of a workbook; its cells are delimited by commas
    QString sheet = {}; ///< the one that stands here
    qint64 unpackedBytes = 0; ///< size of what was unpacked; 0 = nothing had to be
    HiddenParts hidden = {}; ///< of the sheet that stands here
};

/// Opens a file, a workbook by its content; refuses what cannot be a list (missing, directory, empty, too
/// large, binary).
[[nodiscard]] Result<ListSource> openListFile(const QString &path, const ImportOptions &options);
/// The same for text that is already in memory.
[[nodiscard]] Result<ListSource> openListText(const QString &text, const QString &name);

/// A cell as text: UTF-8, or Windows-1252 where the bytes are not UTF-8.
[[nodiscard]] QString decodedCell(QByteArrayView bytes);

} // namespace lk::intake
