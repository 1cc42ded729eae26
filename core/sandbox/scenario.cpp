// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenario.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr std::array<EnumWord<FaultKind>, 20> kFaultWords{{
    {FaultKind::Late, "late"_L1},
    {FaultKind::LateAct, "late-act"_L1},
    {FaultKind::Close, "close"_L1},
    {FaultKind::Reset, "reset"_L1},
    {FaultKind::Hang, "hang"_L1},
    {FaultKind::Truncated, "truncated"_L1},
    {FaultKind::TruncatedChunked, "truncated-chunked"_L1},
    {FaultKind::Chunked, "chunked"_L1},
    {FaultKind::Drip, "drip"_L1},
    {FaultKind::Html, "html"_L1},
    {FaultKind::Garbage, "garbage"_L1},
    {FaultKind::BrokenJson, "broken-json"_L1},
    {FaultKind::Empty, "empty"_L1},
    {FaultKind::WrongDevice, "wrong-device"_L1},
    {FaultKind::Redirect, "redirect"_L1},
    {FaultKind::TooMany, "429"_L1},
    {FaultKind::ServerError, "500"_L1},
    {FaultKind::Unavailable, "503"_L1},
    {FaultKind::Unauthorized, "401"_L1},
    {FaultKind::SessionExpired, "session-expired"_L1},
}};

constexpr std::array<EnumWord<CallbackWhen>, 2> kCallbackWhenWords{{
    {CallbackWhen::After, "after"_L1},
    {CallbackWhen::Early, "early"_L1},
}};

constexpr std::array<EnumWord<CallbackForgery>, 3> kForgeryWords{{
    {CallbackForgery::None, "none"_L1},
    {CallbackForgery::Password, "password"_L1},
    {CallbackForgery::Request, "request"_L1},
}};

constexpr std::array<EnumWord<PushFormat>, 2> kPushFormatWords{{
    {PushFormat::Form, "form"_L1},
    {PushFormat::Json, "json"_L1},
}};

bool actsUnlessToldOtherwise(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Redirect:
    case FaultKind::TooMany:
    case FaultKind::ServerError:
    case FaultKind::Unavailable:
    case FaultKind::Unauthorized:
    case FaultKind::SessionExpired:
        return false;
    case FaultKind::Late:
    case FaultKind::LateAct:
    case FaultKind::Close:
    case FaultKind::Reset:
    case FaultKind::Hang:
    case FaultKind::Truncated:
    case FaultKind::TruncatedChunked:
    case FaultKind::Chunked:
    case FaultKind::Drip:
    case FaultKind::Html:
    case FaultKind::Garbage:
    case FaultKind::BrokenJson:
    case FaultKind::Empty:
    case FaultKind::WrongDevice:
        return true;
    }
    return true;
}

/// These spoil a real answer, so there must be one.
bool needsARealAnswer(FaultKind kind)
{
    return kind == FaultKind::Late || kind == FaultKind::LateAct || kind == FaultKind::Chunked
        || kind == FaultKind::Drip || kind == FaultKind::WrongDevice;
}

/// One reader per member; a false answer means the value cannot be used.
using Readers = std::initializer_list<std::pair<QLatin1StringView, std::function<bool(const QJsonValue &)>>>;

Failure refuseScenario(const QString &what)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("PracticeCarriers",
            "The practice scenario has something unknown: %1. Practice was not started; correct the file.")
            .arg(what));
}

Result<void> readMembers(const QJsonObject &object, const QString &where, Readers readers)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        bool used = false;
        for (const auto &[name, read] : readers) {
            if (member.key() == name)
                used = read(member.value());
        }
        if (!used)
            return refuseScenario(where + u'.' + member.key());
    }
    return {};
}

auto wholeMember(int *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toInt(-1);
        return *target >= 0;
    };
}

auto shareMember(double *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toDouble(-1);
        return *target >= 0 && *target <= 1;
    };
}

auto flagMember(bool *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toBool();
        return value.isBool();
    };
}

auto textMember(QString *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toString();
        return !target->isEmpty();
    };
}

template <typename E, std::size_t N>
auto wordMember(const std::array<EnumWord<E>, N> &words, E *target)
{
    return [&words, target](const QJsonValue &value) {
        const auto found = valueOf(words, value.toString());
        *target = found.value_or(*target);
        return found.has_value();
    };
}

auto urlMember(QString *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toString();
        return isOfThisMachine(QUrl(*target));
    };
}

auto timesMember(int *target)
{
    return [target](const QJsonValue &value) {
        *target = value.toInt(-1);
        return *target >= 0 && *target <= kMostDeliveries;
    };
}

auto rangeMember(MsRange *target)
{
    return [target](const QJsonValue &value) {
        const QJsonArray ends = value.toArray();
        if (ends.size() != 2)
            return false;
        *target = {ends.at(0).toInt(-1), ends.at(1).toInt(-1)};
        return target->min >= 0 && target->max >= target->min;
    };
}

