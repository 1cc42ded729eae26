// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace lk {

/// What kind of thing went wrong. Code branches on this only, never on a text.
enum class ErrorKind {
    Usage, ///< the caller or operator asked for something that makes no sense
    BadInput, ///< a file or text cannot be used
    NotFound, ///< the named thing does not exist
    Busy, ///< somebody else holds it: another instance, a locked database
    Storage, ///< the database or a file cannot be written or read
    StorageFull, ///< no space left
    Damaged, ///< a file or record fails its own integrity check
    AuditBroken, ///< the audit log is not what was written
    Auth, ///< credentials are missing, refused or cannot be opened
    Network, ///< the carrier cannot be reached
    Carrier, ///< the carrier answered something that cannot be used
    Refused, ///< a rule of ours forbids it
    Internal, ///< a broken invariant: a bug of ours
};

/// Why something could not be done. `message` is one translated sentence for the operator: what happened,
/// what was not done, what to do. `detail` is for the log and support.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Wraps an Error so that `return fail(...)` converts to any Result.
struct Failure {
    Error error;
};

/// Makes a Failure in one expression.
[[nodiscard]] inline Failure fail(ErrorKind kind, QString message, QString detail = {})
{
    return Failure{Error{kind, std::move(message), std::move(detail)}};
}

/// A value or an Error, with the names of std::expected (which needs C++23).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }
    [[nodiscard]] T &value() { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T &value() const { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &operator*() { return value(); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }
    /// Passes an error on as another Result type.
    [[nodiscard]] Failure failure() const { return Failure{error()}; }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure)
        : m_error(std::move(failure.error)),
          m_ok(false)
    {
    }

    [[nodiscard]] bool has_value() const { return m_ok; }
    [[nodiscard]] explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] Failure failure() const { return Failure{m_error}; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace lk

/// Returns from the calling function if `expression` (a Result) failed, passing the error on.
#define LK_TRY(expression)                                                                                   \
    do {                                                                                                     \
        if (auto lkTried = (expression); !lkTried)                                                           \
            return lkTried.failure();                                                                        \
    } while (false)
