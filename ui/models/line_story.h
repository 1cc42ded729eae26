// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_reading.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QString>

namespace lk::ui {

/// One thing that happened to a line, in words.
struct StoryStep {
    UtcMs at = 0;
    Tone tone = Tone::Neutral;
    QString title;
    QString detail;
    qint64 seq = 0; ///< audit row
    bool hasCall = false; ///< its carrier call was kept
    int times = 1; ///< the same thing in a row

    bool operator==(const StoryStep &) const = default;
};

/// The audit rows of a line (newest first, as read) told in the order they happened.
[[nodiscard]] QList<StoryStep> storyOf(const QList<audit::AuditEntry> &newestFirst);

/// Everything there is to know about one line of a change.
struct LineDossier {
    DeviceChange line;
    QList<StoryStep> story;
    bool storyCut = false; ///< older steps are in the audit only
    QList<store::AttemptSummary> attempts;
    QString
        carrierSays; ///< the failure a carrier's message reports for its request; a claim, decides nothing
};
/// Reads it in one go; nothing = there is no such line. Reader thread.
[[nodiscard]] Result<std::optional<LineDossier>> readDossier(store::Database &database, DeviceChangeId id);

/// A kept carrier call as people read it: indented JSON, or the text as it is.
[[nodiscard]] QString readableCall(const QByteArray &payload);

/// What an attempt came to, in words.
[[nodiscard]] QString outcomeText(const store::AttemptSummary &attempt);

} // namespace lk::ui
