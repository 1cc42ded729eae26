// SPDX-License-Identifier: Apache-2.0
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk {

Q_LOGGING_CATEGORY(lcStore, "lk.store")
Q_LOGGING_CATEGORY(lcEngine, "lk.engine")
Q_LOGGING_CATEGORY(lcNet, "lk.net")
Q_LOGGING_CATEGORY(lcSettings, "lk.settings")
Q_LOGGING_CATEGORY(lcSandbox, "lk.sandbox")

namespace {

constexpr qint64 kRotateAtBytes = 5 * 1024 * 1024;

struct LogFile {
    QMutex mutex;
    QFile file;
    bool echo = false;
};

/// The one process-wide sink: Qt's message handler is a plain function and cannot carry a context.
LogFile &logFile()
{
    static LogFile log;
    return log;
}

QLatin1StringView levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "?"_L1;
}

void rotateIfLarge(QFile &file)
{
    if (!file.isOpen() || file.size() < kRotateAtBytes)
        return;
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    file.setFileName(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        std::fputs("linekeeper: the log file cannot be reopened\n", stderr);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogFile &log = logFile();
    const QMutexLocker locker(&log.mutex);
    if (log.file.isOpen()) {
        const QJsonObject line{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"level"_s, QString(levelWord(type))}, {u"category"_s, QString::fromUtf8(context.category)},
            {u"text"_s, text}};
        log.file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        log.file.flush();
        rotateIfLarge(log.file);
    }
    if (log.echo && type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "linekeeper: %s\n", qPrintable(text));
}

} // namespace

void logToFile(const QString &directory, bool echo)
{
    LogFile &log = logFile();
    {
        const QMutexLocker locker(&log.mutex);
        log.echo = echo;
        log.file.setFileName(QDir(directory).filePath(u"linekeeper.jsonl"_s));
        if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append))
            std::fputs("linekeeper: the log file cannot be opened; going on without it\n", stderr);
    }
    qInstallMessageHandler(writeMessage);
}

} // namespace lk
