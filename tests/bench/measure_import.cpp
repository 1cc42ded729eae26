// SPDX-License-Identifier: Apache-2.0
// Import beside what else would read the same file: a bare loop over its bytes, and a script.
#include "tests/bench/measure.h"

#include "core/import/device_list.h"
#include "core/sandbox/practice_carriers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kMinute = 60'000;

/// What another process said: rows, milliseconds, and its memory if it knows.
struct Reading {
    qint64 rows = 0;
    qint64 ms = 0;
    double memoryMb = 0;
};

Reading readingOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10 * kMinute) || process.exitCode() != 0)
        return {};
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    return {.rows = words.value(0).toLongLong(),
        .ms = std::max(qint64{1}, words.value(1).toLongLong()),
        .memoryMb = words.value(2).toDouble() / 1024};
}

/// In a process of its own, so that its memory is that of this import alone.
Reading ourReading(const QString &path)
{
    return readingOf(QCoreApplication::applicationFilePath(), {u"--import"_s, path});
}

Reading peerReading(const QString &how, const QString &path)
{
    return readingOf(u"python3"_s, {QStringLiteral(LINEKEEPER_IMPORT_PEER), how, path});
}

bool luhnOk(std::string_view digits)
{
    static constexpr int kDoubled[] = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
    int sum = 0;
    bool twice = false;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        if (*c < '0' || *c > '9')
            return false;
        sum += twice ? kDoubled[*c - '0'] : *c - '0';
        twice = !twice;
    }
    return !digits.empty() && sum % 10 == 0;
}

/// The least that can be done: split at commas, both check digits, one set of ICCIDs as numbers.
class BareLoop {
public:
    explicit BareLoop(std::size_t rows)
        : m_slots(std::size_t{1} << (65 - static_cast<std::size_t>(__builtin_clzll(rows | 1))))
    {
    }

    qint64 run(std::string_view text)
    {
        qint64 good = 0;
        text.remove_prefix(text.find('\n') + 1);
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            const std::size_t first = line.find(',');
            const std::size_t second = line.find(',', first + 1);
            const std::string_view iccid = line.substr(0, first);
            good += luhnOk(iccid) && luhnOk(line.substr(first + 1, second - first - 1)) && isNew(iccid) ? 1
                                                                                                        : 0;
        }
        return good;
    }

private:
    bool isNew(std::string_view digits)
    {
        std::uint64_t key = 1;
        for (const char c : digits.substr(2))
            key = key * 10 + static_cast<std::uint64_t>(c - '0');
        std::size_t at = (key * 0x9E3779B97F4A7C15ULL) & (m_slots.size() - 1);
        for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at] == key)
                return false;
        }
        m_slots[at] = key;
        return true;
    }

    std::vector<std::uint64_t> m_slots;
};

qint64 bareMilliseconds(const QString &path, int rows)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return 1;
    const qint64 good
        = BareLoop(static_cast<std::size_t>(rows))
              .run({reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(file.size())});
    if (good != rows)
        std::puts(qPrintable(u"The bare loop found %1 of %2 rows good"_s.arg(good).arg(rows)));
    return std::max(qint64{1}, timer.elapsed());
}

void writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("iccid,imei,msisdn\n");
    for (int i = 0; i < rows; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, i);
        file.write(QString(line.iccid + u',' + line.imei + u',' + line.msisdn + u'\n').toLatin1());
    }
}

QString ratio(qint64 theirs, qint64 ours)
{
    return QString::number(
        static_cast<double>(theirs) / static_cast<double>(std::max(qint64{1}, ours)), 'f', 1);
}

} // namespace

int importAlone(const QString &path)
{
    rusage before{};
    ::getrusage(RUSAGE_SELF, &before);
    QElapsedTimer timer;
    timer.start();
    const auto list = intake::readDeviceListFile(path);
    const qint64 ms = timer.elapsed();
    rusage after{};
    ::getrusage(RUSAGE_SELF, &after);
    std::puts(qPrintable(
        u"%1 %2 %3"_s.arg(list ? list->rows.size() : 0).arg(ms).arg(after.ru_maxrss - before.ru_maxrss)));
    return list ? 0 : 1;
}

void measureImport(Table &table, int rows)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"list.csv"_s);
    writeList(path, rows);
    const qint64 bare = bareMilliseconds(path, rows);
    const Reading ours = ourReading(path);
    const Reading script = peerReading(u"csv"_s, path);
    table.add(u"Import CSV, %1 rows: parse, check, duplicates"_s.arg(ours.rows), u"%1 ms"_s.arg(ours.ms),
        u"bare parse+check loop %1 ms: %2x of it; python %3 ms: %4x as fast; +%5 MB, %6 B a row"_s.arg(bare)
            .arg(ratio(ours.ms, bare))
            .arg(script.ms)
            .arg(ratio(script.ms, ours.ms))
            .arg(ours.memoryMb, 0, 'f', 0)
            .arg(ours.memoryMb * 1024 * 1024 / static_cast<double>(std::max(1, rows)), 0, 'f', 0));
}

void measureWorkbook(Table &table, int rows)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"list.xlsx"_s);
    QProcess::execute(
        u"python3"_s, {QStringLiteral(LINEKEEPER_IMPORT_PEER), u"make-xlsx"_s, path, QString::number(rows)});
    const Reading ours = ourReading(path);
    const Reading openpyxl = peerReading(u"xlsx"_s, path);
    const QString beside = openpyxl.rows == 0
        ? u"openpyxl is not installed"_s
        : u"openpyxl, cells only: %1 ms: %2x as fast"_s.arg(openpyxl.ms).arg(ratio(openpyxl.ms, ours.ms));
    table.add(u"Import XLSX, %1 rows x 9, judged"_s.arg(ours.rows), u"%1 ms"_s.arg(ours.ms),
        u"%1; +%2 MB"_s.arg(beside).arg(ours.memoryMb, 0, 'f', 0));
}

} // namespace lk::bench
