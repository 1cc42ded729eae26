// SPDX-License-Identifier: Apache-2.0
// What the house decides about rules that stand elsewhere is kept in a file of its own.
#include "core/planning/rule_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

QJsonObject toJson(const RuleAdjustment &adjustment)
{
    return {{u"adjust"_s, adjustment.rule},
        {u"level"_s, adjustment.level ? toText(*adjustment.level) : QString(kRuleOff)},
        {u"reason"_s, adjustment.reason}};
}

Result<void> writeAdjustments(const QString &path, const QList<RuleAdjustment> &adjustments)
{
    QJsonArray entries;
    for (const RuleAdjustment &each : adjustments)
        entries.append(toJson(each));
    const QByteArray bytes = QJsonDocument(entries).toJson();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!saved)
        return fail(ErrorKind::Storage,
            QCoreApplication::translate(
                "Rules", "%1 could not be written; nothing was changed. Check the folder and the free space.")
                .arg(path),
            file.errorString());
    return {};
}

} // namespace

Result<void> adjustRule(
    const QString &userFolder, const QString &rule, const std::optional<RuleAdjustment> &adjustment)
{
    const auto known = rulesInForce(userFolder);
    if (!known)
        return known.failure();
    // What cannot be read would be lost by writing over it.
    if (!known->trouble.isEmpty())
        return fail(ErrorKind::Refused, known->trouble);
    if (!known->book.rule(rule))
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("Rules", "There is no rule \"%1\"; nothing was changed.").arg(rule));
    if (adjustment && adjustment->reason.simplified().isEmpty())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Rules", "A rule is changed with a reason only; nothing was changed. Say why."));
    const QString path = QDir(userFolder).filePath(kAdjustmentsFile);
    RuleFile file;
    if (QFile::exists(path)) {
        const auto present = loadRuleFile(path);
        if (!present)
            return present.failure();
        file = *present;
    }
    if (!file.rules.isEmpty())
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Rules",
                "%1 holds rules of your own; nothing was changed. Move them to another file of that folder.")
                .arg(path));
    file.adjustments.removeIf([&rule](const RuleAdjustment &each) { return each.rule == rule; });
    if (adjustment)
        file.adjustments.append(*adjustment);
    if (!QDir().mkpath(userFolder))
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Rules", "The folder %1 cannot be made; nothing was changed.")
                .arg(userFolder));
    return writeAdjustments(path, file.adjustments);
}

} // namespace lk::planning
