// SPDX-License-Identifier: Apache-2.0
#include "core/settings/change_draft.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

const QString kFormat = u"lkdraft/1"_s;
/// More than the largest list that can be pasted.
constexpr qint64 kLargestDraft = 512LL * 1024 * 1024;

} // namespace

DraftFile::DraftFile(const QString &dataDir)
    : m_path(QDir(dataDir).filePath(u"draft.json"_s))
{
}

Result<void> DraftFile::save(const ChangeDraft &draft) const
{
    QJsonArray accepted;
    for (const AcceptedWarning &each : draft.accepted)
        accepted.append(QJsonObject{{u"rule"_s, each.rule}, {u"reason"_s, each.reason}});
    const QJsonObject json{{u"format"_s, kFormat}, {u"savedAt"_s, draft.savedAt}, {u"form"_s, draft.form},
        {u"listPath"_s, draft.listPath}, {u"listText"_s, draft.listText}, {u"listName"_s, draft.listName},
        {u"reading"_s, draft.reading}, {u"accepted"_s, accepted}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QSaveFile file(m_path);
    // Private before the first byte is written.
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!saved)
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("DraftFile",
                "What was entered could not be kept in %1; it is lost when the program ends. Check the "
                "folder "
                "and the free space.")
                .arg(m_path),
            file.errorString());
    return {};
}

std::optional<ChangeDraft> DraftFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestDraft)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("format"_L1).toString() != kFormat) {
        qCWarning(lcSettings, "The kept draft cannot be read and is left out");
        return std::nullopt;
    }
    ChangeDraft draft{.form = json.value("form"_L1).toObject(),
        .listPath = json.value("listPath"_L1).toString(),
        .listText = json.value("listText"_L1).toString(),
        .listName = json.value("listName"_L1).toString(),
        .reading = json.value("reading"_L1).toObject(),
        .accepted = {},
        .savedAt = json.value("savedAt"_L1).toInteger()};
    const QJsonArray accepted = json.value("accepted"_L1).toArray();
    for (const QJsonValue &each : accepted)
        draft.accepted.append(
            {each.toObject().value("rule"_L1).toString(), each.toObject().value("reason"_L1).toString(), 0});
    return draft;
}

void DraftFile::discard() const
{
    QFile::remove(m_path);
}

} // namespace lk::settings
