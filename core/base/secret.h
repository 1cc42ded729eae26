// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lk {

/// A credential or token. It has no debug operator and no implicit conversion, so it cannot slip into a log
/// or a text; it is wiped when the last holder lets go. Unwrap it only where bytes go on the wire or into the
/// credential store.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The secret itself, UTF-8. Callers must not store or log it.
    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }
    /// Compares in constant time for equal lengths.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    QByteArray m_utf8;
};

} // namespace lk
