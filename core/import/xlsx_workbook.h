// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/zip_container.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace lk::intake {

/// The texts that cells share, in one block of memory.
class SharedTexts {
public:
    /// Adds a text; false if all of them together are larger than a list may be.
    [[nodiscard]] bool add(QByteArrayView text);
    /// The text at the index; nothing valid (a null view) beyond the last one.
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// A sheet as the workbook lists it.
struct XlsxSheet {
    QString name = {};
    QString part = {}; ///< its file in the container
    bool hidden = false;
};

/// A workbook's list of sheets, and what its cells refer to.
struct XlsxWorkbook {
    std::unique_ptr<ZipContainer> container = {};
    QString fileName = {};
    QList<XlsxSheet> sheets = {};
    SharedTexts texts = {};
    std::vector<bool> dateStyles = {}; ///< per cell style: shown as a date
    bool from1904 = false; ///< days are counted from 1904, as on old Macintoshes

    [[nodiscard]] QStringList sheetNames() const;
};

/// Opens a workbook and reads everything but its sheets. Blocking.
[[nodiscard]] Result<XlsxWorkbook> openXlsx(const QString &path, const QString &fileName);

/// The format's way to write a truth.
[[nodiscard]] bool isTrue(QStringView value);

/// A text as the format escapes it: `_x000D_` stands for the character U+000D.
[[nodiscard]] QString withoutXlsxEscapes(const QString &text);

} // namespace lk::intake
