// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/domain/outcome.h"
#include "core/domain/work_item.h"
#include "core/net/auth_scheme.h"
#include "core/net/http_exchange.h"

#include <QSet>

#include <memory>
#include <optional>

namespace lk::carriers {

/// What can be asked of an account at this carrier.
struct CarrierCapabilities {
    QSet<ChangeKind> kinds;
    bool ratePlanNeededToActivate = false;
    bool zipCodeNeededToActivate = false;
    bool hasHistory = false; ///< a provisioning history that can prove that nothing happened
    bool listsRatePlans = false;
    bool listsChangesOnly = false; ///< its list of lines can begin at a moment
    int linesPerPage
        = 0; ///< of its list of lines, with status and plan; 0 = no list that could replace reads
    /// Kinds of which one request may name several lines: safe to repeat, and proved by reading each line.
    QSet<ChangeKind> together = {};
};

/// Where a listing goes on; empty members = from the start.
struct ListCursor {
    QString position = {};
    UtcMs since = 0; ///< only what changed after this, where the carrier can tell (listsChangesOnly); 0 = all
};

/// One page of an account's lines.
struct LinePage {
    QList<LineState> lines;
    std::optional<ListCursor> next;
};
using ListReading = std::variant<LinePage, ReadFailed>;

/// A carrier's rate plan as it lists it.
struct ListedPlan {
    QString code;
    QString name;
};
struct PlanPage {
    QList<ListedPlan> plans;
    std::optional<ListCursor> next;
};
using PlanListReading = std::variant<PlanPage, ReadFailed>;

/// What the provisioning history says about a line since a moment.
struct HistoryReading {
    bool readable = false;
    bool showsEvent = false; ///< some event that could be ours
};

/// One account's side of a carrier API: builds requests and reads answers. No waiting, no network, no state
/// that changes; usable from any thread. The HTTP status alone never decides success: an answer counts only
/// if it is complete, of the right type, has the required members and names our line.
class CarrierClient {
public:
    virtual ~CarrierClient() = default;

    [[nodiscard]] virtual const CarrierCapabilities &capabilities() const = 0;
    [[nodiscard]] virtual const net::AuthScheme &auth() const = 0;

    /// Why this change cannot be asked of this carrier at all (kind, missing identifier or parameter);
    /// nothing = it can be asked. Checked when planning and again before sending.
    [[nodiscard]] virtual std::optional<Refusal> cannotSend(
        const ChangeSpec &spec, const LineIds &ids) const = 0;

    /// What a person should know before this change of a line in this state is sent, although it can be: one
    /// sentence each.
    [[nodiscard]] virtual QStringList warnings(const ChangeSpec &spec, const LineState &line) const;

    /// Reads one line by the identifiers given; an empty member is not used and not compared.
    [[nodiscard]] virtual net::CarrierRequest readRequest(const LineIds &ids) const = 0;
    [[nodiscard]] virtual LineReading readLine(
        const LineIds &ids, const net::Answered &answer, UtcMs now) const = 0;

    /// What is read before a change of this kind is sent. For most the line itself; a line that does not
    /// exist yet has no reading of its own, so there it is what the carrier needs to have in order first.
    [[nodiscard]] virtual net::CarrierRequest preReadRequest(
        const ChangeSpec &spec, const LineIds &ids) const;
    [[nodiscard]] virtual LineReading readPreRead(
        const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const;
    /// Why the line cannot be read back under these identifiers; nothing = it can. Without a way to read back
    /// nothing is ever sent again by itself.
    [[nodiscard]] virtual std::optional<Refusal> cannotRead(const LineIds &ids) const;

    /// The one mutating request of a change. Call only if cannotSend() said nothing.
    [[nodiscard]] virtual net::CarrierRequest changeRequest(const WorkItem &item, UtcMs now) const = 0;
    [[nodiscard]] virtual AttemptOutcome readChange(
        const WorkItem &item, const net::Answered &answer) const = 0;

    /// The one mutating request for several lines that are asked the same, of a kind in
    /// CarrierCapabilities::together. What its answer means for each of them, in their order: a line the
    /// answer says nothing of is OutcomeLost.
    [[nodiscard]] virtual net::CarrierRequest batchRequest(const QList<WorkItem> &items, UtcMs now) const;
    [[nodiscard]] virtual QList<AttemptOutcome> readBatch(
        const QList<WorkItem> &items, const net::Answered &answer) const;

    /// True if such a refusal says only that a request named too many lines.
    [[nodiscard]] virtual bool namesTooMany(const Refusal &refusal) const;

    /// Asks for the request's own status; nothing = this carrier or kind has none, the line is read instead.
    [[nodiscard]] virtual std::optional<net::CarrierRequest> pollRequest(const WorkItem &item) const = 0;
    [[nodiscard]] virtual PollReading readPoll(const WorkItem &item, const net::Answered &answer) const = 0;

    /// Asks for the line's provisioning history since `since`; nothing = no such API.
    [[nodiscard]] virtual std::optional<net::CarrierRequest> historyRequest(
        const WorkItem &item, UtcMs since, UtcMs now) const = 0;
    [[nodiscard]] virtual HistoryReading readHistory(const net::Answered &answer) const = 0;

    [[nodiscard]] virtual net::CarrierRequest listRequest(const ListCursor &cursor) const = 0;
    [[nodiscard]] virtual ListReading readList(
        const ListCursor &cursor, const net::Answered &answer, UtcMs now) const = 0;

    /// The carrier's rate plan catalogue; nothing = it has no such call.
    [[nodiscard]] virtual std::optional<net::CarrierRequest> plansRequest(const ListCursor &cursor) const = 0;
    [[nodiscard]] virtual PlanListReading readPlans(
        const ListCursor &cursor, const net::Answered &answer) const = 0;
};

/// The client for an account; the credentials stay inside its AuthScheme. `customerFolder` may hold what a
/// carrier agrees with each customer (`reasons/telegence.json`); empty = what comes with the program.
[[nodiscard]] std::unique_ptr<CarrierClient> makeCarrierClient(
    const CarrierAccount &account, const Credentials &credentials, const QString &customerFolder = {});

} // namespace lk::carriers
