// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_words.h"

#include "core/domain/change_state.h"
#include "ui/models/line_story.h"
#include "ui/theme/state_look.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct ActionWords {
    QLatin1StringView action;
    const char *text;
};

constexpr std::array kActionWords{
    ActionWords{"change.created"_L1, QT_TRANSLATE_NOOP("Audit", "Change created")},
    ActionWords{"change.paused"_L1, QT_TRANSLATE_NOOP("Audit", "Change paused")},
    ActionWords{"change.resumed"_L1, QT_TRANSLATE_NOOP("Audit", "Change resumed")},
    ActionWords{"change.cancelled"_L1, QT_TRANSLATE_NOOP("Audit", "Rest of the change cancelled")},
    ActionWords{"change.finished"_L1, QT_TRANSLATE_NOOP("Audit", "Change finished")},
    ActionWords{"change.reopened"_L1, QT_TRANSLATE_NOOP("Audit", "Change open again")},
    ActionWords{"change.recovered"_L1, QT_TRANSLATE_NOOP("Audit", "Resumed after an interruption")},
    ActionWords{"account.added"_L1, QT_TRANSLATE_NOOP("Audit", "Account added")},
    ActionWords{"account.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Account changed")},
    ActionWords{"account.removed"_L1, QT_TRANSLATE_NOOP("Audit", "Account removed")},
    ActionWords{"account.paused"_L1, QT_TRANSLATE_NOOP("Audit", "Account paused")},
    ActionWords{"account.resumed"_L1, QT_TRANSLATE_NOOP("Audit", "Account resumed")},
    ActionWords{"lines.imported"_L1, QT_TRANSLATE_NOOP("Audit", "Lines imported")},
};

QString auditWord(const char *text)
{
    return QCoreApplication::translate("Audit", text);
}

} // namespace

QString auditActionText(const audit::AuditEntry &entry)
{
    for (const ActionWords &words : kActionWords) {
        if (words.action == entry.action)
            return auditWord(words.text);
    }
    // The inspector of a line and the audit name the same step alike.
    return entry.action.startsWith("line."_L1) ? storyOf({entry}).constFirst().title : entry.action;
}

QString auditObjectText(const audit::AuditEntry &entry)
{
    if (entry.objectType == "line"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Line %1")).arg(entry.objectId);
    if (entry.objectType == "change"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Change #%1")).arg(entry.objectId);
    if (entry.objectType == "account"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Account %1")).arg(entry.objectId);
    if (entry.objectType == "inventory"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Inventory"));
    return QString(entry.objectType + u' ' + entry.objectId).trimmed();
}

QString auditStateText(const QString &state)
{
    const auto known = changeStateFromText(state);
    return known ? lookOf(*known).word : state;
}

Tone auditStateTone(const QString &state)
{
    const auto known = changeStateFromText(state);
    return known ? lookOf(*known).tone : Tone::Neutral;
}

QString auditTimeText(const audit::AuditEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.utcUs / 1000, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool hasExchange(const audit::AuditEntry &entry)
{
    return entry.payloadHash.count('\0') != entry.payloadHash.size();
}

} // namespace lk::ui
