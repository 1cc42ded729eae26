// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "core/domain/identifier.h"

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lk::intake {

/// What a list can ask for in its action column. Finer than `ChangeKind`: the list says which identifier
/// changes.
enum class RowAction {
    Suspend,
    Restore,
    Activate,
    Deactivate,
    ChangeRatePlan,
    ChangeIccid,
    ChangeImei,
    ChangeIccidAndImei,
    ChangeCustomerPlan,
};

inline constexpr std::array kAllRowActions{RowAction::Suspend, RowAction::Restore, RowAction::Activate,
    RowAction::Deactivate, RowAction::ChangeRatePlan, RowAction::ChangeIccid, RowAction::ChangeImei,
    RowAction::ChangeIccidAndImei, RowAction::ChangeCustomerPlan};

/// The word that stands for an action in `RowRequest::action`: English, the same in every language.
[[nodiscard]] QString toText(RowAction action);
/// Reads an action as people write it ("Suspend", "SIM swap", "change_rate_plan"), without regard to case,
/// blanks and punctuation. Nothing for any other word: an action is never guessed.
[[nodiscard]] std::optional<RowAction> actionFromText(QStringView text);
/// One word per action, to tell people what can be written.
[[nodiscard]] QStringList actionWords();
[[nodiscard]] ChangeKind changeKindOf(RowAction action);

/// What a row asks for beside naming its line. All texts are trimmed; empty = not given.
struct RowRequest {
    LineIds newIds
        = {}; ///< the SIM and device the line shall get, normalized like `ImportedRow::ids`; no number
    QString action
        = {}; ///< `toText` of a RowAction; empty also if the word was unknown, which blocks the row
    QString ratePlan = {}; ///< the carrier's plan
    QString reasonCode = {};
    QString zipCode = {};
    QString customerPlan = {}; ///< as written: "-1" and "null" mean something here
    QString dataPool = {}; ///< as written, likewise
    QString effectiveDate = {}; ///< as written

    bool operator==(const RowRequest &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == RowRequest(); }
};

/// A RowRequest that costs one null pointer where nothing is asked, and is shared by its copies. Read it like
/// a pointer (`row.request->ratePlan`); it can always be read. Compares by value.
class SharedRequest {
public:
    SharedRequest() = default;
    explicit SharedRequest(const RowRequest &request);

    [[nodiscard]] bool isEmpty() const { return !m_shared; }
    const RowRequest &operator*() const { return m_shared ? m_shared->request : nothingAsked(); }
    const RowRequest *operator->() const { return &**this; }

    friend bool operator==(const SharedRequest &a, const SharedRequest &b)
    {
        return a.m_shared == b.m_shared || *a == *b;
    }

private:
    struct Shared : QSharedData {
        explicit Shared(const RowRequest &asked)
            : request(asked)
        {
        }
        RowRequest request;
    };

    [[nodiscard]] static const RowRequest &nothingAsked();

    QExplicitlySharedDataPointer<const Shared> m_shared;
};

} // namespace lk::intake

Q_DECLARE_TYPEINFO(lk::intake::SharedRequest, Q_RELOCATABLE_TYPE);
