// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/shown_fault.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr qsizetype kMostCodeChars = 118;
constexpr qsizetype kMostTextChars = 300;

/// Somebody else's text: nothing in it may move, hide or turn round what stands beside it.
QString plainText(const QString &told, qsizetype most)
{
    QString plain;
    for (const QChar c : told) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain.append(u' ');
            break;
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
            break;
        default:
            plain.append(c);
        }
    }
    plain = plain.simplified();
    return plain.size() > most ? plain.left(most - 1).trimmed() + u'…' : plain;
}

} // namespace

QString shownFault(const CallbackEvent &event)
{
    if (event.outcome != CallbackOutcome::Failure && event.outcome != CallbackOutcome::OnHold)
        return {};
    const QString code = plainText(event.faultCode, kMostCodeChars);
    const QString text = plainText(event.faultText, kMostTextChars);
    if (code.isEmpty() || text.isEmpty())
        return code + text;
    return code + u": "_s + text;
}

} // namespace lk::webhook
