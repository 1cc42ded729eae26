// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/reason_codes.h"

#include "core/base/check.h"
#include "core/carriers/json_list_file.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

Failure badReasons(const QString &path, const QString &where)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Carriers", "The Telegence reason codes in %1 cannot be used (%2). None of them is offered.")
            .arg(path, where));
}

std::optional<ReasonCode> reasonOf(const QJsonObject &object)
{
    static const QStringList kMembers{
        u"action"_s, u"code"_s, u"default"_s, u"meaning"_s, u"note"_s, u"source"_s};
    const auto kind = changeKindFromText(object.value("action"_L1).toString());
    if (object.keys() != kMembers || !kind || !object.value("default"_L1).isBool())
        return std::nullopt;
    ReasonCode reason{*kind, object.value("code"_L1).toString(), object.value("meaning"_L1).toString(),
        object.value("source"_L1).toString(), object.value("note"_L1).toString(),
        object.value("default"_L1).toBool()};
    if (reason.code.isEmpty() || reason.code != reason.code.trimmed() || reason.meaning.isEmpty())
        return std::nullopt;
    return reason;
}

bool sameReason(const ReasonCode &one, const ReasonCode &other)
{
    return one.kind == other.kind && one.code == other.code;
}

/// An action of the list that has no default, or two.
std::optional<ChangeKind> withoutOneDefault(const QList<ReasonCode> &codes)
{
    for (const ReasonCode &reason : codes) {
        const auto defaults = std::count_if(codes.begin(), codes.end(),
            [&](const ReasonCode &other) { return other.kind == reason.kind && other.isDefault; });
        if (defaults != 1)
            return reason.kind;
    }
    return std::nullopt;
}

} // namespace

Result<ReasonCodes> ReasonCodes::load(const QString &path)
{
    const auto entries = jsonListIn(path);
    if (!entries)
        return badReasons(path, entries.error().message);
    ReasonCodes reasons;
    for (const QJsonValue &entry : *entries) {
        const auto reason = reasonOf(entry.toObject());
        const QString number = QString::number(reasons.m_codes.size() + 1);
        if (!reason)
            return badReasons(path, u"#"_s + number);
        const bool known = std::any_of(reasons.m_codes.cbegin(), reasons.m_codes.cend(),
            [&](const ReasonCode &other) { return sameReason(other, *reason); });
        if (known)
            return badReasons(path, u"#"_s + number + u' ' + reason->code);
        reasons.m_codes.append(*reason);
    }
    if (const auto kind = withoutOneDefault(reasons.m_codes))
        return badReasons(path, u"default: "_s + toText(*kind));
    return reasons;
}

ReasonCodes ReasonCodes::builtIn()
{
    static const Result<ReasonCodes> kCodes = load(u":/reasons/telegence.json"_s);
    LK_CHECK(kCodes, return {});
    return *kCodes;
}

QList<ReasonCode> ReasonCodes::of(ChangeKind kind) const
{
    QList<ReasonCode> codes = m_codes;
    codes.removeIf([kind](const ReasonCode &reason) { return reason.kind != kind; });
    return codes;
}

QString ReasonCodes::codeFor(ChangeKind kind, const QString &given) const
{
    if (!given.isEmpty())
        return given;
    const auto found = std::find_if(m_codes.begin(), m_codes.end(),
        [kind](const ReasonCode &reason) { return reason.kind == kind && reason.isDefault; });
    return found == m_codes.end() ? QString() : found->code;
}

std::optional<QString> ReasonCodes::warning(ChangeKind kind, const QString &code) const
{
    if (code.isEmpty())
        return std::nullopt;
    const QList<ReasonCode> codes = of(kind);
    if (codes.isEmpty())
        return QCoreApplication::translate(
            "Carriers", "Telegence takes no reason code with \"%1\"; the code %2 is not sent.")
            .arg(displayName(kind), code);
    const bool known = std::any_of(
        codes.begin(), codes.end(), [&code](const ReasonCode &reason) { return reason.code == code; });
    if (known)
        return std::nullopt;
    return QCoreApplication::translate("Carriers",
        "The reason code %1 is not in the list for \"%2\", so AT&T may refuse the change. The codes differ "
        "per customer: verify it with AT&T.")
        .arg(code, displayName(kind));
}

QList<ReasonCode> reasonCodes(ChangeKind kind)
{
    return ReasonCodes::builtIn().of(kind);
}

std::optional<QString> reasonWarning(ChangeKind kind, const QString &code)
{
    return ReasonCodes::builtIn().warning(kind, code);
}

} // namespace lk::carriers::telegence
