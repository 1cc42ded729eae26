// SPDX-License-Identifier: Apache-2.0
// How a rule's condition is read: strictly, so that a slip of the pen cannot switch a rule off.
#include "core/planning/rule_condition.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

/// Deeper than anybody can read.
constexpr int kMostDepth = 8;

Failure wrongCondition(const QString &what)
{
    return fail(ErrorKind::BadInput, what);
}

/// A text or a list of texts, none of them empty; nothing for anything else.
std::optional<QList<QString>> textsOf(const QJsonValue &json)
{
    QList<QString> texts;
    if (json.isString()) {
        texts.append(json.toString());
    } else {
        for (const QJsonValue value : json.toArray())
            texts.append(value.toString());
    }
    if (texts.isEmpty() || texts.contains(QString()))
        return std::nullopt;
    return texts;
}

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 1e15)
        return std::nullopt;
    return json.toInteger();
}

/// A status nobody has would switch the rule off.
bool areStatuses(const QList<QString> &texts)
{
    return std::all_of(texts.begin(), texts.end(),
        [](const QString &text) { return deviceStatusFromText(text).has_value(); });
}

} // namespace

Result<RuleCondition> RuleCondition::fromJson(const QJsonValue &json)
{
    RuleCondition condition;
    auto root = condition.readNode(json, 0);
    if (!root)
        return root.failure();
    condition.m_root = std::move(*root);
    return condition;
}

Result<RuleCondition::Node> RuleCondition::readNode(const QJsonValue &json, int depth)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty() || depth > kMostDepth)
        return wrongCondition(object.isEmpty() ? u"{ }"_s : u"depth"_s);
    if (object.contains("member"_L1))
        return readTest(object);
    const QString word = object.begin().key();
    if (object.size() != 1)
        return wrongCondition(object.keys().join(u", "_s));
    if (word == "all"_L1)
        return readParts(Test::All, object.value(word), depth);
    if (word == "any"_L1)
        return readParts(Test::Any, object.value(word), depth);
    if (word == "not"_L1)
        return readParts(Test::Not, QJsonArray{object.value(word)}, depth);
    if (word == "time"_L1)
        return readWindow(object.value(word));
    return wrongCondition(word);
}

Result<RuleCondition::Node> RuleCondition::readParts(Test test, const QJsonValue &json, int depth)
{
    Node node;
    node.test = test;
    const QJsonArray parts = json.toArray();
    if (parts.isEmpty())
        return wrongCondition(u"[ ]"_s);
    for (const QJsonValue part : parts) {
        auto read = readNode(part, depth + 1);
        if (!read)
            return read;
        node.parts.push_back(std::move(*read));
    }
    return node;
}

Result<RuleCondition::Node> RuleCondition::readWindow(const QJsonValue &json)
{
    const auto window = TimeWindow::fromJson(json);
    if (!window)
        return wrongCondition(u"time: "_s + window.error().message);
    Node node;
    node.test = Test::Window;
    node.window = m_windows.size();
    m_windows.push_back(*window);
    return node;
}

Result<RuleCondition::Node> RuleCondition::readTest(const QJsonObject &json)
{
    const QString member = json.value("member"_L1).toString();
    Node node;
    if (const auto number = ruleNumberFromText(member)) {
        node.number = *number;
        return readNumberTest(node, json);
    }
    const auto text = ruleTextFromText(member);
    if (!text)
        return wrongCondition(u"member "_s + member);
    node.text = *text;
    if (json.size() != 2)
        return wrongCondition(member);
    const auto test = json.begin().key() == "member"_L1 ? std::next(json.begin()) : json.begin();
    const auto read = readTextTest(node, test.key(), test.value());
    return read ? read : Result<Node>(wrongCondition(member + u' ' + read.error().message));
}

Result<RuleCondition::Node> RuleCondition::readTextTest(
    Node node, const QString &test, const QJsonValue &value)
{
    if (test == "present"_L1) {
        node.test = value.toBool() ? Test::TextPresent : Test::TextAbsent;
        return value.isBool() ? Result<Node>(node) : Result<Node>(wrongCondition(test));
    }
    if (test == "sameAs"_L1) {
        const auto other = ruleTextFromText(value.toString());
        node.test = Test::SameAs;
        node.other = other.value_or(node.text);
        return other && *other != node.text ? Result<Node>(node) : Result<Node>(wrongCondition(test));
    }
    if (test == "matches"_L1)
        return readShape(node, value.toString()) ? Result<Node>(node) : Result<Node>(wrongCondition(test));
    const auto texts = textsOf(value);
    if (test == "is"_L1 || test == "in"_L1)
        node.test = Test::In;
    else if (test == "notIn"_L1)
        node.test = Test::NotIn;
    else if (test == "startsWith"_L1)
        node.test = Test::StartsWith;
    else
        return wrongCondition(test);
    const bool known
        = texts && (node.text != RuleText::Status || node.test == Test::StartsWith || areStatuses(*texts));
    // One text for "is", a list for "in" and "notIn", either for "startsWith".
    const bool rightForm = test == "startsWith"_L1 || (test == "is"_L1) == value.isString();
    if (!known || !rightForm)
        return wrongCondition(test);
    node.values = *texts;
    return node;
}

Result<RuleCondition::Node> RuleCondition::readNumberTest(Node node, const QJsonObject &json)
{
    const QString member = json.value("member"_L1).toString();
    if (json.contains("present"_L1)) {
        const QJsonValue present = json.value("present"_L1);
        node.test = present.toBool() ? Test::NumberPresent : Test::NumberAbsent;
        return present.isBool() && json.size() == 2 ? Result<Node>(node)
                                                    : Result<Node>(wrongCondition(member + u" present"_s));
    }
    node.test = Test::Number;
    node.least = std::numeric_limits<qint64>::min();
    node.most = std::numeric_limits<qint64>::max();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "member"_L1)
            continue;
        const auto bound = wholeNumber(it.value());
        const bool is = it.key() == "is"_L1 && json.size() == 2;
        if (!bound || (!is && it.key() != "atLeast"_L1 && it.key() != "atMost"_L1))
            return wrongCondition(member + u' ' + it.key());
        if (it.key() != "atMost"_L1)
            node.least = *bound;
        if (it.key() != "atLeast"_L1)
            node.most = *bound;
    }
    if (json.size() < 2 || node.least > node.most)
        return wrongCondition(member);
    return node;
}

bool RuleCondition::readShape(Node &node, const QString &shape)
{
    static const QRegularExpression kDigits(u"^digits(?: (\\d{1,3})(?:-(\\d{1,3}))?)?$"_s);
    if (shape == "luhn"_L1 || shape == "hidden"_L1) {
        node.test = shape == "luhn"_L1 ? Test::Luhn : Test::Hidden;
        return true;
    }
    const QRegularExpressionMatch match = kDigits.match(shape);
    if (!match.hasMatch())
        return false;
    node.test = Test::Digits;
    node.least = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    node.most = std::numeric_limits<int>::max();
    if (!match.captured(1).isEmpty())
        node.most = match.captured(2).isEmpty() ? node.least : match.captured(2).toInt();
    return node.least <= node.most;
}

} // namespace lk::planning
