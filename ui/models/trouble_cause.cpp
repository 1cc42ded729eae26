// SPDX-License-Identifier: Apache-2.0
#include "ui/models/trouble_cause.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString causeName(const char *name)
{
    return QCoreApplication::translate("TroubleCause", name);
}

} // namespace

Cause causeOf(const store::TroubleGroup &group)
{
    if (group.state == ChangeState::Unknown)
        return Cause::OutcomeUnknown;
    if (group.state == ChangeState::DeadLetter)
        return Cause::RetriesUsedUp;
    switch (group.errorClass) {
    case ErrorClass::Auth:
        return Cause::Access;
    case ErrorClass::Configuration:
        return Cause::SetUp;
    case ErrorClass::Data:
        return Cause::RowWrong;
    case ErrorClass::Business:
        return Cause::CarrierRules;
    case ErrorClass::Precondition:
        return Cause::OwnCheck;
    case ErrorClass::Transient:
        return Cause::Passing;
    case ErrorClass::Throttle:
        return Cause::TooFast;
    case ErrorClass::None:
    case ErrorClass::Unknown:
        return Cause::Other;
    }
    return Cause::Other;
}

QString nameOf(Cause cause)
{
    switch (cause) {
    case Cause::OutcomeUnknown:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Outcome unknown"));
    case Cause::RetriesUsedUp:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Retries used up"));
    case Cause::Access:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Access refused"));
    case Cause::SetUp:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Account set-up"));
    case Cause::RowWrong:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Wrong values in the row"));
    case Cause::CarrierRules:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Carrier's rules"));
    case Cause::OwnCheck:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Stopped before sending"));
    case Cause::Passing:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Passing fault"));
    case Cause::TooFast:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Too many requests"));
    case Cause::Other:
        return causeName(QT_TRANSLATE_NOOP("TroubleCause", "Other"));
    }
    return {};
}

QString iconOf(Cause cause)
{
    switch (cause) {
    case Cause::OutcomeUnknown:
        return u"circle-question-mark"_s;
    case Cause::RetriesUsedUp:
        return u"hand"_s;
    case Cause::Access:
        return u"key-round"_s;
    case Cause::SetUp:
        return u"settings"_s;
    case Cause::RowWrong:
        return u"file-spreadsheet"_s;
    case Cause::CarrierRules:
        return u"ban"_s;
    case Cause::OwnCheck:
        return u"shield-alert"_s;
    case Cause::Passing:
        return u"wifi-off"_s;
    case Cause::TooFast:
        return u"gauge"_s;
    case Cause::Other:
        return u"circle-alert"_s;
    }
    return {};
}

Tone toneOf(Cause cause)
{
    switch (cause) {
    case Cause::OutcomeUnknown:
        return Tone::Unknown;
    case Cause::RetriesUsedUp:
    case Cause::Passing:
    case Cause::TooFast:
        return Tone::Warning;
    case Cause::Access:
    case Cause::SetUp:
    case Cause::RowWrong:
    case Cause::CarrierRules:
    case Cause::OwnCheck:
    case Cause::Other:
        return Tone::Danger;
    }
    return Tone::Danger;
}

bool isRetriable(const store::TroubleGroup &group)
{
    return group.state == ChangeState::Failed;
}

} // namespace lk::ui
