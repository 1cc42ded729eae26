// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/column_map.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace lk::intake {

/// What the column of this title is read as.
struct LayoutColumn {
    QString title = {};
    ColumnRole role = ColumnRole::Ignore;
    RequestRole request = RequestRole::None; ///< counts only where `role` is Ignore

    bool operator==(const LayoutColumn &) const = default;
};

/// How the columns of lists with the same titles are read, as somebody said.
struct ColumnLayout {
    QString key = {}; ///< see `layoutKey`; empty in a map that somebody wrote by hand
    QString source = {}; ///< the list for which it was said
    QDate day = {}; ///< when
    QList<LayoutColumn> columns = {};

    bool operator==(const ColumnLayout &) const = default;
};

/// Names the layout of a list: its titles without regard to case, blanks and punctuation, their order, and
/// the delimiter or the sheet. Empty for a list without titles: nothing would tell it from any other.
[[nodiscard]] QString layoutKey(const ColumnMap &map, const QString &sheet);
/// The present reading of a list, to be kept.
[[nodiscard]] ColumnLayout layoutOf(
    const ColumnMap &map, const QString &sheet, const QString &source, QDate day);
/// Reads the columns as the layout says, title by title; columns that it does not name are not read. If the
/// list lacks a title, `map` stays as it is and the answer is that title.
[[nodiscard]] std::optional<QString> applyLayout(ColumnMap &map, const ColumnLayout &layout);

/// The JSON of a layout: {"format":"linekeeper-columns-1","columns":[{"title":…,"read_as":"iccid"}, …]}.
[[nodiscard]] QByteArray toJson(const ColumnLayout &layout);
/// BadInput with a sentence if the text is no such JSON or names something that columns cannot be read as.
[[nodiscard]] Result<ColumnLayout> layoutFromJson(const QByteArray &json);

/// The layouts that are remembered; at most a hundred, the oldest goes first. A value: copies may go to any
/// thread.
class LayoutBook {
public:
    static constexpr qsizetype kMostLayouts = 100;

    /// Takes what `texts` wrote; what cannot be read is left out.
    [[nodiscard]] static LayoutBook fromTexts(const QMap<QString, QString> &texts);
    /// One JSON text for each key.
    [[nodiscard]] QMap<QString, QString> texts() const;
    /// Nothing if the key is empty or not known.
    [[nodiscard]] const ColumnLayout *find(const QString &key) const;
    /// Replaces what was remembered for the same key; does nothing for a layout without key.
    void remember(const ColumnLayout &layout);
    void forget(const QString &key);

private:
    QMap<QString, ColumnLayout> m_layouts;
};

} // namespace lk::intake
