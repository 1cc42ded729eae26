// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/rules_model.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/row_roles.h"

namespace lk::ui {

namespace {

Tone levelTone(const planning::Rule &rule)
{
    if (rule.isOff())
        return Tone::Idle;
    switch (rule.level) {
    case planning::RuleLevel::Block:
        return Tone::Danger;
    case planning::RuleLevel::Warn:
        return Tone::Warning;
    case planning::RuleLevel::Info:
        return Tone::Info;
    }
    return Tone::Neutral;
}

} // namespace

QString levelInForce(const planning::Rule &rule)
{
    return rule.isOff() ? RulesModel::tr("Off") : displayName(rule.level);
}

QString carriersOf(const planning::Rule &rule)
{
    if (rule.carriers.size() == qsizetype(kAllCarriers.size()))
        return RulesModel::tr("All");
    QStringList names;
    for (const Carrier carrier : kAllCarriers) {
        if (rule.carriers.contains(carrier))
            names.append(displayName(carrier));
    }
    return names.join(QStringLiteral(", "));
}

void RulesModel::setRules(const QList<planning::Rule> &rules, const QStringList &failed)
{
    m_rules = rules;
    m_failed = failed;
    choose();
}

void RulesModel::setFilter(const QString &text)
{
    m_text = text.trimmed();
    choose();
}

void RulesModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const planning::Rule &rule = m_rules.at(i);
        if (m_text.isEmpty() || rule.id.contains(m_text, Qt::CaseInsensitive)
            || rule.text.contains(m_text, Qt::CaseInsensitive)
            || rule.source.contains(m_text, Qt::CaseInsensitive))
            m_shown.append(i);
    }
    endResetModel();
}

int RulesModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rule(row).id == id)
            return row;
    }
    return -1;
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    const planning::Rule &rule = this->rule(index.row());
    const int column = index.column();
    if (role == ToneRole && column == Level)
        return static_cast<int>(levelTone(rule));
    if (role == DetailRole && column == Level && rule.adjustment)
        return tr("written: %1").arg(displayName(rule.writtenLevel));
    if (role == DetailRole && column == Id && m_failed.contains(rule.id))
        return tr("An example fails");
    if (role == Qt::ToolTipRole)
        return column == Text ? rule.text : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Id:
        return rule.id;
    case Level:
        return levelInForce(rule);
    case Text:
        return rule.text;
    case Carriers:
        return carriersOf(rule);
    case Source:
        return rule.source;
    case ValidFrom:
        return rule.validFrom.toString(Qt::ISODate);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Rule");
    case Level:
        return tr("Level");
    case Text:
        return tr("What it says");
    case Carriers:
        return tr("Carriers");
    case Source:
        return tr("Source");
    case ValidFrom:
        return tr("Valid from");
    default:
        return {};
    }
}

} // namespace lk::ui
