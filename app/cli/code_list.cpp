// SPDX-License-Identifier: Apache-2.0
#include "app/cli/code_list.h"

#include "core/import/record_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr qint64 kLargestFile = 16LL * 1024 * 1024;
/// First cells of a title row, in small letters.
constexpr std::array kTitles{"code"_L1, "plan"_L1, "plan code"_L1, "rate plan"_L1, "customer rate plan"_L1,
    "soc"_L1, "pool"_L1, "pool code"_L1, "id"_L1};

bool isTitle(const QString &code)
{
    return std::any_of(kTitles.begin(), kTitles.end(),
        [&code](QLatin1StringView title) { return code.compare(title, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<QList<std::pair<QString, QString>>> readCodeList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate("Cli", "The file %1 cannot be read; nothing was imported.").arg(path),
            file.errorString());
    if (file.size() > kLargestFile)
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate("Cli", "The file %1 is too large for a list of codes.").arg(path));
    const QByteArray head = file.peek(4096);
    intake::RecordReader reader(file, head.count(';') > head.count(',') ? ';' : ',');
    intake::Record record;
    QList<std::pair<QString, QString>> codes;
    while (reader.next(record)) {
        QString code = QString::fromUtf8(record.cell(0)).trimmed();
        if (code.startsWith(QChar(QChar::ByteOrderMark)))
            code.remove(0, 1);
        const QString name = QString::fromUtf8(record.cell(1)).trimmed();
        if (!code.isEmpty() && !(codes.isEmpty() && isTitle(code)))
            codes.append({code, name.isEmpty() ? code : name});
    }
    if (codes.isEmpty())
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate("Cli",
                "The file %1 names no code; nothing was imported. The first column is the code, the second "
                "the name.")
                .arg(path));
    return codes;
}

} // namespace lk::cli
