// SPDX-License-Identifier: Apache-2.0
#include "core/import/xml_part.h"

#include <QCoreApplication>

#include <algorithm>

namespace lk::intake {

namespace {

constexpr int kMaxXmlDepth = 64;

Failure foreign(const QString &fileName)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is an Excel workbook with contents that no spreadsheet program writes (a document type, "
            "endless nesting or attributes); nothing was imported: ask its sender for a new one.")
            .arg(fileName));
}

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry)
    : m_entry(std::move(entry)),
      m_xml(m_entry.get())
{
}

bool XmlPart::next()
{
    if (m_foreign || m_xml.atEnd())
        return false;
    m_xml.readNext();
    m_entry->tokenTaken();
    m_depth += m_xml.isStartElement() ? 1 : 0;
    m_depth -= m_xml.isEndElement() ? 1 : 0;
    m_foreign = m_xml.isDTD() || m_depth > kMaxXmlDepth;
    return !m_foreign && !m_xml.hasError();
}

bool XmlPart::isStart(QStringView element) const
{
    return m_xml.isStartElement() && m_xml.name() == element;
}

bool XmlPart::isEnd(QStringView element) const
{
    return m_xml.isEndElement() && m_xml.name() == element;
}

QStringView XmlPart::attributeView(QStringView attributeName, bool prefixed) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found
        = std::find_if(attributes.begin(), attributes.end(), [&](const QXmlStreamAttribute &candidate) {
              return candidate.name() == attributeName && candidate.namespaceUri().isEmpty() != prefixed;
          });
    // The attributes are the reader's own: it keeps them until the next token.
    return found == attributes.end() ? QStringView() : found->value();
}

Result<void> XmlPart::outcome(const QString &fileName) const
{
    switch (m_entry->fault()) {
    case ZipFault::None:
        break;
    case ZipFault::TooLarge:
        return workbookTooLarge(fileName, QStringLiteral("more bytes than declared"));
    case ZipFault::TokenTooLong:
        return workbookTooLarge(fileName, QStringLiteral("one text without end"));
    case ZipFault::TooManyAttributes:
        return foreign(fileName);
    case ZipFault::Damaged:
        return workbookDamaged(fileName, QStringLiteral("an entry does not unpack"));
    }
    if (m_foreign)
        return foreign(fileName);
    if (m_xml.hasError())
        return workbookDamaged(fileName, m_xml.errorString());
    return {};
}

} // namespace lk::intake
