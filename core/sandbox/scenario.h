// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/practice_line.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

class QUrl;

namespace lk::sandbox {

/// A span of milliseconds, both ends included.
struct MsRange {
    int min = 0;
    int max = 0;

    /// The repeatable choice a seeded number makes.
    [[nodiscard]] int pick(quint64 seededNumber) const;
};

/// When a carrier tells of a change by itself.
enum class CallbackWhen {
    After, ///< when it has happened, and `callbackDelayMs` later
    Early, ///< it happens at once and is told of before the request is answered
};

/// The untrue message that goes ahead of the true ones.
enum class CallbackForgery {
    None,
    Password, ///< ThingSpace: a wrong password; Jasper: a wrong signature
    Request, ///< ThingSpace: a request id nobody gave; Jasper: an ICCID nobody has
};

/// How a change is put in a push event.
enum class PushFormat {
    Form,
    Json,
};

/// How one stand-in behaves when nothing is wrong. 0 = no limit.
struct CarrierSettings {
    MsRange settle{200, 1500}; ///< from acceptance to effect
    MsRange latency{5, 40}; ///< from request to answer
    int callsPerSecond = 100;
    int maxInFlight = 0;
    int throttleStatus = 429;
    int tokenLifetimeS = 3600;
    int sessionIdleS = 1200;
    int snapshotMs = 30'000; ///< how old Telegence's subscriber list may be
    int maxDevicesPerCall = 200; ///< ThingSpace, every change but activation
    double failRate = 0; ///< share of accepted changes the carrier gives up on
    bool denyReads = false; ///< every read is answered 503
    bool chunked = false; ///< answers have no Content-Length
    int callbackDeliveries = 1; ///< how often each callback or push event is sent; 0 = never
    CallbackWhen callbackWhen = CallbackWhen::After;
    int callbackDelayMs = 0;
    int callbackGapMs = 200; ///< between repeats; the real ones wait 5 minutes
    CallbackForgery callbackForgery = CallbackForgery::None;
    QString pushUrl = {}; ///< Jasper: where push events go, this machine only; empty = nowhere
    PushFormat pushFormat = PushFormat::Form;
};

/// What can go wrong with one exchange. "act" is decided apart: the change may have been made or not.
enum class FaultKind {
    Late, ///< acts at once, answers late
    LateAct, ///< acts late, also when the client has gone
    Close, ///< FIN instead of an answer
    Reset, ///< RST instead of an answer
    Hang, ///< never answers, keeps the connection
    Truncated, ///< Content-Length promises more than comes
    TruncatedChunked, ///< the last chunk never comes
    Chunked, ///< harmless: a whole answer in chunks
    Drip, ///< one byte per interval
    Html, ///< 200 with a page for people
    Garbage, ///< bytes that are no HTTP
    BrokenJson, ///< 200 that calls itself JSON and is not
    Empty, ///< 200 without a body
    WrongDevice, ///< the answer names another line
    Redirect, ///< 302 to another origin
    TooMany, ///< 429 with Retry-After
    ServerError, ///< 500
    Unavailable, ///< 503
    Unauthorized, ///< 401: the access token is dropped in mid-run
    SessionExpired, ///< ThingSpace's 400: the session is dropped in mid-run
};

/// True for a web address that leads to this machine: nothing of a practice run goes anywhere else.
[[nodiscard]] bool isOfThisMachine(const QUrl &url);

/// The word of a fault in scenario files and counters.
[[nodiscard]] QLatin1StringView faultWord(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultOfWord(QStringView word);

/// Most times a message is sent: a carrier gives up after the fourth.
inline constexpr int kMostDeliveries = 4;

/// When a fault strikes: the first rule that matches and fires wins. With none of rate, every, first, from
/// given, it strikes always.
struct FaultRule {
    std::optional<PracticeCarrier> carrier; ///< none = all three
    QString operation; ///< "write", "read", "poll", "auth", one operation's name, or "*"
    FaultKind fault = FaultKind::Close;
    bool act = true; ///< whether the request takes effect all the same
    double rate = 1; ///< share of exchanges, by seeded hash of carrier, line and count
    int every = 0; ///< each n-th match
    int first = 0; ///< the first n matches
    int from = 0; ///< matches number from … from+count-1 (counted from 1)
    int count = 1;
    int afterMs = 5000; ///< Late, LateAct: delay; Drip: interval
    int retryAfterS = 1; ///< TooMany, Unavailable; 0 = no header
    bool retryAfterAsDate = false;
    QString location; ///< Redirect; empty = another port of this machine
};

/// Everything a practice run can be told. Read from JSON; see resources/samples/scenarios.
struct Scenario {
    std::array<CarrierSettings, 3> carriers;
    QList<FaultRule> faults;

    /// Mild realism without faults: what practice mode starts with.
    [[nodiscard]] static Scenario calm();
    /// Refuses unknown members and words, naming them.
    [[nodiscard]] static Result<Scenario> fromJson(const QByteArray &json);
    [[nodiscard]] static Result<Scenario> load(const QString &fileName);

    [[nodiscard]] const CarrierSettings &of(PracticeCarrier carrier) const;
};

} // namespace lk::sandbox
