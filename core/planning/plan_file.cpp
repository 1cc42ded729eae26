// SPDX-License-Identifier: Apache-2.0
#include "core/planning/plan_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

const QString kFormat = u"lkplan/2"_s;
/// Before warnings were accepted by rule: reasons had no level, and no plan named what was accepted.
const QString kFirstFormat = u"lkplan/1"_s;
constexpr qint64 kLargestFile = 1024LL * 1024 * 1024;

QByteArray line(const QJsonObject &object)
{
    // QJsonObject keeps its members sorted, so the same plan always gives the same bytes.
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject headerOf(const Plan &plan)
{
    QJsonArray accounts;
    for (const PlanAccount &account : plan.accounts)
        accounts.append(QJsonObject{{u"id"_s, account.id.value}, {u"carrier"_s, toText(account.carrier)},
            {u"name"_s, account.name}, {u"baseUrl"_s, account.baseUrl.toString()}});
    QJsonArray accepted;
    for (const AcceptedWarning &each : plan.accepted)
        accepted.append(
            QJsonObject{{u"rule"_s, each.rule}, {u"reason"_s, each.reason}, {u"lines"_s, each.lines}});
    return {{u"format"_s, kFormat}, {u"planId"_s, QString::fromLatin1(plan.planId)},
        {u"createdAt"_s, plan.createdAt}, {u"createdBy"_s, plan.createdBy}, {u"tenant"_s, plan.tenant},
        {u"spec"_s, toJson(plan.spec)}, {u"reason"_s, plan.reason}, {u"source"_s, plan.source},
        {u"run"_s, toJson(plan.run)}, {u"accounts"_s, accounts}, {u"accepted"_s, accepted},
        {u"rows"_s, plan.rows.size()}};
}

QJsonArray reasonsJson(const QList<PlanReason> &reasons)
{
    QJsonArray json;
    for (const PlanReason &reason : reasons) {
        QJsonObject each{{u"rule"_s, reason.rule}, {u"text"_s, reason.text}, {u"fix"_s, reason.fix},
            {u"level"_s, toText(reason.level)}};
        if (reason.topic != RuleTopic::Other)
            each.insert(u"topic"_s, toText(reason.topic));
        json.append(each);
    }
    return json;
}

QJsonObject rowOf(const PlanRow &row)
{
    QJsonObject json{
        {u"row"_s, row.fileRow}, {u"verdict"_s, toText(row.verdict)}, {u"account"_s, row.account.value}};
    if (!row.ids.iccid.isEmpty())
        json.insert(u"iccid"_s, row.ids.iccid);
    if (!row.ids.imei.isEmpty())
        json.insert(u"imei"_s, row.ids.imei);
    if (!row.ids.msisdn.isEmpty())
        json.insert(u"msisdn"_s, row.ids.msisdn);
    if (row.carrier)
        json.insert(u"carrier"_s, toText(*row.carrier));
    if (row.spec)
        json.insert(u"spec"_s, toJson(*row.spec));
    if (!row.reasons.isEmpty())
        json.insert(u"reasons"_s, reasonsJson(row.reasons));
    if (row.before) {
        QJsonObject before{{u"status"_s, toText(row.before->status)}, {u"raw"_s, row.before->rawStatus},
            {u"plan"_s, row.before->ratePlan}, {u"readAt"_s, row.before->readAt}};
        if (!row.before->customer.isEmpty())
            before.insert(u"customer"_s, toJson(row.before->customer));
        json.insert(u"before"_s, before);
    }
    return json;
}

/// The reasons of a row. Without a level, as in the first format, a reason counts as much as its row's
/// verdict lets it: what may be a warning has to be accepted.
bool readReasons(const QJsonArray &json, PlanRow &row)
{
    for (const QJsonValue &value : json) {
        const QJsonObject reason = value.toObject();
        const RuleLevel usual = row.verdict == Verdict::Blocked ? RuleLevel::Block
            : row.verdict == Verdict::Warning                   ? RuleLevel::Warn
                                                                : RuleLevel::Info;
        const auto level = reason.contains("level"_L1)
            ? ruleLevelFromText(reason.value("level"_L1).toString())
            : std::optional(usual);
        const auto topic = reason.contains("topic"_L1)
            ? ruleTopicFromText(reason.value("topic"_L1).toString())
            : std::optional(RuleTopic::Other);
        if (!level || !topic)
            return false;
        row.reasons.append({reason.value("rule"_L1).toString(), reason.value("text"_L1).toString(),
            reason.value("fix"_L1).toString(), *level, *topic});
    }
    return true;
}

std::optional<PlanRow> rowFrom(const QJsonObject &json)
{
    PlanRow row;
    row.fileRow = json.value("row"_L1).toInteger();
    row.account = AccountId{json.value("account"_L1).toInteger()};
    row.ids = {json.value("iccid"_L1).toString(), json.value("imei"_L1).toString(),
        json.value("msisdn"_L1).toString()};
    row.carrier = carrierFromText(json.value("carrier"_L1).toString());
    const auto verdict = verdictFromText(json.value("verdict"_L1).toString());
    if (!verdict)
        return std::nullopt;
    row.verdict = *verdict;
    if (json.contains("spec"_L1)) {
        row.spec = changeSpecFromJson(json.value("spec"_L1).toObject());
        if (!row.spec)
            return std::nullopt;
    }
    if (!readReasons(json.value("reasons"_L1).toArray(), row))
        return std::nullopt;
    if (json.contains("before"_L1)) {
        const QJsonObject before = json.value("before"_L1).toObject();
        row.before = LineState{
            deviceStatusFromText(before.value("status"_L1).toString()).value_or(DeviceStatus::Unknown),
            before.value("raw"_L1).toString(), before.value("plan"_L1).toString(), row.ids,
            before.value("readAt"_L1).toInteger()};
        row.before->customer = customerTermsFromJson(before.value("customer"_L1));
    }
    return row;
}

bool readHeader(const QJsonObject &json, Plan &plan)
{
    const auto spec = changeSpecFromJson(json.value("spec"_L1).toObject());
    const QString format = json.value("format"_L1).toString();
    if ((format != kFormat && format != kFirstFormat) || !spec)
        return false;
    plan.planId = json.value("planId"_L1).toString().toLatin1();
    plan.createdAt = json.value("createdAt"_L1).toInteger();
    plan.createdBy = json.value("createdBy"_L1).toString();
    plan.tenant = json.value("tenant"_L1).toString();
    plan.spec = *spec;
    plan.reason = json.value("reason"_L1).toString();
    plan.source = json.value("source"_L1).toString();
    const QJsonArray accepted = json.value("accepted"_L1).toArray();
    for (const QJsonValue &value : accepted) {
        const QJsonObject each = value.toObject();
        plan.accepted.append({each.value("rule"_L1).toString(), each.value("reason"_L1).toString(),
            each.value("lines"_L1).toInteger()});
    }
    const auto run = runOrderFromJson(json.value("run"_L1).toObject());
    if (!run)
        return false;
    plan.run = *run;
    const QJsonArray accounts = json.value("accounts"_L1).toArray();
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        const auto carrier = carrierFromText(account.value("carrier"_L1).toString());
        if (!carrier)
            return false;
        plan.accounts.append({AccountId{account.value("id"_L1).toInteger()}, *carrier,
            account.value("name"_L1).toString(), QUrl(account.value("baseUrl"_L1).toString())});
    }
    return true;
}

