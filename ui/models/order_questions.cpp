// SPDX-License-Identifier: Apache-2.0
#include "ui/models/order_questions.h"

#include "ui/models/line_cells.h"
#include "ui/models/state_groups.h"

#include <QCoreApplication>

namespace lk::ui {

namespace {

QString asked(const char *text)
{
    return QCoreApplication::translate("OrderQuestion", text);
}

QString asked(const char *text, qint64 lines)
{
    return QCoreApplication::translate("OrderQuestion", text, nullptr, pluralCount(lines));
}

} // namespace

OrderQuestion cancelQuestion(const BulkChange &change, qint64 waiting)
{
    OrderQuestion question;
    question.title = asked("Cancel what was not sent yet");
    question.sentence = QCoreApplication::translate(
        "OrderQuestion", "%Ln line(s) of change #%1 will not be sent.", nullptr, pluralCount(waiting))
                            .arg(change.id.value);
    const qint64 flying = change.counts.inFlight();
    if (flying > 0)
        question.consequence
            = asked("%Ln line(s) are with the carrier and are followed to their end.", flying);
    else
        question.consequence = asked("What is done already stays done.");
    question.confirm = asked("Cancel %Ln line(s)", waiting);
    question.role = ButtonRole::Danger;
    question.typedNumber = waiting > kTypeAbove ? waiting : 0;
    return question;
}

OrderQuestion decisionQuestion(store::PersonDecision decision, qint64 lines)
{
    OrderQuestion question;
    switch (decision) {
    case store::PersonDecision::RetryFailed:
        question.title = asked("Retry failed lines");
        question.sentence
            = asked("%Ln failed line(s) go back to the queue and are sent again as new attempts.", lines);
        question.consequence = asked("Each line is read before it is sent; what is already so is not sent.");
        question.confirm = asked("Retry %Ln line(s)", lines);
        break;
    case store::PersonDecision::Applied:
        question.title = asked("It was applied");
        question.sentence = asked("%Ln line(s) are recorded as done at the carrier. Nothing is sent.", lines);
        question.consequence = asked("Say where you saw it: the carrier's portal, a ticket, a call.");
        question.confirm = asked("Record %Ln line(s) as done", lines);
        break;
    case store::PersonDecision::NotAppliedResend:
        question.title = asked("It was not applied: send again");
        question.sentence = asked("%Ln line(s) go back to the queue and are sent again.", lines);
        question.consequence = asked("If the carrier did act after all, the change happens a second time.");
        question.confirm = asked("Send %Ln line(s) again", lines);
        break;
    case store::PersonDecision::GiveUp:
        question.title = asked("Give up");
        question.sentence = asked("%Ln line(s) are recorded as failed. Nothing is sent.", lines);
        question.consequence = asked("They can still be retried later.");
        question.confirm = asked("Give up %Ln line(s)", lines);
        question.role = ButtonRole::Danger;
        question.typedNumber = lines > kTypeAbove ? lines : 0;
        break;
    }
    return question;
}

} // namespace lk::ui
