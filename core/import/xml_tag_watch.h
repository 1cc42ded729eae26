// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace lk::intake {

/// Counts attributes while the bytes of XML pass by. The reader of XML compares each attribute of a tag with
/// each other one: with tens of thousands of them a small file would keep it busy for minutes.
class XmlTagWatch {
public:
    /// More than any part of a workbook has, namespaces included.
    static constexpr int kMostAttributes = 256;

    /// Takes the next bytes; false once a tag has too many attributes.
    [[nodiscard]] bool take(QByteArrayView bytes)
    {
        const char *at = bytes.data();
        const char *const end = at + bytes.size();
        while (at != end && m_attributes <= kMostAttributes) {
            if (m_state == State::Text || m_state == State::Quoted) {
                const auto *found = static_cast<const char *>(std::memchr(
                    at, m_state == State::Text ? '<' : m_quote, static_cast<std::size_t>(end - at)));
                if (found == nullptr)
                    return true;
                m_state = m_state == State::Text ? State::TagStart : State::Tag;
                at = found + 1;
            } else {
                takeInTag(*at++);
            }
        }
        return m_attributes <= kMostAttributes;
    }

private:
    enum class State { Text, TagStart, Tag, Quoted, Other };

    void takeInTag(char c)
    {
        if (m_state == State::TagStart) {
            m_attributes = 0;
            // Comments and the like hold no attributes, and their quotes mean nothing.
            m_state = c == '!' || c == '?' ? State::Other : State::Tag;
        }
        if (c == '>') {
            m_state = State::Text;
        } else if (m_state == State::Tag && (c == '"' || c == '\'')) {
            m_quote = c;
            m_state = State::Quoted;
        } else if (m_state == State::Tag && c == '=') {
            ++m_attributes;
        }
    }

    State m_state = State::Text;
    char m_quote = '"';
    int m_attributes = 0;
};

} // namespace lk::intake