Failure notAPlan()
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("PlanFile",
            "This is not a Linekeeper plan (.lkplan), or one of a newer version. Nothing was run."));
}

Failure altered()
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("PlanFile",
            "This plan was altered or cut off after it was made: its fingerprint does not match. Nothing was "
            "run. Make a new plan."));
}

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray freeze(Plan &plan)
{
    if (plan.planId.isEmpty())
        plan.planId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray bytes = line(headerOf(plan));
    for (const PlanRow &row : std::as_const(plan.rows))
        bytes += line(rowOf(row));
    plan.fingerprint = fingerprintOf(bytes);
    return bytes + line({{u"fingerprint"_s, QString::fromLatin1(plan.fingerprint)}});
}

Result<void> savePlan(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!saved)
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("PlanFile",
                "The plan could not be saved to %1, so there is no plan file. Check the folder and the free "
                "space.")
                .arg(path),
            file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<Plan> readPlan(const QByteArray &bytes)
{
    const qsizetype end = bytes.endsWith('\n') ? bytes.size() - 1 : -1;
    const qsizetype trailer = end < 0 ? -1 : bytes.lastIndexOf('\n', end - 1) + 1;
    if (!bytes.startsWith('{') || !bytes.contains("\"format\":\"lkplan/"))
        return notAPlan();
    if (trailer <= 0)
        return altered();
    const QByteArray told
        = QJsonDocument::fromJson(bytes.mid(trailer)).object().value("fingerprint"_L1).toString().toLatin1();
    Plan plan;
    plan.fingerprint = fingerprintOf(bytes.left(trailer));
    if (told.isEmpty() || told != plan.fingerprint)
        return altered();
    qsizetype at = 0;
    qint64 announced = -1;
    while (at < trailer) {
        const qsizetype stop = bytes.indexOf('\n', at);
        const QJsonObject object = QJsonDocument::fromJson(bytes.mid(at, stop - at)).object();
        at = stop + 1;
        if (announced < 0) {
            if (!readHeader(object, plan))
                return notAPlan();
            announced = object.value("rows"_L1).toInteger();
            plan.rows.reserve(std::min(announced, qint64{2'000'000}));
            continue;
        }
        const auto row = rowFrom(object);
        if (!row)
            return notAPlan();
        plan.rows.append(*row);
    }
    return plan.rows.size() == announced ? Result<Plan>(plan) : Result<Plan>(altered());
}

Result<Plan> loadPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("PlanFile", "The plan %1 cannot be read. Nothing was run.").arg(path),
            file.errorString());
    if (file.size() > kLargestFile)
        return notAPlan();
    return readPlan(file.readAll());
}

} // namespace lk::planning
