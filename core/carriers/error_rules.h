// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/carriers/error_catalogue.h"
#include "core/carriers/error_classes.h"

#include <QList>

namespace lk::carriers {

/// How a rule's code is compared with the carrier's. Letter case never counts.
enum class CodeMatch { Exact, Prefix, Suffix, Contains };

/// Who must have written the body for a rule to hold.
enum class BodyAuthor {
    Anybody,
    Carrier, ///< the carrier, in the form it uses for errors
    CarrierGateway, ///< the carrier's gateway, in XML
};

/// One row of resources/errors/*.json. A rule with a code is about the carrier's own code, one with only a
/// status about answers without a known code, one with neither about all that is left of its class.
struct ErrorRule {
    QString code; ///< ThingSpace: without the name of the service; empty = not about a code
    CodeMatch match = CodeMatch::Exact;
    QString status; ///< "404", "5xx"; empty = any
    QString operation; ///< empty = any; else it must be known and equal
    QString text; ///< must occur in the carrier's words; empty = any
    BodyAuthor body = BodyAuthor::Anybody;
    ErrorClass errorClass = ErrorClass::Unknown;
    Treatment treatment = Treatment::Lost;
    QString sentence; ///< untranslated; in rules with only a status "%1" stands for it
    QString fix; ///< untranslated
    RetryHelps retryHelps = RetryHelps::No;
    QString source; ///< where it is known from: marks of resources/errors/README.md
};

/// What is known of an error. What a rule asks for must be known, except who wrote the body.
struct ErrorSigns {
    QString code = {};
    std::optional<int> status = {};
    QString operation = {};
    QString text = {};
    std::optional<BodyAuthor> body = {};
};

/// The rules of a file in the form of resources/errors/README.md. A file with an unknown, missing or wrong
/// member, or with a rule no error can ever reach, is refused as a whole (BadInput; the text names the rule).
[[nodiscard]] Result<QList<ErrorRule>> loadErrorRules(const QString &path);

/// A carrier's rules as they come with the program, the more telling first; read once. Any thread.
[[nodiscard]] const QList<ErrorRule> &errorRules(Carrier carrier);
/// The rules for Linekeeper's own codes, and one per class for all that is left.
[[nodiscard]] const QList<ErrorRule> &ownErrorRules();

/// True if everything the rule asks for is so.
[[nodiscard]] bool holdsFor(const ErrorRule &rule, const ErrorSigns &signs);
/// The carrier's first rule about this code; nothing if there is none.
[[nodiscard]] const ErrorRule *ruleForCode(Carrier carrier, const ErrorSigns &signs);
/// The carrier's first rule about this HTTP status alone; nothing if there is none.
[[nodiscard]] const ErrorRule *ruleForStatus(Carrier carrier, const ErrorSigns &signs);

/// ThingSpace codes begin with the service that raised them; what counts starts at the class.
[[nodiscard]] QString bareCode(Carrier carrier, const QString &code);

/// The rule's texts in the language of now.
[[nodiscard]] QString sentenceOf(const ErrorRule &rule, std::optional<int> status);
[[nodiscard]] QString fixOf(const ErrorRule &rule);

} // namespace lk::carriers
