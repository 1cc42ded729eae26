// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/models/read_pace.h"
#include "ui/models/trouble_cause.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// Lines in trouble as a tree: cause → carrier → code, largest first, with counts. Read anew at most twice a
/// second by a reader of its own, as counting a million lines takes its time; the tree is reset only if
/// groups appear or vanish, so the reader keeps her place.
class FailureGroupsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Count,
        ColumnCount,
    };

    explicit FailureGroupsModel(Services &services, QObject *parent = nullptr);
    ~FailureGroupsModel() override;

    void refresh();
    /// Whether it is read again when something changes: as long as somebody looks.
    void setFollowing(bool on) { m_pace.setOn(on); }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] qint64 total() const;

    /// The groups below an entry; all for an invalid index.
    [[nodiscard]] QList<store::TroubleGroup> groupsOf(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Cause> causeAt(const QModelIndex &index) const;
    [[nodiscard]] qint64 countOf(const QModelIndex &index) const;
    /// A word that names an entry across resets, and back.
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void refreshed();
    void failed(const lk::Error &error);

private:
    struct Node;

    [[nodiscard]] static QString leafText(const store::TroubleGroup &group);
    [[nodiscard]] std::unique_ptr<Node> treeOf(const QList<store::TroubleGroup> &groups) const;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    void take(const QList<store::TroubleGroup> &groups);
    void announceCounts(const QModelIndex &parent);

    Services &m_services;
    std::unique_ptr<Node> m_root;
    std::unique_ptr<store::StoreReader> m_reader;
    ReadPace m_pace;
    bool m_isRead = false;
};

} // namespace lk::ui
