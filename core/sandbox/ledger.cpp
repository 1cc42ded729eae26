// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/ledger.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

Failure ledgerFailure(ErrorKind kind, const QFile &file, const QString &detail)
{
    return fail(kind,
        QCoreApplication::translate("PracticeCarriers",
            "The practice ledger %1 cannot be used. Nothing was changed at the practice carriers; choose "
            "another "
            "ledger file.")
            .arg(file.fileName()),
        detail);
}

} // namespace

Result<void> Ledger::open(const QString &fileName, const Replay &replay)
{
    m_lastSeq = 0;
    m_unwritten.clear();
    if (fileName.isEmpty())
        return {};
    m_file.setFileName(fileName);
    if (!m_file.open(
            QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ledgerFailure(ErrorKind::Storage, m_file, m_file.errorString());
    return replayAll(replay);
}

Result<void> Ledger::replayAll(const Replay &replay)
{
    QFile reader(m_file.fileName());
    if (!reader.open(QIODevice::ReadOnly))
        return ledgerFailure(ErrorKind::Storage, m_file, reader.errorString());
    qint64 whole = 0;
    while (!reader.atEnd()) {
        const QByteArray line = reader.readLine();
        if (!line.endsWith('\n'))
            break;
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const qint64 seq = record.value("seq"_L1).toInteger();
        if (seq != m_lastSeq + 1)
            return ledgerFailure(ErrorKind::Damaged, m_file, u"after record %1"_s.arg(m_lastSeq));
        m_lastSeq = seq;
        if (auto replayed = replay(record); !replayed)
            return replayed;
        whole += line.size();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return ledgerFailure(ErrorKind::Storage, m_file, m_file.errorString());
    return {};
}

void Ledger::close()
{
    m_file.close();
    m_unwritten.clear();
}

qint64 Ledger::append(QJsonObject record)
{
    record.insert("seq"_L1, ++m_lastSeq);
    record.insert(
        "at"_L1, QDateTime::fromMSecsSinceEpoch(m_clock.utcNow(), Qt::UTC).toString(Qt::ISODateWithMs));
    if (m_file.isOpen())
        m_unwritten += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    return m_lastSeq;
}

Result<void> Ledger::sync()
{
    if (m_unwritten.isEmpty())
        return {};
    const QByteArray lines = std::exchange(m_unwritten, {});
    if (m_file.write(lines) != lines.size() || !platform::syncToDisk(m_file.handle()))
        return ledgerFailure(ErrorKind::Storage, m_file, m_file.errorString());
    return {};
}

} // namespace lk::sandbox
