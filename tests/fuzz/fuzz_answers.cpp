// SPDX-License-Identifier: Apache-2.0
// What carriers answer: every reader of replies gets the same bytes, with a status and a type chosen by the
// first two.
#include "core/carriers/error_envelope.h"
#include "core/carriers/jasper/answers.h"
#include "core/carriers/jasper/soap_answers.h"
#include "core/carriers/json_reading.h"
#include "core/carriers/telegence/activation.h"
#include "core/carriers/telegence/answers.h"
#include "core/carriers/thingspace/answers.h"
#include "core/carriers/thingspace/records.h"
#include "tests/fuzz/fuzz_support.h"

#include <array>

namespace {

using namespace lk;
using namespace Qt::Literals::StringLiterals;

void readAsEveryCarrier(const net::Answered &answer)
{
    const LineIds asked{u"89148000000000000017"_s, u"356938030000054"_s, u"5552000000"_s};
    const carriers::ListCursor start{};
    (void)carriers::thingspace::readDevice(asked, u"A"_s, answer, 1);
    (void)carriers::thingspace::readDevicePage(start, answer, 1);
    (void)carriers::thingspace::readAcceptance(ChangeKind::Suspend, answer);
    (void)carriers::thingspace::readRequestStatus(u"h"_s, answer);
    (void)carriers::thingspace::readProvisioningHistory(answer);
    (void)carriers::thingspace::readServicePlans(answer);
    (void)carriers::jasper::readDevice(asked.iccid, answer, 1);
    (void)carriers::jasper::readEdit(asked.iccid, ChangeKind::Suspend, answer);
    (void)carriers::jasper::readDevicePage(start, answer, 1);
    (void)carriers::jasper::readDeviceFields(asked.iccid, answer);
    (void)carriers::jasper::readAuditTrailPage(start, answer);
    (void)carriers::jasper::readRatePlans(start, answer);
    (void)carriers::telegence::readService(asked, u"1"_s, answer, 1);
    (void)carriers::telegence::readPatch(u"1"_s, ChangeKind::Suspend, answer);
    (void)carriers::telegence::readSubscribers(start, u"1"_s, answer, 1);
    (void)carriers::telegence::readActivation(asked.iccid, answer);
    (void)carriers::telegence::readActivationStatus(asked.iccid, answer);
    (void)carriers::telegence::readBillingAccount(u"1"_s, answer, 1);
}

void readAsSoap(const net::Answered &answer)
{
    const QString message = u"m-1"_s;
    const QString iccid = u"89148000000000000017"_s;
    (void)carriers::jasper::readSimExchange(message, answer);
    (void)carriers::jasper::readTerminalByMsisdn(message, u"5552000000"_s, answer, 1);
    (void)carriers::jasper::readTerminals(message, {iccid}, answer, 1);
    (void)carriers::jasper::readTerminalEdit(message, iccid, answer);
    (void)carriers::jasper::readTerminalAuditTrail(message, answer);
    (void)carriers::jasper::readSoapEcho(message, u"hello"_s, answer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array kStatuses{200, 202, 400, 401, 404, 429, 500, 503};
    static const std::array kTypes{QByteArray("application/json"),
        QByteArray("application/json; charset=utf-16"), QByteArray("text/html"), QByteArray("text/xml"),
        QByteArray("application/problem+json; charset=iso-8859-1")};
    if (size < 2)
        return 0;
    net::Answered answer;
    answer.status = kStatuses[data[0] % kStatuses.size()];
    answer.contentType = kTypes[data[1] % kTypes.size()];
    answer.body = fuzz::bytesOf(data + 2, size - 2).toByteArray();
    const auto object = carriers::jsonObjectOf(answer);
    const auto array = carriers::jsonArrayOf(answer);
    fuzz::promise(!object || !array, "a reply is an object or an array, not both");
    const carriers::ErrorEnvelope envelope = carriers::errorEnvelope(answer);
    fuzz::promise(carriers::shortened(envelope.text).size() <= 300, "a carrier's words fit one line");
    readAsEveryCarrier(answer);
    readAsSoap(answer);
    return 0;
}
