// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/identifier.h"

#include <QByteArray>
#include <QString>

namespace lk::webhook {

/// What a carrier's message claims about its request. A claim only: the line is read before anything is
/// decided.
enum class CallbackOutcome {
    NotTold, ///< the message reports something, but no end of a request
    Success,
    Failure,
    OnHold, ///< refused for now; the carrier is still at it
};

/// A carrier's message, read. Made from what is kept of it, so it holds no credential.
struct CallbackEvent {
    Carrier source = Carrier::ThingSpace;
    QString requestId = {}; ///< of the request it is about; empty = it names none
    LineIds ids = {}; ///< the line as the message names it
    LineIds newIds = {}; ///< names the line has got by the change; empty = none told
    CallbackOutcome outcome = CallbackOutcome::NotTold;
    QString faultCode = {}; ///< the carrier's whole code
    QString faultText = {}; ///< the carrier's sentence, at most 500 characters
    QString topic = {}; ///< what it is about in the carrier's word: activateResponse, SimStateChange
    QString details = {}; ///< everything else that was told: "servicePlan M2M-1MB; state Active"
    int callbackCount = 0; ///< which attempt of the carrier to deliver this message; 0 = not told
    QByteArray messageKey = {}; ///< the same for every repeat of this message
};

} // namespace lk::webhook
