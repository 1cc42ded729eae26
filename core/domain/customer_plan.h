// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace lk {

/// What the tenant bills its customer for a line: its own record, no carrier knows of it.
struct CustomerTerms {
    QString plan = {}; ///< the customer rate plan's code; empty = none
    QString pool = {}; ///< the pool whose data the line shares; empty = none

    bool operator==(const CustomerTerms &) const = default;
    [[nodiscard]] bool isEmpty() const { return plan.isEmpty() && pool.isEmpty(); }
};

[[nodiscard]] QJsonValue toJson(const CustomerTerms &terms);
/// No terms for anything that is none.
[[nodiscard]] CustomerTerms customerTermsFromJson(const QJsonValue &json);

/// What becomes of one of the terms. "Leave it" and "take it away" are two things, and lists write both:
/// -1 = no change, null = remove.
struct TermChange {
    enum class What { Keep, Remove, Set };

    What what = What::Keep;
    QString value = {}; ///< Set: never empty

    bool operator==(const TermChange &) const = default;
    /// As a list or a command line says it: "-1" keeps, "null", "none" and "remove" take away, another text
    /// is the new value. Empty keeps: nothing was said.
    [[nodiscard]] static TermChange fromText(const QString &text);
    /// The way back: "-1", "null" or the value.
    [[nodiscard]] QString toText() const;
    /// The term after the change.
    [[nodiscard]] QString applied(const QString &before) const;
};

/// A change of the customer rate plan: local, recorded with the day it takes effect.
struct CustomerChange {
    TermChange plan = {};
    TermChange pool = {};
    QDate effectiveOn = {}; ///< a day of the tenant's calendar; invalid = the day the plan is made

    bool operator==(const CustomerChange &) const = default;
    [[nodiscard]] bool changesNothing() const
    {
        return plan.what == TermChange::What::Keep && pool.what == TermChange::What::Keep;
    }
    [[nodiscard]] CustomerTerms applied(const CustomerTerms &before) const;
};

/// {"plan": "C-5GB", "pool": null, "effectiveOn": "2026-12-01"}; a term that stays is left out.
[[nodiscard]] QJsonValue toJson(const CustomerChange &change);
[[nodiscard]] std::optional<CustomerChange> customerChangeFromJson(const QJsonValue &json);

/// A day as lists write it without doubt: 2026-12-01, 20261201 or 2026/12/01. Nothing for any other text:
/// whether 01/12 is January or December is never guessed.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);

/// "plan C-5GB, no pool": terms for people.
[[nodiscard]] QString displayText(const CustomerTerms &terms);
/// "plan C-5GB, pool removed, from 1 Dec 2026": what a change does, for people.
[[nodiscard]] QString displayText(const CustomerChange &change);

} // namespace lk
