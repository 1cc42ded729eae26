// SPDX-License-Identifier: Apache-2.0
#include "core/domain/verification.h"
#include "core/planning/rule_book.h"
#include "tests/unit/planning/planning_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

struct KnownState {
    DeviceStatus status;
    QLatin1StringView raw;
};

/// Every status, and every word Control Center has for one.
constexpr std::array kStates{
    KnownState{DeviceStatus::Unknown, "odd"_L1},
    KnownState{DeviceStatus::Inventory, "INVENTORY"_L1},
    KnownState{DeviceStatus::PendingActivation, "TEST_READY"_L1},
    KnownState{DeviceStatus::PendingActivation, "ACTIVATION_READY"_L1},
    KnownState{DeviceStatus::Active, "ACTIVATED"_L1},
    KnownState{DeviceStatus::Suspended, "SUSPENDED"_L1},
    KnownState{DeviceStatus::Inactive, "DEACTIVATED"_L1},
    KnownState{DeviceStatus::Changing, "pending"_L1},
    KnownState{DeviceStatus::Terminated, "RETIRED"_L1},
    KnownState{DeviceStatus::Terminated, "PURGED"_L1},
    KnownState{DeviceStatus::Terminated, "REPLACED"_L1},
    KnownState{DeviceStatus::Terminated, ""_L1},
};

/// A row about which nothing but its status can be wrong.
PlanRow wellFormedRow(Carrier carrier, const KnownState &state)
{
    PlanRow row;
    row.carrier = carrier;
    row.verdict = Verdict::Change;
    row.ids = {u"89148000000007000012"_s, u"356938035643809"_s, u"5555550101"_s};
    row.before = LineState{state.status, state.raw, u"OLD"_s, row.ids, 1};
    return row;
}

ChangeSpec wellFormedSpec(ChangeKind kind)
{
    ChangeSpec spec;
    spec.kind = kind;
    spec.ratePlan = u"NEW"_s;
    if (kind == ChangeKind::ChangeIdentifier)
        spec.newIccid = u"89148000000007000020"_s;
    return spec;
}

} // namespace

void AgreementTest::theRuleBookBlocksExactlyTheMovesTheLastCheckRefuses_data()
{
    QTest::addColumn<Carrier>("carrier");
    QTest::addColumn<ChangeKind>("kind");
    for (const Carrier carrier : kAllCarriers) {
        for (const ChangeKind kind : kAllChangeKinds)
            QTest::addRow("%s %s", qPrintable(toText(carrier)), qPrintable(toText(kind))) << carrier << kind;
    }
}

void AgreementTest::theRuleBookBlocksExactlyTheMovesTheLastCheckRefuses()
{
    QFETCH(const Carrier, carrier);
    QFETCH(const ChangeKind, kind);
    const auto book = builtInRules();
    QVERIFY(book);
    const ChangeSpec spec = wellFormedSpec(kind);
    for (const KnownState &state : kStates) {
        const PlanRow row = wellFormedRow(carrier, state);
        const RuleFacts facts = factsOf(row, spec, {.past = {}, .linesOfKind = 1, .today = {}});
        QStringList blocking;
        for (const Rule &rule : book->rules()) {
            if (rule.level == RuleLevel::Block && rule.fires(facts, 1'790'000'000'000))
                blocking.append(rule.id);
        }
        const bool refused = transitionRefusal(carrier, spec, *row.before).has_value();
        QVERIFY2(refused == !blocking.isEmpty(),
            qPrintable(u"%1 (%2): refused %3, blocked by [%4]"_s.arg(toText(state.status), QString(state.raw),
                refused ? u"yes"_s : u"no"_s, blocking.join(u", "_s))));
        QVERIFY2(blocking.size() <= 1, qPrintable(blocking.join(u", "_s)));
    }
}