Result<void> readSettings(const QJsonObject &json, const QString &where, CarrierSettings *to)
{
    return readMembers(json, where,
        {{"settle_ms"_L1, rangeMember(&to->settle)}, {"latency_ms"_L1, rangeMember(&to->latency)},
            {"calls_per_second"_L1, wholeMember(&to->callsPerSecond)},
            {"max_in_flight"_L1, wholeMember(&to->maxInFlight)},
            {"throttle_status"_L1, wholeMember(&to->throttleStatus)},
            {"token_lifetime_s"_L1, wholeMember(&to->tokenLifetimeS)},
            {"session_idle_s"_L1, wholeMember(&to->sessionIdleS)},
            {"snapshot_ms"_L1, wholeMember(&to->snapshotMs)},
            {"max_devices_per_call"_L1, wholeMember(&to->maxDevicesPerCall)},
            {"fail_rate"_L1, shareMember(&to->failRate)}, {"deny_reads"_L1, flagMember(&to->denyReads)},
            {"chunked"_L1, flagMember(&to->chunked)},
            {"callback_deliveries"_L1, timesMember(&to->callbackDeliveries)},
            {"callback_when"_L1, wordMember(kCallbackWhenWords, &to->callbackWhen)},
            {"callback_delay_ms"_L1, wholeMember(&to->callbackDelayMs)},
            {"callback_gap_ms"_L1, wholeMember(&to->callbackGapMs)},
            {"callback_forged"_L1, wordMember(kForgeryWords, &to->callbackForgery)},
            {"push_url"_L1, urlMember(&to->pushUrl)},
            {"push_format"_L1, wordMember(kPushFormatWords, &to->pushFormat)}});
}

Result<FaultRule> readRule(const QJsonObject &json, const QString &where)
{
    FaultRule rule;
    const auto fault = faultOfWord(json.value("fault"_L1).toString());
    if (!fault)
        return refuseScenario(where + u".fault"_s);
    rule.fault = *fault;
    rule.act = actsUnlessToldOtherwise(*fault);
    rule.operation = u"*"_s;
    const auto carrier = [&rule](const QJsonValue &value) {
        rule.carrier = carrierOfWord(value.toString());
        return rule.carrier || value.toString() == "*"_L1;
    };
    const auto known = [](const QJsonValue &) { return true; };
    if (auto read = readMembers(json, where,
            {{"fault"_L1, known}, {"carrier"_L1, carrier}, {"operation"_L1, textMember(&rule.operation)},
                {"act"_L1, flagMember(&rule.act)}, {"rate"_L1, shareMember(&rule.rate)},
                {"every"_L1, wholeMember(&rule.every)}, {"first"_L1, wholeMember(&rule.first)},
                {"from"_L1, wholeMember(&rule.from)}, {"count"_L1, wholeMember(&rule.count)},
                {"after_ms"_L1, wholeMember(&rule.afterMs)},
                {"retry_after_s"_L1, wholeMember(&rule.retryAfterS)},
                {"retry_after_as_date"_L1, flagMember(&rule.retryAfterAsDate)},
                {"location"_L1, textMember(&rule.location)}});
        !read)
        return read.failure();
    if (!rule.act && needsARealAnswer(*fault))
        return refuseScenario(where + u".act"_s);
    return rule;
}

Result<void> readCarriers(const QJsonObject &carriers, Scenario *scenario)
{
    const QJsonValue common = carriers.value("*"_L1);
    for (CarrierSettings &settings : scenario->carriers) {
        if (auto read = readSettings(common.toObject(), u"carriers.*"_s, &settings); !read)
            return read;
    }
    for (auto it = carriers.begin(); it != carriers.end(); ++it) {
        if (it.key() == "*"_L1)
            continue;
        const auto carrier = carrierOfWord(it.key());
        if (!carrier)
            return refuseScenario(u"carriers."_s + it.key());
        auto &settings = scenario->carriers.at(static_cast<std::size_t>(*carrier));
        if (auto read = readSettings(it.value().toObject(), u"carriers."_s + it.key(), &settings); !read)
            return read;
    }
    return {};
}

} // namespace

bool isOfThisMachine(const QUrl &url)
{
    const QString host = url.host();
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && (host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1);
}

QLatin1StringView faultWord(FaultKind kind)
{
    return wordOf(kFaultWords, kind);
}

std::optional<FaultKind> faultOfWord(QStringView word)
{
    return valueOf(kFaultWords, word);
}

int MsRange::pick(quint64 seededNumber) const
{
    const quint64 width = static_cast<quint64>(max - min) + 1;
    return min + static_cast<int>(seededNumber % width);
}

Scenario Scenario::calm()
{
    Scenario scenario;
    auto &jasper = scenario.carriers.at(static_cast<std::size_t>(PracticeCarrier::Jasper));
    jasper.maxInFlight = 1;
    jasper.callsPerSecond = 40;
    return scenario;
}

Result<Scenario> Scenario::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refuseScenario(problem.errorString());
    Scenario scenario = calm();
    Result<void> inner;
    const auto carriers = [&](const QJsonValue &value) {
        inner = readCarriers(value.toObject(), &scenario);
        return value.isObject();
    };
    const auto faults = [&](const QJsonValue &value) {
        const QJsonArray rules = value.toArray();
        for (qsizetype i = 0; i < rules.size() && inner; ++i) {
            auto rule = readRule(rules.at(i).toObject(), u"faults[%1]"_s.arg(i));
            if (rule)
                scenario.faults.append(*rule);
            else
                inner = rule.failure();
        }
        return value.isArray();
    };
    QString about;
    const auto outer = readMembers(document.object(), u"scenario"_s,
        {{"about"_L1, textMember(&about)}, {"carriers"_L1, carriers}, {"faults"_L1, faults}});
    if (!inner)
        return inner.failure();
    if (!outer)
        return outer.failure();
    return scenario;
}

Result<Scenario> Scenario::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("PracticeCarriers",
                "The practice scenario %1 cannot be read. Practice was not started; choose another file.")
                .arg(fileName),
            file.errorString());
    }
    return fromJson(file.readAll());
}

const CarrierSettings &Scenario::of(PracticeCarrier carrier) const
{
    return carriers.at(static_cast<std::size_t>(carrier));
}

} // namespace lk::sandbox
