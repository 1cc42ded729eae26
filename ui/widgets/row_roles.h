// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qnamespace.h>

namespace lk::ui {

/// What a model tells the RowDelegate beside Qt's own roles. Qt::DisplayRole must always hold the words as
/// well: they are what is copied, sorted and read aloud.
enum RowRole {
    LookRole = Qt::UserRole + 200, ///< StateLook, for ColumnKind::State
    ToneRole, ///< int(Tone): colours the text of the cell
    NowRole, ///< text before the change, for ColumnKind::Diff
    ThenRole, ///< text after it
    SegmentsRole, ///< Segments, for ColumnKind::Bar
    DetailRole, ///< second, quiet line under the text (not at compact density)
    SparkRole, ///< QList<double>, for ColumnKind::Spark
    CopyRole, ///< what Ctrl+C takes if it is not the display text
};

/// How a column is painted.
enum class ColumnKind {
    Text,
    Quiet, ///< secondary: muted
    Strong,
    Number, ///< at the right, its heading too
    Identifier, ///< monospaced, digits grouped in fours by painting only
    State, ///< chip from LookRole
    Diff, ///< now → then
    Check, ///< check box from Qt::CheckStateRole
    Bar, ///< stacked bar from SegmentsRole
    Spark, ///< small run of values from SparkRole, in the tone of ToneRole
};

} // namespace lk::ui
