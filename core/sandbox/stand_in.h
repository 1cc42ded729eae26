// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hook_sender.h"
#include "core/sandbox/http_message.h"
#include "core/sandbox/provisioning.h"

#include <QDate>

#include <initializer_list>
#include <optional>

namespace lk::sandbox {

/// What kind of request it is: faults are aimed by this word or by the operation's own name.
enum class OperationClass {
    Read,
    Write,
    Poll,
    Auth,
};

[[nodiscard]] QLatin1StringView operationClassWord(OperationClass kind);

/// A request as the fault rules see it, before the carrier looks at it.
struct Call {
    OperationClass kind = OperationClass::Read;
    QString name; ///< "suspend", "edit", "list" …; "unknown" for a path nobody has
    QString line = {}; ///< the identifier asked for, if there is one
    bool soap = false; ///< to be answered in XML
};

/// What every stand-in stands on.
struct PracticeWorld {
    Inventory &inventory;
    Provisioning &provisioning;
    HookSender &hooks;
    const Scenario &scenario;
    const Clock &clock;
    quint64 seed = 1;
};

/// One carrier's API as its dossier describes it. Answers at once; when and how the answer travels is decided
/// outside.
class StandIn {
public:
    virtual ~StandIn() = default;

    [[nodiscard]] virtual Call classify(const HttpRequest &request) const = 0;
    [[nodiscard]] virtual HttpReply answer(const HttpRequest &request, const Call &call) = 0;
    /// How this carrier words a failure that has nothing to do with the request: 401, 429, 500, 503 …
    [[nodiscard]] virtual HttpReply failure(int status, const Call &call) const = 0;
    /// Forgets the access token (401 in mid-run), where there is one.
    virtual void dropToken() { }
    /// Lets the sessions expire, where there are any.
    virtual void dropSession() { }
};

/// The JSON object in a request's body; nothing if it is not one.
[[nodiscard]] std::optional<QJsonObject> bodyObject(const HttpRequest &request);
/// The first member that is not allowed; empty if all are.
[[nodiscard]] QString unknownMember(
    const QJsonObject &object, std::initializer_list<QLatin1StringView> allowed);
/// A date as Jasper and Telegence write it: yyyy-MM-ddZ, nothing else.
[[nodiscard]] std::optional<QDate> strictDate(const QString &text);
/// Midnight UTC at the beginning of a day.
[[nodiscard]] UtcMs startOfDay(QDate date);

} // namespace lk::sandbox
