// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/zip_container.h"

#include <QXmlStreamReader>

#include <memory>

namespace lk::intake {

/// One XML part of a workbook, read token by token: depth at most 64, no DOCTYPE, no token without end.
class XmlPart {
public:
    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    /// Goes to the next token; false at the end, and once something is wrong (see `outcome`).
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart(QStringView element) const;
    [[nodiscard]] bool isEnd(QStringView element) const;
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView element() const { return m_xml.name(); }
    /// An attribute of the present element by its local name; `r:id` is told from `id` by `prefixed`.
    [[nodiscard]] QString attribute(QStringView attributeName, bool prefixed = false) const
    {
        return attributeView(attributeName, prefixed).toString();
    }
    /// The same without a copy: valid until `next`.
    [[nodiscard]] QStringView attributeView(QStringView attributeName, bool prefixed = false) const;
    [[nodiscard]] qint64 unpackedBytes() const { return m_entry->unpackedBytes(); }
    [[nodiscard]] qint64 declaredBytes() const { return m_entry->declaredBytes(); }
    /// Success if the part was read to its end, else why not; `fileName` is for the sentence.
    [[nodiscard]] Result<void> outcome(const QString &fileName) const;

private:
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_foreign = false; ///< DOCTYPE, or nested too deep
};

} // namespace lk::intake
