// SPDX-License-Identifier: Apache-2.0
#include "ui/models/order_questions.h"

#include "core/base/text.h"
#include "ui/models/line_cells.h"
#include "ui/models/state_groups.h"

#include <QCoreApplication>

namespace lk::ui {

namespace {

struct Asked {
    Q_DECLARE_TR_FUNCTIONS(OrderQuestion)
};

} // namespace

OrderQuestion cancelQuestion(const BulkChange &change, qint64 waiting)
{
    OrderQuestion question;
    const int count = pluralCount(waiting);
    question.title = Asked::tr("Cancel what was not sent yet");
    question.sentence
        = Asked::tr("%Ln line(s) of change #%1 will not be sent.", nullptr, count).arg(change.id.value);
    const int flying = pluralCount(change.counts.inFlight());
    if (flying > 0)
        question.consequence
            = Asked::tr("%Ln line(s) are with the carrier and are followed to their end.", nullptr, flying);
    else
        question.consequence = Asked::tr("What is done already stays done.");
    question.confirm = Asked::tr("Cancel %Ln line(s)", nullptr, count);
    question.role = ButtonRole::Danger;
    question.typedNumber = waiting > kTypeAbove ? waiting : 0;
    return question;
}

OrderQuestion startQuestion(const BulkChange &change)
{
    OrderQuestion question;
    const qint64 waiting = cancellable(change.counts);
    const int count = pluralCount(waiting);
    question.title = Asked::tr("Start now");
    question.sentence = Asked::tr("Change #%1, “%2”, starts at once instead of at its time.")
                            .arg(change.id.value)
                            .arg(change.title);
    question.consequence = Asked::tr("%Ln line(s) are sent in its stages.", nullptr, count);
    question.confirm = Asked::tr("Start %Ln change(s) now", nullptr, count);
    question.needsReason = false;
    question.typedNumber = waiting > kTypeAbove ? waiting : 0;
    return question;
}

OrderQuestion decisionQuestion(store::PersonDecision decision, qint64 lines)
{
    OrderQuestion question;
    const int count = pluralCount(lines);
    switch (decision) {
    case store::PersonDecision::RetryFailed:
        question.title = Asked::tr("Retry failed lines");
        question.sentence = Asked::tr(
            "%Ln failed line(s) go back to the queue and are sent again as new attempts.", nullptr, count);
        question.consequence
            = Asked::tr("Each line is read before it is sent; what is already so is not sent.");
        question.confirm = Asked::tr("Retry %Ln line(s)", nullptr, count);
        break;
    case store::PersonDecision::RetryNotReached:
        question.title = Asked::tr("Send cancelled lines after all");
        question.sentence
            = Asked::tr("%Ln line(s) that were taken back before anything was sent go back to the queue.",
                nullptr, count);
        question.consequence
            = Asked::tr("Each line is read before it is sent; what is already so is not sent.");
        question.confirm = Asked::tr("Send %Ln line(s)", nullptr, count);
        break;
    case store::PersonDecision::Applied:
        question.title = Asked::tr("It was applied");
        question.sentence
            = Asked::tr("%Ln line(s) are recorded as done at the carrier. Nothing is sent.", nullptr, count);
        question.consequence = Asked::tr("Say where you saw it: the carrier's portal, a ticket, a call.");
        question.confirm = Asked::tr("Record %Ln line(s) as done", nullptr, count);
        break;
    case store::PersonDecision::NotAppliedResend:
        question.title = Asked::tr("It was not applied: send again");
        question.sentence = Asked::tr("%Ln line(s) go back to the queue and are sent again.", nullptr, count);
        question.consequence
            = Asked::tr("If the carrier did act after all, the change happens a second time.");
        question.confirm = Asked::tr("Send %Ln line(s) again", nullptr, count);
        break;
    case store::PersonDecision::GiveUp:
        question.title = Asked::tr("Give up");
        question.sentence = Asked::tr("%Ln line(s) are recorded as failed. Nothing is sent.", nullptr, count);
        question.consequence = Asked::tr("They can still be retried later.");
        question.confirm = Asked::tr("Give up %Ln line(s)", nullptr, count);
        question.role = ButtonRole::Danger;
        question.typedNumber = lines > kTypeAbove ? lines : 0;
        break;
    case store::PersonDecision::AskCarrier:
        question.title = Asked::tr("Ask the carrier");
        question.sentence
            = Asked::tr("%Ln line(s) are read at the carrier again. Nothing is sent.", nullptr, count);
        question.consequence = Asked::tr(
            "What shows the change is recorded as done. What still shows the old state when the time for a "
            "late effect is over comes back here for your decision.");
        question.confirm = Asked::tr("Ask about %Ln line(s)", nullptr, count);
        question.needsReason = false;
        break;
    }
    return question;
}

} // namespace lk::ui
