// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/verdict_look.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

StateLook lookOf(planning::Verdict verdict)
{
    const QString word = planning::displayName(verdict);
    switch (verdict) {
    case planning::Verdict::Change:
        return {u"arrow-right"_s, word,
            QCoreApplication::translate("VerdictLook", "Will be sent to the carrier."), Tone::Info};
    case planning::Verdict::AlreadySo:
        return {u"circle-equal"_s, word,
            QCoreApplication::translate("VerdictLook", "The line already is as wanted; nothing is sent."),
            Tone::Neutral};
    case planning::Verdict::Warning:
        return {u"triangle-alert"_s, word,
            QCoreApplication::translate("VerdictLook", "Will be sent, but look at the reason first."),
            Tone::Warning};
    case planning::Verdict::Blocked:
        return {u"ban"_s, word,
            QCoreApplication::translate("VerdictLook", "Will not be sent. The other rows go on."),
            Tone::Danger};
    }
    return {};
}

StateLook lookOf(intake::RowVerdict verdict)
{
    switch (verdict) {
    case intake::RowVerdict::Ok:
        return {u"check"_s, QCoreApplication::translate("VerdictLook", "Usable"), {}, Tone::Success};
    case intake::RowVerdict::Warning:
        return {u"triangle-alert"_s, QCoreApplication::translate("VerdictLook", "Warning"),
            QCoreApplication::translate("VerdictLook", "Usable, but look at the reason."), Tone::Warning};
    case intake::RowVerdict::Blocked:
        return {u"ban"_s, QCoreApplication::translate("VerdictLook", "Blocked"),
            QCoreApplication::translate("VerdictLook", "Cannot be used as it stands; the other rows go on."),
            Tone::Danger};
    }
    return {};
}

} // namespace lk::ui
