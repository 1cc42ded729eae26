// SPDX-License-Identifier: Apache-2.0
#include "ui/models/failure_groups_model.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

struct FailureGroupsModel::Node {
    Node *above = nullptr;
    int row = 0;
    Cause cause = Cause::Other;
    QString key;
    QString text;
    qint64 count = 0;
    QList<store::TroubleGroup> groups;
    std::vector<std::unique_ptr<Node>> below;

    Node &child(const QString &childKey, const QString &childText, Cause childCause)
    {
        for (const auto &node : below) {
            if (node->key == childKey)
                return *node;
        }
        below.push_back(std::make_unique<Node>());
        Node &node = *below.back();
        node.above = this;
        node.key = childKey;
        node.text = childText;
        node.cause = childCause;
        return node;
    }

    void add(const store::TroubleGroup &group)
    {
        groups.append(group);
        count += group.count;
    }

    /// Largest first; equal ones by name, so that the order does not jump.
    void order()
    {
        std::sort(below.begin(), below.end(), [](const auto &a, const auto &b) {
            return a->count != b->count ? a->count > b->count : a->text < b->text;
        });
        for (std::size_t i = 0; i < below.size(); ++i) {
            below[i]->row = static_cast<int>(i);
            below[i]->order();
        }
    }

    [[nodiscard]] bool hasShapeOf(const Node &other) const
    {
        return key == other.key && below.size() == other.below.size()
            && std::equal(below.begin(), below.end(), other.below.begin(),
                [](const auto &a, const auto &b) { return a->hasShapeOf(*b); });
    }

    void takeCounts(Node &other)
    {
        count = other.count;
        groups = other.groups;
        for (std::size_t i = 0; i < below.size(); ++i)
            below[i]->takeCounts(*other.below[i]);
    }
};

FailureGroupsModel::FailureGroupsModel(Services &services, QObject *parent)
    : QAbstractItemModel(parent),
      m_services(services),
      m_root(std::make_unique<Node>())
{
    if (auto reader = store::StoreReader::open(services.store.paths().database()))
        m_reader = std::move(*reader);
    connect(&m_pace, &ReadPace::due, this, &FailureGroupsModel::refresh);
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        const bool settled
            = std::any_of(changes.lines.begin(), changes.lines.end(), [](const store::TouchedLine &line) {
                  return isSettled(line.state) || line.state == ChangeState::Waiting;
              });
        if (settled || !changes.changes.isEmpty())
            m_pace.want();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, [this] { m_pace.want(); });
}

FailureGroupsModel::~FailureGroupsModel() = default;

void FailureGroupsModel::refresh()
{
    if (!m_reader)
        return;
    m_pace.begin();
    m_reader->ask<QList<store::TroubleGroup>>(
        this, [](store::Database &database) { return store::readTroubleGroups(database, {}); },
        [this](const Result<QList<store::TroubleGroup>> &groups) {
            m_pace.end();
            if (groups)
                take(*groups);
            else
                emit failed(groups.error());
        },
        &m_root);
}

/// A code that does not tell what happened is named with the beginning of what the carrier said.
QString FailureGroupsModel::leafText(const store::TroubleGroup &group)
{
    const QString code = group.code.isEmpty() ? tr("(no code)") : group.code;
    constexpr qsizetype kShown = 60;
    const QString said = group.text.simplified();
    if (group.cluster.isEmpty() || said.isEmpty())
        return code;
    return tr("%1: %2").arg(code, said.size() > kShown ? said.left(kShown) + u'…' : said);
}

std::unique_ptr<FailureGroupsModel::Node> FailureGroupsModel::treeOf(
    const QList<store::TroubleGroup> &groups) const
{
    auto root = std::make_unique<Node>();
    for (const store::TroubleGroup &group : groups) {
        const Cause cause = causeOf(group);
        const QString causeKey = QString::number(static_cast<int>(cause));
        Node &top = root->child(causeKey, nameOf(cause), cause);
        const QString carrierKey = causeKey + u'/' + toText(group.carrier);
        Node &middle = top.child(carrierKey, displayName(group.carrier), cause);
        const QString codeKey
            = carrierKey + u'/' + toText(group.errorClass) + u'/' + group.code + u'/' + group.cluster;
        Node &leaf = middle.child(codeKey, leafText(group), cause);
        for (Node *node : {root.get(), &top, &middle, &leaf})
            node->add(group);
    }
    root->order();
    return root;
}

void FailureGroupsModel::take(const QList<store::TroubleGroup> &groups)
{
    m_isRead = true;
    auto tree = treeOf(groups);
    if (m_root->hasShapeOf(*tree)) {
        m_root->takeCounts(*tree);
        announceCounts({});
    } else {
        beginResetModel();
        m_root = std::move(tree);
        endResetModel();
    }
    emit refreshed();
}

void FailureGroupsModel::announceCounts(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceCounts(index(row, 0, parent));
}

qint64 FailureGroupsModel::total() const
{
    return m_root->count;
}

FailureGroupsModel::Node *FailureGroupsModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QList<store::TroubleGroup> FailureGroupsModel::groupsOf(const QModelIndex &index) const
{
    return nodeAt(index)->groups;
}

std::optional<Cause> FailureGroupsModel::causeAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(nodeAt(index)->cause) : std::nullopt;
}

qint64 FailureGroupsModel::countOf(const QModelIndex &index) const
{
    return nodeAt(index)->count;
}

QString FailureGroupsModel::keyOf(const QModelIndex &index) const
{
    return nodeAt(index)->key;
}

QModelIndex FailureGroupsModel::indexOf(const QString &key) const
{
    QList<Node *> left{m_root.get()};
    while (!left.isEmpty()) {
        Node *node = left.takeLast();
        if (!key.isEmpty() && node->key == key)
            return createIndex(node->row, 0, node);
        for (const auto &child : node->below)
            left.append(child.get());
    }
    return {};
}

QModelIndex FailureGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (column < 0 || column >= ColumnCount || row < 0 || row >= static_cast<int>(node->below.size()))
        return {};
    return createIndex(row, column, node->below[static_cast<std::size_t>(row)].get());
}

QModelIndex FailureGroupsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = nodeAt(index)->above;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int FailureGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->below.size());
}

int FailureGroupsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FailureGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    const bool isCause = node.above == m_root.get();
    const int lines = pluralCount(node.count);
    if (index.column() == Count) {
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? numberText(node.count) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::ToolTipRole:
        return node.below.empty() ? node.text + u'\n' + node.groups.first().text : node.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln line(s)", nullptr, lines).arg(node.text);
    case Qt::DecorationRole:
        return isCause ? QVariant(m_services.theme.icon(iconOf(node.cause), toneOf(node.cause))) : QVariant();
    }
    return {};
}

} // namespace lk::ui
