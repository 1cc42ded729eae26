// SPDX-License-Identifier: Apache-2.0
// The XML of a sheet and of the shared texts (behind a NUL), in a sound workbook: the archive is packed anew
// for each input, so that its checksums fit.
#include "tests/fuzz/list_promises.h"

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace {

using lk::fuzz::MemoryFile;

std::uint32_t checksum(QByteArrayView bytes)
{
    static const std::array<std::uint32_t, 256> kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t n = 0; n < 256; ++n) {
            std::uint32_t value = n;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            table[n] = value;
        }
        return table;
    }();
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char c : bytes)
        sum = kTable[(sum ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (sum >> 8);
    return ~sum;
}

/// An archive of stored entries.
class Archive {
public:
    void add(QByteArrayView name, QByteArrayView content)
    {
        const auto size = static_cast<std::uint32_t>(content.size());
        const auto start = static_cast<std::uint32_t>(m_bytes.size());
        QByteArray common;
        put(common, std::uint16_t{20});
        put(common, std::uint16_t{0});
        put(common, std::uint16_t{0}); // stored
        put(common, std::uint32_t{0x5C210000}); // a day in 2026
        put(common, checksum(content));
        put(common, size);
        put(common, size);
        put(common, static_cast<std::uint16_t>(name.size()));
        put(common, std::uint16_t{0});
        m_bytes += "PK\x03\x04" + common;
        m_bytes.append(name).append(content);
        m_directory += QByteArray("PK\x01\x02\x14\0", 6) + common + QByteArray(10, '\0');
        put(m_directory, start);
        m_directory.append(name);
        ++m_entries;
    }

    QByteArray finished()
    {
        QByteArray end("PK\x05\x06\0\0\0\0", 8);
        put(end, m_entries);
        put(end, m_entries);
        put(end, static_cast<std::uint32_t>(m_directory.size()));
        put(end, static_cast<std::uint32_t>(m_bytes.size()));
        put(end, std::uint16_t{0});
        return m_bytes + m_directory + end;
    }

private:
    template <typename T>
    static void put(QByteArray &bytes, T value)
    {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    std::uint16_t m_entries = 0;
};

constexpr QByteArrayView kRootLinks(
    R"(<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)");
constexpr QByteArrayView kWorkbook(
    R"(<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>)");
constexpr QByteArrayView kLinks(
    R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/>)"
    R"(<Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/></Relationships>)");

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MemoryFile file;
    const QByteArrayView input = lk::fuzz::bytesOf(data, size);
    const qsizetype cut = input.indexOf('\0');
    Archive archive;
    archive.add("_rels/.rels", kRootLinks);
    archive.add("xl/workbook.xml", kWorkbook);
    archive.add("xl/_rels/workbook.xml.rels", kLinks);
    archive.add("xl/s.xml", cut < 0 ? input : input.first(cut));
    if (cut >= 0)
        archive.add("xl/t.xml", input.sliced(cut + 1));
    file.fill(archive.finished());
    lk::fuzz::checkList(lk::intake::readDeviceListFile(file.path()));
    return 0;
}
