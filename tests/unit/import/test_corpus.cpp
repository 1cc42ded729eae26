// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/corpus_tests.h"
#include "tests/unit/import/import_tests.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

constexpr qint64 kMaxMilliseconds = 2000;
constexpr qint64 kMaxKilobytes = qint64{200} * 1024;

/// How much memory a piece of work took at its highest, beyond what the process held before.
class MemoryWatch {
public:
    MemoryWatch()
    {
        QFile reset(u"/proc/self/clear_refs"_s);
        m_works = reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && reset.write("5") == 1;
        m_before = kilobytes("VmRSS:");
    }
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] qint64 grownKilobytes() const { return kilobytes("VmHWM:") - m_before; }

private:
    [[nodiscard]] static qint64 kilobytes(const QByteArray &field)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const QByteArray rest = text.sliced(text.indexOf(field) + field.size()).trimmed();
        return rest.first(rest.indexOf(' ')).toLongLong();
    }

    bool m_works = false;
    qint64 m_before = 0;
};

QString corpusPath(const QString &folder)
{
    return QStringLiteral(LINEKEEPER_IMPORT_CORPUS) + u'/' + folder;
}

QByteArray corpusBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject verdictOf(const QString &name)
{
    return QJsonDocument::fromJson(corpusBytes(corpusPath(u"verdicts/"_s + name))).object();
}

ImportOptions optionsOf(const QJsonObject &verdict)
{
    ImportOptions options;
    options.sheet = verdict.value("sheet"_L1).toString();
    for (const QJsonValue &id : verdict.value("accept"_L1).toArray())
        options.repairs.insert(repairFromText(id.toString()).value());
    for (const QJsonValue &id : verdict.value("refuse"_L1).toArray())
        options.repairs.remove(repairFromText(id.toString()).value());
    return options;
}

QJsonObject readRow(const ImportedRow &row)
{
    static constexpr std::array kWords{"ok"_L1, "warning"_L1, "blocked"_L1};
    QJsonObject read{
        {u"row"_s, row.fileRow}, {u"verdict"_s, kWords.at(static_cast<std::size_t>(row.verdict))}};
    const auto put = [&read](const QString &key, const QString &value) {
        if (!value.isEmpty())
            read.insert(key, value);
    };
    put(u"iccid"_s, row.ids.iccid);
    put(u"imei"_s, row.ids.imei);
    put(u"msisdn"_s, row.ids.msisdn);
    put(u"new-iccid"_s, row.request->newIds.iccid);
    put(u"new-imei"_s, row.request->newIds.imei);
    put(u"zip"_s, row.request->zipCode);
    put(u"effective"_s, row.request->effectiveDate);
    put(u"action"_s, row.request->action);
    put(u"rate-plan"_s, row.request->ratePlan);
    if (row.duplicateOf != 0)
        read.insert(u"duplicate-of"_s, row.duplicateOf);
    if (!row.reasons.isEmpty())
        read.insert(u"rules"_s, QJsonArray::fromStringList(rulesOf(row)));
    QJsonArray repairs;
    for (const RowRepair &repair : row.repairs)
        repairs.append(QJsonArray{toText(repair.kind), repair.field, repair.before, repair.after,
            repair.applied ? u"applied"_s : u"offered"_s});
    if (!repairs.isEmpty())
        read.insert(u"repairs"_s, repairs);
    return read;
}

QByteArray lineOf(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void compareRows(const DeviceList &list, const QJsonObject &verdict)
{
    const QJsonArray wanted = verdict.value("rows"_L1).toArray();
    for (qsizetype i = 0; i < std::min(wanted.size(), list.rows.size()); ++i)
        QCOMPARE(lineOf(readRow(list.rows[i])), lineOf(wanted[i]));
    QCOMPARE(list.rows.size(), wanted.size());
    QJsonObject counts;
    for (const RepairCount &count : list.repairs)
        counts.insert(toText(count.kind), QJsonArray{count.applied, count.offered});
    QCOMPARE(lineOf(counts), lineOf(verdict.value("counts"_L1)));
    if (verdict.contains("sheet_read"_L1))
        QCOMPARE(list.sheet, verdict.value("sheet_read"_L1).toString());
    if (verdict.contains("hidden"_L1))
        QCOMPARE(lineOf(QJsonObject{
                     {u"hidden"_s, QJsonArray{list.hidden.rows, list.hidden.columns, list.hidden.filtered}}}),
            lineOf(QJsonObject{{u"hidden"_s, verdict.value("hidden"_L1)}}));
    if (verdict.contains("sheets"_L1))
        QCOMPARE(QJsonArray::fromStringList(list.sheets), verdict.value("sheets"_L1).toArray());
}

} // namespace

