// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/cause_texts.h"

#include "core/carriers/error_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct CauseRow {
    Cause cause;
    const char *meaning;
    const char *whatToDo;
    const char *willRetryHelp;
};

struct CodeRow {
    QLatin1StringView code;
    const char *meaning;
    const char *whatToDo;
    const char *willRetryHelp;
};

constexpr std::array kCauseRows{
    CauseRow{Cause::OutcomeUnknown,
        QT_TRANSLATE_NOOP("CauseText",
            "The request may have reached the carrier, and reading the line did not settle whether it took "
            "effect."),
        QT_TRANSLATE_NOOP("CauseText",
            "Look the lines up in the carrier's portal or ask the carrier, then record here what is true."),
        QT_TRANSLATE_NOOP("CauseText",
            "Not by itself: it is never sent again unread, since that could do it twice. You decide.")},
    CauseRow{Cause::RetriesUsedUp,
        QT_TRANSLATE_NOOP("CauseText",
            "Linekeeper tried as often as it may and stopped, so that it does not go on for ever."),
        QT_TRANSLATE_NOOP("CauseText",
            "Find out why the carrier could not be used at that time. Then send again, or give up."),
        QT_TRANSLATE_NOOP("CauseText", "Yes, if what was in the way is gone. The counters begin anew.")},
    CauseRow{Cause::Access,
        QT_TRANSLATE_NOOP("CauseText", "The carrier refused our credentials or what they are allowed to do."),
        QT_TRANSLATE_NOOP("CauseText",
            "Test the connection under Settings. Renew the credentials, or have the carrier grant the "
            "permission."),
        QT_TRANSLATE_NOOP("CauseText",
            "Only after the access works. Before that, repeated refusals can lock the account.")},
    CauseRow{Cause::SetUp,
        QT_TRANSLATE_NOOP(
            "CauseText", "The account's address, name or subscription does not fit what was asked for."),
        QT_TRANSLATE_NOOP("CauseText", "Correct the carrier account under Settings and test the connection."),
        QT_TRANSLATE_NOOP(
            "CauseText", "After the account is corrected, yes. Until then every line fails alike.")},
    CauseRow{Cause::RowWrong,
        QT_TRANSLATE_NOOP("CauseText",
            "A value of the row is wrong: the carrier does not know the line, the plan or a field."),
        QT_TRANSLATE_NOOP("CauseText", "Correct the list and start a new change with the corrected rows."),
        QT_TRANSLATE_NOOP("CauseText", "No. The same value will be refused again.")},
    CauseRow{Cause::CarrierRules,
        QT_TRANSLATE_NOOP(
            "CauseText", "The carrier understood the request and its rules forbid it for this line now."),
        QT_TRANSLATE_NOOP("CauseText",
            "Read the carrier's text below. Often the line must be brought into another status first."),
        QT_TRANSLATE_NOOP("CauseText", "Only if the line's status has changed since.")},
    CauseRow{Cause::OwnCheck,
        QT_TRANSLATE_NOOP("CauseText", "Linekeeper read the line just before sending and did not send."),
        QT_TRANSLATE_NOOP(
            "CauseText", "See what the line is now. If the change is still wanted, plan it anew."),
        QT_TRANSLATE_NOOP(
            "CauseText", "Only if what was found has changed since: the same check runs again.")},
    CauseRow{Cause::Passing,
        QT_TRANSLATE_NOOP(
            "CauseText", "The carrier or the way to it was not usable for a while. The line is as it was."),
        QT_TRANSLATE_NOOP("CauseText", "Check that the carrier answers again, then retry."),
        QT_TRANSLATE_NOOP("CauseText", "Yes, once the carrier answers again.")},
    CauseRow{Cause::TooFast,
        QT_TRANSLATE_NOOP(
            "CauseText", "The carrier took fewer requests than we sent, and did not process these."),
        QT_TRANSLATE_NOOP("CauseText", "Lower the account's rate under Settings, then retry."),
        QT_TRANSLATE_NOOP("CauseText", "Yes, at a lower rate.")},
    CauseRow{Cause::Other,
        QT_TRANSLATE_NOOP("CauseText", "The carrier's answer is not one we know. The line was not changed."),
        QT_TRANSLATE_NOOP(
            "CauseText", "Read the raw text below and report the code, so that it can be explained here."),
        QT_TRANSLATE_NOOP("CauseText", "It cannot be told. Try one line before all of them.")},
};

