// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/change_spec.h"

#include <QList>

#include <optional>

namespace lk::carriers::telegence {

/// One reason AT&T may accept for an action. Its list differs per customer and is not public.
struct ReasonCode {
    ChangeKind kind = ChangeKind::Suspend;
    QString code;
    QString meaning; ///< English
    QString source; ///< English: where the code was seen
    QString note; ///< English: what is left to be done about it
    bool isDefault = false; ///< sent when nothing else is asked for

    bool operator==(const ReasonCode &) const = default;
};

/// The reasons of one customer. A value; any thread.
class ReasonCodes {
public:
    /// Those in a file of the form of resources/reasons/telegence.json. A file with an unknown or missing
    /// member, a code twice, or an action without exactly one default is refused as a whole.
    [[nodiscard]] static Result<ReasonCodes> load(const QString &path);
    /// Those that come with the program.
    [[nodiscard]] static ReasonCodes builtIn();

    [[nodiscard]] QList<ReasonCode> of(ChangeKind kind) const;
    /// The code to send: the given one, else the action's default; empty if it has none.
    [[nodiscard]] QString codeFor(ChangeKind kind, const QString &given) const;
    /// A sentence about a code that is not in the list; nothing for a known or an empty one. No refusal:
    /// AT&T may know codes that are not listed here.
    [[nodiscard]] std::optional<QString> warning(ChangeKind kind, const QString &code) const;

private:
    QList<ReasonCode> m_codes;
};

/// The same for the reasons that come with the program.
[[nodiscard]] QList<ReasonCode> reasonCodes(ChangeKind kind);
[[nodiscard]] std::optional<QString> reasonWarning(ChangeKind kind, const QString &code);

} // namespace lk::carriers::telegence