void ImportTestCorpus::everySampleGetsItsVerdict_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(corpusPath(u"verdicts"_s)).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() > 150);
    QVERIFY(QDir(corpusPath(u"samples"_s)).entryList(QDir::Files).size() >= 150);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(5))) << name;
}

void ImportTestCorpus::everySampleGetsItsVerdict()
{
    QFETCH(QString, name);
    const QJsonObject verdict = verdictOf(name);
    const QString sample = corpusPath(u"samples/"_s + verdict.value("file"_L1).toString());
    // Of the processor: what else the machine does is no matter of the sample.
    const std::clock_t start = std::clock();
    const MemoryWatch memory;
    const auto list = readDeviceListFile(sample, optionsOf(verdict));
    QVERIFY2((std::clock() - start) * 1000 / CLOCKS_PER_SEC < kMaxMilliseconds, "too slow");
    const qint64 grown = memory.grownKilobytes();
    QVERIFY2(!memory.works() || grown < kMaxKilobytes, qPrintable(u"%1 KB"_s.arg(grown)));
    if (!verdict.contains("error"_L1)) {
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        compareRows(*list, verdict);
        return;
    }
    QVERIFY(!list);
    QCOMPARE(list.error().kind,
        verdict.value("error"_L1) == "Usage"_L1 ? lk::ErrorKind::Usage : lk::ErrorKind::BadInput);
    const QString &message = list.error().message;
    QVERIFY2(message.contains(verdict.value("says"_L1).toString()), qPrintable(message));
    QVERIFY2(message.contains(u"nothing was imported"), qPrintable(message));
}

void ImportTestCorpus::everySampleHasAVerdict()
{
    QStringList judged;
    const QStringList names = QDir(corpusPath(u"verdicts"_s)).entryList(QDir::Files);
    for (const QString &name : names)
        judged.append(verdictOf(name).value("file"_L1).toString());
    const QStringList samples = QDir(corpusPath(u"samples"_s)).entryList(QDir::Files);
    for (const QString &sample : samples)
        QVERIFY2(judged.contains(sample), qPrintable(sample));
}

void ImportTestCorpus::everySampleCutAnywhereIsReadOrRefused_data()
{
    QTest::addColumn<QString>("sample");
    const QStringList samples = QDir(corpusPath(u"samples"_s)).entryList({u"*.xlsx"_s}, QDir::Files);
    for (const QString &sample : samples) {
        if (QFileInfo(corpusPath(u"samples/"_s + sample)).size() < 20000)
            QTest::newRow(qPrintable(sample)) << sample;
    }
}

void ImportTestCorpus::everySampleCutAnywhereIsReadOrRefused()
{
    QFETCH(QString, sample);
    const QByteArray whole = corpusBytes(corpusPath(u"samples/"_s + sample));
    QVERIFY(!whole.isEmpty());
    QRandomGenerator random(static_cast<quint32>(qHash(sample, 1)));
    for (int round = 0; round < 25; ++round) {
        QByteArray damaged = whole;
        if (round % 2 == 0)
            damaged.truncate(random.bounded(static_cast<int>(whole.size())));
        else
            damaged[random.bounded(static_cast<int>(whole.size()))]
                ^= static_cast<char>(1 + random.bounded(255));
        QElapsedTimer timer;
        timer.start();
        const auto list = readBytes(damaged);
        QVERIFY2(timer.elapsed() < kMaxMilliseconds, "too slow");
        QVERIFY(list || !list.error().message.isEmpty());
    }
}
