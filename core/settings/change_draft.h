// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/bulk_change.h"

#include <QJsonObject>

#include <optional>

namespace lk::settings {

/// A change somebody is preparing: what was entered so far, so that it survives the end of the program.
struct ChangeDraft {
    QJsonObject form = {}; ///< the fields of the first step, by name
    QString listPath = {}; ///< of the list's file; empty = `listText`, or no list
    QString listText = {}; ///< what was pasted
    QString listName = {};
    QJsonObject reading = {}; ///< how the operator wants the list read
    QList<AcceptedWarning> accepted = {};
    UtcMs savedAt = 0;

    bool operator==(const ChangeDraft &) const = default;
};

/// Keeps the one draft there is in a file of the data folder (0600, whole or not at all). May be called on
/// any thread, one call at a time.
class DraftFile {
public:
    explicit DraftFile(const QString &dataDir);

    [[nodiscard]] Result<void> save(const ChangeDraft &draft) const;
    /// Nothing if there is none, or none that can be read.
    [[nodiscard]] std::optional<ChangeDraft> load() const;
    void discard() const;

private:
    QString m_path;
};

} // namespace lk::settings
