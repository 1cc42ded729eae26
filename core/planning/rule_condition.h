// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/time_window.h"
#include "core/planning/rule_facts.h"

#include <vector>

namespace lk::planning {

/// When a rule fires: an expression over the facts of a row, read once and then evaluated without JSON. It
/// always comes to an end and always has a value: a test of something that is not known does not hold (so its
/// "not" does). The form stands in resources/rules/README.md.
class RuleCondition {
public:
    /// Holds always.
    RuleCondition() = default;
    /// Nothing that is not documented is taken. An error's message says where and what is wrong.
    [[nodiscard]] static Result<RuleCondition> fromJson(const QJsonValue &json);

    /// Which of its time windows are open then: once per moment, not per row.
    [[nodiscard]] std::vector<bool> openWindows(UtcMs moment) const;
    [[nodiscard]] bool holds(const RuleFacts &facts, const std::vector<bool> &open) const;

private:
    enum class Test {
        All,
        Any,
        Not,
        In,
        NotIn,
        StartsWith,
        SameAs,
        TextPresent,
        TextAbsent,
        Digits,
        Luhn,
        Hidden,
        Number, ///< least <= number <= most
        NumberPresent,
        NumberAbsent,
        Window,
    };
    struct Node {
        Test test = Test::All;
        RuleText text = RuleText::Status;
        RuleText other = RuleText::Status;
        RuleNumber number = RuleNumber::LinesOfKind;
        QList<QString> values = {};
        qint64 least = 0;
        qint64 most = 0;
        std::size_t window = 0;
        std::vector<Node> parts = {};
    };

    [[nodiscard]] Result<Node> readNode(const QJsonValue &json, int depth);
    [[nodiscard]] Result<Node> readParts(Test test, const QJsonValue &json, int depth);
    [[nodiscard]] Result<Node> readWindow(const QJsonValue &json);
    [[nodiscard]] static Result<Node> readTest(const QJsonObject &json);
    [[nodiscard]] static Result<Node> readTextTest(Node node, const QString &test, const QJsonValue &value);
    [[nodiscard]] static Result<Node> readNumberTest(Node node, const QJsonObject &json);
    [[nodiscard]] static bool readShape(Node &node, const QString &shape);
    [[nodiscard]] static bool nodeHolds(
        const Node &node, const RuleFacts &facts, const std::vector<bool> &open);
    [[nodiscard]] static bool textHolds(const Node &node, const RuleFacts &facts);

    Node m_root;
    std::vector<TimeWindow> m_windows;
};

} // namespace lk::planning
