// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_support.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::contract {

namespace {

QString waitText(const std::optional<std::chrono::milliseconds> &wait)
{
    return wait ? u" wait=%1"_s.arg(wait->count()) : QString();
}

QString failureText(const ReadFailed &failed)
{
    return u"ReadFailed "_s + described(failed.refusal) + waitText(failed.retryAfter);
}

QString stateText(const LineState &state)
{
    return u"%1 '%2' plan='%3' iccid=%4 imei=%5 msisdn=%6"_s.arg(toText(state.status), state.rawStatus,
        state.ratePlan, state.ids.iccid, state.ids.imei, state.ids.msisdn);
}

QString nextText(const std::optional<carriers::ListCursor> &next)
{
    if (!next)
        return u" end"_s;
    return u" next="_s + next->position;
}

} // namespace

net::Answered recorded(const QString &carrier, const QString &name)
{
    QFile file(QStringLiteral(LINEKEEPER_TEST_DATA "/%1/%2.http").arg(carrier, name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded answer %s", qUtf8Printable(file.fileName()));
    net::Answered answer;
    answer.status = file.readLine().trimmed().split(' ').value(1).toInt();
    for (QByteArray line = file.readLine().trimmed(); !line.isEmpty(); line = file.readLine().trimmed()) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    answer.body = file.readAll();
    if (answer.body.endsWith('\n'))
        answer.body.chop(1);
    answer.contentType = answer.header("content-type").toLower();
    if (const QByteArray wait = answer.header("retry-after"); !wait.isEmpty())
        answer.retryAfter = std::chrono::seconds{wait.toInt()};
    return answer;
}

QStringList recordedNames(const QString &carrier)
{
    QStringList names = QDir(QStringLiteral(LINEKEEPER_TEST_DATA "/%1").arg(carrier))
                            .entryList({u"*.http"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".http"_s, QString());
    return names;
}

CarrierAccount accountAt(Carrier carrier)
{
    CarrierAccount account;
    account.carrier = carrier;
    account.name = u"Fleet"_s;
    switch (carrier) {
    case Carrier::ThingSpace:
        account.baseUrl = QUrl(u"https://thingspace.verizon.com/api"_s);
        account.accountName = u"0000123456-00001"_s;
        break;
    case Carrier::Jasper:
        account.baseUrl = QUrl(u"https://restapi19.att.com/rws/api/v1"_s);
        break;
    case Carrier::Telegence:
        account.baseUrl = QUrl(u"https://apsapi.att.com:8082"_s);
        account.accountName = u"000000000001"_s;
        break;
    }
    return account;
}

std::unique_ptr<carriers::CarrierClient> clientAt(Carrier carrier)
{
    Credentials credentials;
    credentials.clientId = Secret(QByteArray("app-key"));
    credentials.clientSecret = Secret(QByteArray("app-secret"));
    credentials.username = Secret(QByteArray("lk.api"));
    credentials.password = Secret(QByteArray("p\"ss wörd"));
    credentials.apiKey = Secret(QByteArray("00000000-0000-0000-0000-000000000000"));
    credentials.appId = Secret(QByteArray("id-17"));
    credentials.appSecret = Secret(QByteArray("secret-17"));
    return carriers::makeCarrierClient(accountAt(carrier), credentials);
}

WorkItem itemAt(Carrier carrier, ChangeKind kind)
{
    WorkItem item;
    item.carrier = carrier;
    item.spec.kind = kind;
    switch (carrier) {
    case Carrier::ThingSpace:
        item.ids = {u"89148000000007000012"_s, u"353456789012306"_s, u"5551230001"_s};
        if (kind == ChangeKind::Activate)
            item.spec.zipCode = u"98801"_s;
        if (kind == ChangeKind::Activate || kind == ChangeKind::ChangeRatePlan)
            item.spec.ratePlan = u"M2M-5MB"_s;
        if (kind == ChangeKind::ChangeIdentifier)
            item.spec.newIccid = u"89148000000007000020"_s;
        item.handle = u"7d0c5d8e-0000-4000-8000-000000000001"_s;
        break;
    case Carrier::Jasper:
        item.ids = {u"8901170100000000011"_s, {}, {}};
        if (kind == ChangeKind::ChangeRatePlan)
            item.spec.ratePlan = u"LK POOL / SMS MO/MT US"_s;
        break;
    case Carrier::Telegence:
        item.ids = {u"89011701000000000011"_s, {}, u"15555550101"_s};
        if (kind == ChangeKind::ChangeRatePlan)
            item.spec.ratePlan = u"LKSOC2"_s;
        break;
    }
    return item;
}

QString described(const Refusal &refusal)
{
    return toText(refusal.errorClass) + u' ' + refusal.code;
}

QString described(const AttemptOutcome &outcome)
{
    if (const auto *accepted = std::get_if<Accepted>(&outcome))
        return u"Accepted '%1'"_s.arg(accepted->handle);
    if (const auto *rejected = std::get_if<Rejected>(&outcome))
        return u"Rejected "_s + described(rejected->refusal);
    if (const auto *throttled = std::get_if<Throttled>(&outcome))
        return u"Throttled "_s + described(throttled->refusal) + waitText(throttled->retryAfter);
    if (const auto *auth = std::get_if<AuthExpired>(&outcome))
        return u"AuthExpired "_s + described(auth->refusal);
    if (std::holds_alternative<AnsweredDone>(outcome))
        return u"AnsweredDone"_s;
    return std::holds_alternative<NotSent>(outcome) ? u"NotSent"_s : u"OutcomeLost"_s;
}

QString described(const LineReading &reading)
{
    if (const auto *state = std::get_if<LineState>(&reading))
        return stateText(*state);
    if (const auto *missing = std::get_if<LineNotThere>(&reading))
        return u"NotThere "_s + described(missing->refusal);
    return failureText(std::get<ReadFailed>(reading));
}

QString described(const PollReading &reading)
{
    if (std::holds_alternative<PollPending>(reading))
        return u"Pending"_s;
    if (std::holds_alternative<PollSuccess>(reading))
        return u"Success"_s;
    if (const auto *failure = std::get_if<PollFailure>(&reading))
        return u"Failure "_s + described(failure->refusal);
    return failureText(std::get<ReadFailed>(reading));
}

QString described(const carriers::ListReading &reading)
{
    if (const auto *failed = std::get_if<ReadFailed>(&reading))
        return failureText(*failed);
    const auto &page = std::get<carriers::LinePage>(reading);
    QStringList lines;
    for (const LineState &line : page.lines)
        lines.append(toText(line.status) + u' ' + line.ids.display() + u' ' + line.ratePlan);
    return lines.join(u"; ") + nextText(page.next);
}

QString described(const carriers::PlanListReading &reading)
{
    if (const auto *failed = std::get_if<ReadFailed>(&reading))
        return failureText(*failed);
    const auto &page = std::get<carriers::PlanPage>(reading);
    QStringList plans;
    for (const carriers::ListedPlan &plan : page.plans)
        plans.append(plan.code + u'=' + plan.name);
    return plans.join(u"; ") + nextText(page.next);
}

QString described(net::AuthRefusal refusal)
{
    switch (refusal) {
    case net::AuthRefusal::None:
        return u"None"_s;
    case net::AuthRefusal::Bearer:
        return u"Bearer"_s;
    case net::AuthRefusal::Session:
        return u"Session"_s;
    case net::AuthRefusal::Permanent:
        return u"Permanent"_s;
    }
    return {};
}

QString toldBy(const AttemptOutcome &outcome)
{
    if (const auto *rejected = std::get_if<Rejected>(&outcome))
        return rejected->refusal.text;
    if (const auto *throttled = std::get_if<Throttled>(&outcome))
        return throttled->refusal.text;
    if (const auto *auth = std::get_if<AuthExpired>(&outcome))
        return auth->refusal.text;
    if (const auto *lost = std::get_if<OutcomeLost>(&outcome))
        return lost->detail;
    return {};
}

QString described(const net::CarrierRequest &request)
{
    QStringList lines;
    for (const auto &[name, value] : request.headers)
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    lines.sort();
    lines.prepend(QString::fromUtf8(request.method) + u' ' + QString::fromUtf8(request.url.toEncoded()));
    return lines.join(u'\n');
}

QJsonObject bodyOf(const net::CarrierRequest &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", text);
    return document.object();
}

} // namespace lk::contract
