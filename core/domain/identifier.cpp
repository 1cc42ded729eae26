// SPDX-License-Identifier: Apache-2.0
#include "core/domain/identifier.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<IdentifierKind>, 3> kKindWords{{
    {IdentifierKind::Iccid, "ICCID"_L1},
    {IdentifierKind::Imei, "IMEI"_L1},
    {IdentifierKind::Msisdn, "MSISDN"_L1},
}};

/// Sum of ISO/IEC 7812-1; `doubleFirst` says whether the rightmost digit is doubled.
int luhnSum(QStringView digits, bool doubleFirst)
{
    int sum = 0;
    bool twice = doubleFirst;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int digit = digits[i].unicode() - u'0';
        if (twice) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
        twice = !twice;
    }
    return sum;
}

} // namespace

QString toText(IdentifierKind kind)
{
    return wordOf(kKindWords, kind);
}

bool luhnValid(QStringView digits)
{
    return !digits.isEmpty() && luhnSum(digits, false) % 10 == 0;
}

QChar luhnDigit(QStringView digits)
{
    return QChar(u'0' + (10 - luhnSum(digits, true) % 10) % 10);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<IdentifierKind> kindByShape(QStringView digits)
{
    if (!isDigits(digits))
        return std::nullopt;
    const auto length = digits.size();
    if (length >= 18 && length <= 22 && digits.startsWith(u"89"))
        return IdentifierKind::Iccid;
    if (length >= 14 && length <= 16)
        return IdentifierKind::Imei;
    if (length >= 10 && length <= 13)
        return IdentifierKind::Msisdn;
    return std::nullopt;
}

QString normalizedMsisdn(QStringView digits)
{
    const bool northAmerican = digits.size() == 11 && digits.startsWith(u'1');
    return (northAmerican ? digits.mid(1) : digits).toString();
}

QString LineIds::display() const
{
    if (!iccid.isEmpty())
        return iccid;
    return msisdn.isEmpty() ? imei : msisdn;
}

} // namespace lk
