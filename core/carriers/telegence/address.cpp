// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

constexpr std::array kDirections{"n"_L1, "s"_L1, "e"_L1, "w"_L1, "ne"_L1, "nw"_L1, "se"_L1, "sw"_L1,
    "north"_L1, "south"_L1, "east"_L1, "west"_L1, "northeast"_L1, "northwest"_L1, "southeast"_L1,
    "southwest"_L1};
constexpr std::array kTypes{"st"_L1, "street"_L1, "ave"_L1, "avenue"_L1, "blvd"_L1, "boulevard"_L1, "rd"_L1,
    "road"_L1, "dr"_L1, "drive"_L1, "ln"_L1, "lane"_L1, "ct"_L1, "court"_L1, "pl"_L1, "place"_L1, "way"_L1,
    "pkwy"_L1, "parkway"_L1, "hwy"_L1, "highway"_L1, "ter"_L1, "terrace"_L1, "cir"_L1, "circle"_L1, "trl"_L1,
    "trail"_L1, "sq"_L1, "square"_L1};

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    const QString bare = word.endsWith(u'.') ? QString(word.chopped(1)) : word;
    return std::any_of(words.begin(), words.end(),
        [&bare](QLatin1StringView known) { return bare.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

StreetLine streetLine(const QString &line)
{
    // "12", "12A", "12-14", but not the "5th" of an avenue.
    static const QRegularExpression kNumber(u"^\\d+([-/]\\d+)?[A-Za-z]?$"_s);
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    StreetLine street;
    // A word is taken away only while one is left for the name.
    if (words.size() > 1 && kNumber.match(words.first()).hasMatch())
        street.number = words.takeFirst();
    if (words.size() > 1 && isOneOf(kDirections, words.first()) && !isOneOf(kTypes, words.at(1)))
        street.direction = words.takeFirst();
    if (words.size() > 1 && isOneOf(kTypes, words.last()))
        street.type = words.takeLast();
    street.name = words.join(u' ');
    return street;
}

} // namespace lk::carriers::telegence