constexpr std::array kCodeRows{
    CodeRow{"LINE_BUSY"_L1,
        QT_TRANSLATE_NOOP(
            "CauseText", "The line was still open in another change, so this one did not touch it."),
        QT_TRANSLATE_NOOP("CauseText", "Wait for the other change to finish, or cancel it."),
        QT_TRANSLATE_NOOP("CauseText", "Yes, when the other change is done with the line.")},
    CodeRow{"DRIFTED"_L1,
        QT_TRANSLATE_NOOP("CauseText",
            "The line is not any more what it was when the plan was made: somebody changed it in between."),
        QT_TRANSLATE_NOOP(
            "CauseText", "Compare what it is now with what you expected, and plan those lines anew."),
        QT_TRANSLATE_NOOP("CauseText", "No. A new plan takes the line as it is now.")},
    CodeRow{"NEITHER"_L1,
        QT_TRANSLATE_NOOP("CauseText", "Read back, the line is neither as it was nor as it should be."),
        QT_TRANSLATE_NOOP("CauseText", "Find out who else changes this line, then record what is true."),
        QT_TRANSLATE_NOOP("CauseText", "Decide first whether our change took effect.")},
    CodeRow{"STILL_BEFORE"_L1,
        QT_TRANSLATE_NOOP("CauseText",
            "The carrier was asked again, and the line still shows the old state after the time for a late "
            "effect."),
        QT_TRANSLATE_NOOP("CauseText",
            "Most likely it was not applied. Make sure at the carrier's portal, then record what is true."),
        QT_TRANSLATE_NOOP("CauseText", "Not by itself: asking sends nothing. You decide.")},
    CodeRow{"UNREACHABLE"_L1,
        QT_TRANSLATE_NOOP(
            "CauseText", "The carrier could not be reached; it is proved that no request arrived."),
        QT_TRANSLATE_NOOP("CauseText", "Check the network and the account's address, then send again."),
        QT_TRANSLATE_NOOP("CauseText", "Yes. Nothing was sent, so nothing can happen twice.")},
};

QString causeSentence(const char *text)
{
    return QCoreApplication::translate("CauseText", text);
}

/// The catalogue says what a carrier's answer means. What is true of a line in doubt, or of one we did not
/// send, is not in the answer.
bool isCarriersRefusal(Cause cause)
{
    return cause != Cause::OutcomeUnknown && cause != Cause::RetriesUsedUp && cause != Cause::OwnCheck;
}

template <typename Row>
CauseText textOfRow(const Row &row)
{
    return {causeSentence(row.meaning), causeSentence(row.whatToDo), causeSentence(row.willRetryHelp)};
}

} // namespace

CauseText textOf(Cause cause, const QList<store::TroubleGroup> &groups)
{
    const bool oneCode = !groups.isEmpty() && !groups.first().code.isEmpty()
        && std::all_of(groups.begin(), groups.end(), [&groups](const store::TroubleGroup &group) {
               return group.code == groups.first().code && group.carrier == groups.first().carrier;
           });
    if (oneCode) {
        const store::TroubleGroup &group = groups.first();
        for (const CodeRow &row : kCodeRows) {
            if (row.code == group.code)
                return textOfRow(row);
        }
        if (isCarriersRefusal(cause)) {
            const carriers::ErrorExplanation known
                = carriers::explain(group.carrier, {group.errorClass, group.code, group.text});
            return {known.sentence, known.whatToDo, carriers::displayName(known.willRetryHelp)};
        }
    }
    for (const CauseRow &row : kCauseRows) {
        if (row.cause == cause)
            return textOfRow(row);
    }
    return {};
}

} // namespace lk::ui
