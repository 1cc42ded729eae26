// SPDX-License-Identifier: Apache-2.0
#include "app/cli/list_layouts.h"

#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// More than any map of columns has.
constexpr qint64 kMaxMapBytes = qint64{256} * 1024;

intake::LayoutBook rememberedLayouts(const CliSession &session)
{
    return intake::LayoutBook::fromTexts(settings::Settings(session.folder().settingsFile).columnLayouts());
}

Result<intake::ColumnLayout> mapIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxMapBytes)
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Cli", "The column map “%1” cannot be read; nothing was imported: check its name.")
                .arg(path),
            file.errorString());
    return intake::layoutFromJson(file.readAll());
}

void remarkHidden(const intake::HiddenParts &hidden)
{
    const int rows = pluralCount(hidden.rows);
    const int columns = pluralCount(hidden.columns);
    if (hidden.rows > 0)
        remark(QCoreApplication::translate("Cli",
            "%n row(s) of the sheet do not show, by a filter or by hand; they were read like the rest.",
            nullptr, rows));
    if (hidden.columns > 0)
        remark(QCoreApplication::translate(
            "Cli", "%n column(s) of the sheet do not show; they were read like the rest.", nullptr, columns));
}

} // namespace

Result<void> takeLayout(const CliSession &session, intake::ImportOptions &options)
{
    const QString path = session.options().value(u"map"_s);
    const bool remembered = session.options().isSet(u"remembered"_s);
    if (!path.isEmpty() && remembered)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "--map and --remembered exclude each other; nothing was imported."));
    if (remembered)
        options.layouts = rememberedLayouts(session);
    if (path.isEmpty())
        return {};
    auto map = mapIn(path);
    if (!map)
        return map.failure();
    options.layout = std::move(*map);
    return {};
}

void remarkReading(const CliSession &session, const intake::DeviceList &list)
{
    remarkHidden(list.hidden);
    if (list.remembered) {
        remark(QCoreApplication::translate("Cli", "The columns are read as remembered from “%1”, %2.")
                   .arg(list.remembered->source, list.remembered->day.toString(Qt::ISODate)));
        return;
    }
    const bool chosen = session.options().isSet(u"map"_s) || session.options().isSet(u"forget-layout"_s);
    const intake::LayoutBook book = chosen ? intake::LayoutBook() : rememberedLayouts(session);
    const intake::ColumnLayout *known = book.find(list.layout);
    if (known == nullptr)
        return;
    remark(QCoreApplication::translate("Cli",
        "The console remembers columns for lists with these titles (from “%1”, %2), which were not used "
        "here: --remembered uses them, --forget-layout forgets them.")
               .arg(known->source, known->day.toString(Qt::ISODate)));
}

Result<void> saveMap(const CliSession &session, const intake::DeviceList &list)
{
    const QString path = session.options().value(u"save-map"_s);
    if (path.isEmpty())
        return {};
    const QByteArray json
        = toJson(intake::layoutOf(list.columns, list.sheet, list.source, QDate::currentDate()));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented)) > 0 && file.commit();
    if (written)
        return {};
    return lk::fail(ErrorKind::Storage,
        QCoreApplication::translate("Cli",
            "The column map could not be written to “%1”; the list itself was read. Check the folder and the "
            "free space.")
            .arg(path),
        file.errorString());
}

void forgetLayout(const CliSession &session, const intake::DeviceList &list)
{
    settings::Settings settings(session.folder().settingsFile);
    if (!settings.columnLayouts().contains(list.layout)) {
        remark(QCoreApplication::translate("Cli", "No columns were remembered for lists with these titles."));
        return;
    }
    settings.setColumnLayout(list.layout, {});
    settings.save();
    remark(QCoreApplication::translate(
        "Cli", "What was remembered about the columns of lists with these titles is forgotten."));
}

} // namespace lk::cli
