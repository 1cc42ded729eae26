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
    ActionWords{"change.started"_L1, QT_TRANSLATE_NOOP("Audit", "Change started")},
    ActionWords{"change.rescheduled"_L1, QT_TRANSLATE_NOOP("Audit", "Start of the change moved")},
    ActionWords{"change.start-missed"_L1, QT_TRANSLATE_NOOP("Audit", "Start of the change missed")},
    ActionWords{"change.priority-set"_L1, QT_TRANSLATE_NOOP("Audit", "Priority of the change set")},
    ActionWords{"change.stage-began"_L1, QT_TRANSLATE_NOOP("Audit", "Stage begun")},
    ActionWords{"change.stage-done"_L1, QT_TRANSLATE_NOOP("Audit", "Stage done")},
    ActionWords{"change.stopped-by-guard"_L1, QT_TRANSLATE_NOOP("Audit", "Stopped by guard")},
    ActionWords{"change.warning-accepted"_L1, QT_TRANSLATE_NOOP("Audit", "Warning accepted")},
    ActionWords{"account.writes-on"_L1, QT_TRANSLATE_NOOP("Audit", "Changes switched on")},
    ActionWords{"account.writes-off"_L1, QT_TRANSLATE_NOOP("Audit", "Changes switched off")},
    ActionWords{"callbacks.registered"_L1, QT_TRANSLATE_NOOP("Audit", "Callbacks registered")},
    ActionWords{"callbacks.unregistered"_L1, QT_TRANSLATE_NOOP("Audit", "Callbacks given up")},
    ActionWords{"calendar.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Freezes and caps changed")},
    ActionWords{"prefixes.changed"_L1, QT_TRANSLATE_NOOP("Audit", "Issuer prefixes changed")},
    ActionWords{"rule.adjusted"_L1, QT_TRANSLATE_NOOP("Audit", "Rule adjusted")},
    ActionWords{"plans.imported"_L1, QT_TRANSLATE_NOOP("Audit", "Rate plans imported")},
    ActionWords{"customer-plans.imported"_L1, QT_TRANSLATE_NOOP("Audit", "Customer plans imported")},
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
    if (entry.objectType == "calendar"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Calendar"));
    if (entry.objectType == "rule"_L1)
        return auditWord(QT_TRANSLATE_NOOP("Audit", "Rule %1")).arg(entry.objectId);
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
