// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/practice_line.h"

#include <QMap>

#include <array>
#include <deque>
#include <set>

namespace lk::sandbox {

/// The identifiers a line can be found by. Msisdn is the 10-digit number.
enum class LineKey {
    Iccid,
    Imei,
    Msisdn,
};

/// One line as its carrier holds it. States and plans are the carrier's own words: the three carriers' states
/// do not map onto each other, and the ledger quotes them.
struct Line {
    PracticeCarrier carrier = PracticeCarrier::ThingSpace;
    int index = 0;
    QString state; ///< the last effective one; Telegence's "" is a SIM that is no subscriber yet
    QString pending; ///< what is shown instead of `state` while an accepted change waits
    QString plan;
    QMap<QString, QString> labels; ///< communication plan, custom fields and the like
    QMap<LineKey, QString> replaced; ///< identifiers that are no longer the original ones
    UtcMs addedAt = 0;
    UtcMs changedAt = 0;
    UtcMs activatedAt = 0;
    bool gone = false; ///< deleted, used up, or not added yet: no identifier finds it
    quint64 accepted = 0; ///< changes accepted so far
    BootMs busyUntil = 0; ///< a later change does not overtake an earlier one

    [[nodiscard]] PracticeLine ids() const;
    [[nodiscard]] QString iccid() const;
    [[nodiscard]] const QString &shownState() const { return pending.isEmpty() ? state : pending; }
};

/// All lines of the three carriers. A seed gives the same states and plans each time.
class Inventory {
public:
    Inventory(int devices, quint64 seed);

    [[nodiscard]] int count(PracticeCarrier carrier) const;
    [[nodiscard]] Line &at(PracticeCarrier carrier, int index);
    [[nodiscard]] const Line &at(PracticeCarrier carrier, int index) const;
    /// The line that has this identifier now; nullptr if there is none.
    [[nodiscard]] Line *find(PracticeCarrier carrier, LineKey key, const QString &id);
    [[nodiscard]] const Line *find(PracticeCarrier carrier, LineKey key, const QString &id) const;

    /// A further line, gone until it is brought in by whoever adds it. References to other lines stay good.
    Line &add(PracticeCarrier carrier, const QMap<LineKey, QString> &ids, UtcMs at);
    /// Takes a line out: none of its identifiers finds it from now on.
    void remove(Line &line);
    /// Gives the line another identifier (empty: none); the old one finds nothing from now on.
    void replaceIdentifier(Line &line, LineKey key, const QString &id);
    /// Notes when a line was last changed.
    void markChanged(Line &line, UtcMs at);
    /// Lines of a carrier by the time of their last change, oldest first.
    using ByChange = std::set<std::pair<UtcMs, int>>;
    [[nodiscard]] const ByChange &byChange(PracticeCarrier carrier) const;

private:
    [[nodiscard]] std::optional<int> indexOf(PracticeCarrier carrier, LineKey key, const QString &id) const;

    struct Share {
        std::deque<Line> lines;
        ByChange byChange;
        QMap<std::pair<LineKey, QString>, int> replaced;
    };
    std::array<Share, 3> m_shares;
};

/// "iccid", "imei", "msisdn".
[[nodiscard]] QLatin1StringView lineKeyWord(LineKey key);

/// True for the devices that a Telegence line cannot move to with a plastic SIM: about one in sixteen.
[[nodiscard]] bool needsEsim(quint64 seed, QStringView imei);

/// Telegence has this many cards lying about beside the SIMs in stock: good for a swap, not for a new line.
inline constexpr int kSpareCards = 1000;

/// Identifiers that a swap may move a line to when a run begins, at most `count` of them. ThingSpace: SIM and
/// device are not in its database. Jasper: SIMs in INVENTORY, about 4 in 100 lines. Telegence: SIMs in stock,
/// then spare cards, with devices that need no eSIM.
[[nodiscard]] QList<PracticeLine> freeSims(PracticeCarrier carrier, int devices, quint64 seed, int count);

} // namespace lk::sandbox
