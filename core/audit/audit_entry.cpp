// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_entry.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::audit {

namespace {

struct TextMember {
    QLatin1StringView name;
    QString AuditEntry::*member;
};

constexpr TextMember kTexts[] = {
    {"action"_L1, &AuditEntry::action},
    {"objectType"_L1, &AuditEntry::objectType},
    {"objectId"_L1, &AuditEntry::objectId},
    {"attemptId"_L1, &AuditEntry::attemptId},
    {"from"_L1, &AuditEntry::fromState},
    {"to"_L1, &AuditEntry::toState},
    {"reason"_L1, &AuditEntry::reason},
    {"appVersion"_L1, &AuditEntry::appVersion},
};

struct HashMember {
    QLatin1StringView name;
    QByteArray AuditEntry::*member;
};

constexpr HashMember kHashes[] = {
    {"payloadSha256"_L1, &AuditEntry::payloadHash},
    {"prev"_L1, &AuditEntry::prevHash},
    {"hash"_L1, &AuditEntry::rowHash},
};

} // namespace

QJsonObject toJson(const AuditEntry &entry)
{
    // 64-bit numbers go as text: JSON readers elsewhere keep only 53 bits.
    QJsonObject json{{u"seq"_s, QString::number(entry.seq)}, {u"utcUs"_s, QString::number(entry.utcUs)},
        {u"bootUs"_s, QString::number(entry.bootUs)}, {u"actor"_s, entry.actor.name},
        {u"osUser"_s, entry.actor.osUser}, {u"role"_s, entry.actor.role}, {u"tenant"_s, entry.actor.tenant}};
    for (const TextMember &text : kTexts)
        json.insert(text.name, entry.*text.member);
    for (const HashMember &hash : kHashes)
        json.insert(hash.name, QString::fromLatin1((entry.*hash.member).toHex()));
    return json;
}

std::optional<AuditEntry> auditEntryFromJson(const QJsonObject &json)
{
    AuditEntry entry;
    bool seqOk = false;
    bool utcOk = false;
    bool bootOk = false;
    entry.seq = json.value("seq"_L1).toString().toLongLong(&seqOk);
    entry.utcUs = json.value("utcUs"_L1).toString().toLongLong(&utcOk);
    entry.bootUs = json.value("bootUs"_L1).toString().toLongLong(&bootOk);
    if (!seqOk || !utcOk || !bootOk)
        return std::nullopt;
    entry.actor = {json.value("actor"_L1).toString(), json.value("osUser"_L1).toString(),
        json.value("role"_L1).toString(), json.value("tenant"_L1).toString()};
    for (const TextMember &text : kTexts)
        entry.*text.member = json.value(text.name).toString();
    for (const HashMember &hash : kHashes) {
        entry.*hash.member = QByteArray::fromHex(json.value(hash.name).toString().toLatin1());
        if ((entry.*hash.member).size() != 32)
            return std::nullopt;
    }
    return entry;
}

} // namespace lk::audit
