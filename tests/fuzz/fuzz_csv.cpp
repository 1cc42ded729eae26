// SPDX-License-Identifier: Apache-2.0
// CSV: the reader of records, once from memory and once from a device that gives a few bytes at a time, and
// then the whole way from bytes to judged rows. The first byte chooses the delimiter.
#include "core/import/list_source.h"
#include "core/import/record_reader.h"
#include "tests/fuzz/list_promises.h"

#include <QBuffer>

#include <algorithm>
#include <string>

namespace {

using namespace lk;
using namespace lk::fuzz;

/// Gives at most seven bytes a read.
class DrippingDevice final : public QBuffer {
protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_step = m_step % 7 + 1;
        return QBuffer::readData(data, std::min(maxSize, m_step));
    }

private:
    qint64 m_step = 0;
};

std::string recordsOf(QBuffer &device, const QByteArray &bytes, char delimiter)
{
    device.setData(bytes);
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    intake::RecordReader reader(device, delimiter);
    intake::Record record;
    std::string all;
    qint64 before = 0;
    while (reader.next(record)) {
        promise(record.fileRow > before, "records in the order of the file");
        before = record.fileRow;
        all += std::to_string(record.fileRow) + (record.quoteBroken ? "!" : ":");
        for (qsizetype i = 0; i < record.size(); ++i) {
            const QByteArrayView cell = record.cell(i);
            promise(cell.size() <= intake::kMaxCellBytes, "a cell within its limit");
            all.append(cell.data(), static_cast<std::size_t>(cell.size()));
            all += '\x1f';
        }
    }
    promise(!reader.failed() && reader.position() == bytes.size(), "the device is read to its end");
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::string_view kDelimiters = ",;\t| ";
    static MemoryFile file;
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1).toByteArray();
    const char delimiter = kDelimiters[data[0] % kDelimiters.size()];
    QBuffer whole;
    DrippingDevice dripping;
    promise(recordsOf(whole, bytes, delimiter) == recordsOf(dripping, bytes, delimiter),
        "records do not depend on how the bytes arrive");
    file.fill(bytes);
    intake::ImportOptions options;
    for (const intake::RepairKind kind : intake::kAllRepairKinds) {
        if (data[0] & 0x80)
            options.repairs.insert(kind);
    }
    checkList(intake::readDeviceListFile(file.path(), options));
    return 0;
}
