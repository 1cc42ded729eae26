// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_detection.h"

#include "core/import/column_title.h"
#include "core/import/identifier_judge.h"
#include "core/import/list_sample.h"
#include "core/import/row_request.h"

#include <algorithm>
#include <array>

namespace lk::intake {

namespace {

constexpr std::size_t kKinds = 3;
constexpr qsizetype kShownSamples = 3;
constexpr int kCertainTitle = 200;
constexpr int kLikelyTitle = 40;
constexpr int kReplacementPenalty = 250;

std::size_t indexOf(IdentifierKind kind)
{
    return static_cast<std::size_t>(kind);
}

constexpr std::array<ColumnRole, kKinds> kRoleOfKind{ColumnRole::Iccid, ColumnRole::Imei, ColumnRole::Msisdn};

/// What the sampled values of a column look like.
struct Profile {
    TitleMeaning title;
    int values = 0;
    std::array<int, kKinds> shaped{}; ///< values with the shape of the kind
    std::array<int, kKinds> likely{}; ///< the same, damaged values included, chance resemblances left out
    int deviceNumbers = 0; ///< values of fifteen digits that pass the check of an IMEI
    bool hasDigits = false; ///< some value has at least six digits
    QStringList samples;

    [[nodiscard]] int percent(int count) const { return values == 0 ? 0 : count * 100 / values; }
};

qsizetype digitCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The kind a damaged value once had: lost to an exponent, with digits missing, or with hidden characters.
std::optional<IdentifierKind> damagedKind(const CleanedCell &cell)
{
    if (cell.content == CellContent::Exponent) {
        const int power = cell.text.sliced(cell.text.lastIndexOf(u'e', -1, Qt::CaseInsensitive) + 1).toInt();
        if (power >= 17 && power <= 21)
            return IdentifierKind::Iccid;
        if (power >= 13 && power <= 15)
            return IdentifierKind::Imei;
        return power >= 9 && power <= 12 ? std::optional(IdentifierKind::Msisdn) : std::nullopt;
    }
    if (cell.content == CellContent::HiddenCharacter) {
        QString bare = cell.text;
        bare.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        return kindByShape(bare);
    }
    const bool cutIccid = cell.content == CellContent::Digits && cell.text.startsWith(u"89")
        && cell.text.size() >= 15 && cell.text.size() <= 24;
    return cutIccid ? std::optional(IdentifierKind::Iccid) : std::nullopt;
}

/// Ten digits may be anything: without a title only a number that could be dialled counts.
bool couldBeDialled(const CleanedCell &cell)
{
    const QString number = normalizedMsisdn(cell.text);
    return cell.international || number.size() > 10 || number.front() >= u'2';
}

Profile profileOf(const QStringList &values)
{
    Profile profile;
    int luhnImeis = 0;
    for (const QString &value : values) {
        const CleanedCell cell = cleanText(value);
        if (cell.content == CellContent::Empty)
            continue;
        ++profile.values;
        profile.hasDigits = profile.hasDigits || digitCount(cell.text) >= 6;
        if (profile.samples.size() < kShownSamples)
            profile.samples.append(quotable(value));
        const auto kind = kindOf(cell);
        if (kind)
            ++profile.shaped[indexOf(*kind)];
        if (const auto wanted = kind ? kind : damagedKind(cell)) {
            if (*wanted != IdentifierKind::Msisdn || !kind || couldBeDialled(cell))
                ++profile.likely[indexOf(*wanted)];
        }
        if (kind == IdentifierKind::Imei && (cell.text.size() != 15 || luhnValid(cell.text)))
            ++luhnImeis;
        if (kind == IdentifierKind::Imei && cell.text.size() == 15 && luhnValid(cell.text))
            ++profile.deviceNumbers;
    }
    // An IMSI has fifteen digits too, but passes the check only by chance.
    if (luhnImeis * 2 < profile.shaped[indexOf(IdentifierKind::Imei)])
        profile.likely[indexOf(IdentifierKind::Imei)] = 0;
    return profile;
}

ColumnRole roleByContent(const Profile &profile, bool alone)
{
    int total = 0;
    for (const int count : profile.likely)
        total += count;
    if (total == 0 || total * 2 < profile.values)
        return alone && profile.hasDigits ? ColumnRole::AnyIdentifier : ColumnRole::Ignore;
    const auto best = std::max_element(profile.likely.begin(), profile.likely.end());
    const int others = total - *best;
    if (others * 10 >= profile.values || (alone && others > 0))
        return ColumnRole::AnyIdentifier;
    return kRoleOfKind[static_cast<std::size_t>(best - profile.likely.begin())];
}

int matchPercent(const Profile &profile, ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignore:
        return 0;
    case ColumnRole::Iccid:
        return profile.percent(profile.shaped[indexOf(IdentifierKind::Iccid)]);
    case ColumnRole::Imei:
        return profile.percent(profile.shaped[indexOf(IdentifierKind::Imei)]);
    case ColumnRole::Msisdn:
        return profile.percent(profile.shaped[indexOf(IdentifierKind::Msisdn)]);
    case ColumnRole::AnyIdentifier:
        break;
    }
    return profile.percent(profile.shaped[0] + profile.shaped[1] + profile.shaped[2]);
}

/// How good a candidate a column is for a kind; 0 = none.
int scoreOf(const Profile &profile, IdentifierKind kind, ColumnRole byContent)
{
    const int percent = matchPercent(profile, kRoleOfKind[indexOf(kind)]);
    int score = byContent == kRoleOfKind[indexOf(kind)] ? std::max(percent, 1) : 0;
    if (profile.title.kind == kind) {
        if (profile.title.certain)
            score = kCertainTitle + percent;
        else if (profile.likely[indexOf(kind)] + profile.shaped[indexOf(kind)] > 0)
            score = kLikelyTitle + percent;
    } else if (profile.title.kind && profile.title.certain) {
        return 0;
    }
    if (score > 0 && profile.title.replacement)
        score = std::max(1, score - kReplacementPenalty);
    return profile.title.other ? 0 : score;
}

/// Titles hold letters and hardly a digit, and identifiers stand below at least one of them.
bool looksLikeTitles(const QStringList &first, const QList<Profile> &below)
{
    const bool holdsIdentifier = std::any_of(first.begin(), first.end(), [](const QString &cell) {
        return digitCount(cell) >= 6 || cleanText(cell).content == CellContent::Exponent;
    });
    if (holdsIdentifier)
        return false;
    if (std::any_of(first.begin(), first.end(), titleNamesIdentifier))
        return true;
    const bool allWords = std::all_of(first.begin(), first.end(), [](const QString &cell) {
        return cell.isEmpty() || (digitCount(cell) <= 3 && std::any_of(cell.begin(), cell.end(), [](QChar c) {
            return c.isLetter();
        }));
    });
    return allWords && std::any_of(below.begin(), below.end(), [](const Profile &profile) {
        return roleByContent(profile, false) != ColumnRole::Ignore;
    });
}

QStringList columnValues(const ListSample &sample, qsizetype column, qsizetype from)
{
    QStringList values;
    for (qsizetype row = from; row < sample.size(); ++row)
        values.append(sample[row].value(column));
    return values;
}

bool asksForIdentifier(RequestRole role)
{
    return role == RequestRole::NewIccid || role == RequestRole::NewImei;
}

/// What is asked for goes by the title alone; values never make a column an old or a new one. Beside a "New
/// rate plan" a "Rate plan" is the present one.
void giveRequests(ColumnMap &map, const QList<Profile> &profiles)
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const TitleMeaning &title = profiles[i].title;
        const bool outranked
            = !title.replacement && std::any_of(profiles.begin(), profiles.end(), [&](const Profile &other) {
                  return other.title.replacement && other.title.request == title.request;
              });
        const bool fits = !asksForIdentifier(title.request) || title.exact || profiles[i].values == 0
            || profiles[i].likely[indexOf(*title.kind)] + profiles[i].shaped[indexOf(*title.kind)] > 0;
        if (fits && !outranked)
            map.columns[i].request = title.request;
    }
}

/// True if the column can be meant as the line's own identifier of this kind as well as the best one.
bool competes(const Profile &profile, IdentifierKind kind, bool titled)
{
    const int fitting = std::max(profile.shaped[indexOf(kind)], profile.likely[indexOf(kind)]);
    if (profile.values == 0 || profile.title.other || profile.title.variant || fitting * 2 < profile.values)
        return false;
    if (profile.title.kind)
        return *profile.title.kind == kind;
    // Nothing else looks like an ICCID. An IMEI, however, may by chance be a time or a serial number.
    return kind == IdentifierKind::Iccid || (!titled && profile.deviceNumbers * 2 >= profile.values);
}

/// Two columns of SIMs or devices may be the old and the new ones in either order. Both are shown as what
/// they hold, and the rows are held back until somebody says which is which.
void markUnclear(
    ColumnMap &map, const QList<Profile> &profiles, IdentifierKind kind, const QList<bool> &eligible)
{
    const ColumnRole role = kRoleOfKind[indexOf(kind)];
    const bool titled = std::any_of(profiles.begin(), profiles.end(),
        [kind](const Profile &profile) { return profile.title.kind == kind; });
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const bool taken = map.columns[i].role == role;
        const bool open = eligible[i] && map.columns[i].role == ColumnRole::Ignore;
        if (taken || (open && competes(profiles[i], kind, titled)))
            columns.append(i);
    }
    for (qsizetype at = 0; columns.size() > 1 && at < columns.size(); ++at) {
        map.columns[columns[at]].role = role;
        map.columns[columns[at]].unclear = true;
    }
}

/// Gives the line's own identifiers to the columns that ask for nothing. `replacements` says whether a column
/// titled as a new one may name the line.
void giveRoles(ColumnMap &map, const QList<Profile> &profiles, bool replacements)
{
    const bool alone = profiles.size() == 1;
    QList<ColumnRole> byContent;
    QList<bool> eligible;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const TitleMeaning &title = profiles[i].title;
        byContent.append(title.other ? ColumnRole::Ignore : roleByContent(profiles[i], alone));
        eligible.append(map.columns[i].request == RequestRole::None
            && (replacements || !title.replacement || !title.kind));
    }
    for (const auto kind : {IdentifierKind::Iccid, IdentifierKind::Imei, IdentifierKind::Msisdn}) {
        qsizetype best = -1;
        int bestScore = 0;
        for (qsizetype i = 0; i < profiles.size(); ++i) {
            // A column of ten-digit values under some other title is more likely an account than a number.
            const bool doubtful = kind == IdentifierKind::Msisdn && map.hasHeader
                && profiles[i].title.kind != kind && hasIdentifierColumn(map);
            const int score = scoreOf(profiles[i], kind, byContent[i]);
            if (eligible[i] && map.columns[i].role == ColumnRole::Ignore && !doubtful && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0)
            map.columns[best].role = kRoleOfKind[indexOf(kind)];
        if (best >= 0 && kind != IdentifierKind::Msisdn)
            markUnclear(map, profiles, kind, eligible);
    }
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        Column &column = map.columns[i];
        if (eligible[i] && column.role == ColumnRole::Ignore && byContent[i] == ColumnRole::AnyIdentifier
            && !profiles[i].title.kind)
            column.role = ColumnRole::AnyIdentifier;
        column.matchPercent = matchPercent(profiles[i], column.role);
    }
}

/// Roles by titles and content. A list that knows its lines only by "New ICCID" names them so: there is
/// nothing to replace.
void giveRequestsAndRoles(ColumnMap &map, const QList<Profile> &profiles)
{
    giveRequests(map, profiles);
    giveRoles(map, profiles, false);
    if (hasIdentifierColumn(map))
        return;
    for (Column &column : map.columns) {
        if (asksForIdentifier(column.request))
            column.request = RequestRole::None;
    }
    giveRoles(map, profiles, true);
}

/// How well the values of the columns that ask for something fit it.
void matchRequests(ColumnMap &map, const QList<Profile> &profiles, const ListSample &sample)
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        Column &column = map.columns[i];
        if (column.asksFor() == RequestRole::None)
            continue;
        const QStringList values = columnValues(sample, i, map.hasHeader ? 1 : 0);
        const auto fits = [&column](const QString &value) {
            const auto kind = kindOf(cleanText(value));
            if (column.request == RequestRole::Action)
                return actionFromText(value).has_value();
            return column.request == RequestRole::NewIccid ? kind == IdentifierKind::Iccid
                : column.request == RequestRole::NewImei   ? kind == IdentifierKind::Imei
                                                           : !value.isEmpty();
        };
        const auto given = std::count_if(
            values.begin(), values.end(), [](const QString &value) { return !value.isEmpty(); });
        const auto fitting = std::count_if(values.begin(), values.end(), fits);
        column.matchPercent = given == 0 ? 0 : static_cast<int>(fitting * 100 / given);
    }
}

ColumnMap plainList(const ListSample &sample)
{
    QStringList values;
    for (const QStringList &record : sample)
        values += record;
    const Profile profile = profileOf(values);
    Column column{.header = {}, .role = roleByContent(profile, true), .samples = profile.samples};
    column.matchPercent = matchPercent(profile, column.role);
    return {.delimiter = kPastedList, .hasHeader = false, .columns = {column}};
}

} // namespace

bool titleNamesIdentifier(const QString &title)
{
    return meaningOfTitle(title).kind.has_value();
}

ColumnMap detectColumns(const QByteArray &head, bool headIsAll, std::optional<QChar> knownDelimiter)
{
    const QChar delimiter = knownDelimiter ? *knownDelimiter : sniffedDelimiter(head, headIsAll);
    const ListSample sample = sampleOf(head, headIsAll, delimiter);
    if (!knownDelimiter && isPlainList(sample, delimiter))
        return plainList(sampleOf(head, headIsAll, kPastedList));
    ColumnMap map{.delimiter = delimiter, .hasHeader = false, .columns = {}};
    qsizetype width = 0;
    for (const QStringList &record : sample)
        width = std::max(width, record.size());
    const auto profilesFrom = [&](qsizetype from) {
        QList<Profile> profiles;
        for (qsizetype i = 0; i < width; ++i)
            profiles.append(profileOf(columnValues(sample, i, from)));
        return profiles;
    };
    QList<Profile> profiles = profilesFrom(1);
    map.hasHeader = !sample.isEmpty() && looksLikeTitles(sample.first(), profiles);
    if (map.hasHeader)
        width = sample.first().size();
    profiles = profilesFrom(map.hasHeader ? 1 : 0);
    for (qsizetype i = 0; i < width; ++i) {
        const QString header = map.hasHeader ? sample.first().value(i) : QString();
        profiles[i].title = meaningOfTitle(header);
        map.columns.append(
            {.index = static_cast<int>(i), .header = quotable(header), .samples = profiles[i].samples});
    }
    giveRequestsAndRoles(map, profiles);
    matchRequests(map, profiles, sample);
    return map;
}

void measureMatches(ColumnMap &map, const QByteArray &head, bool headIsAll)
{
    if (map.delimiter == kPastedList)
        return;
    const ListSample sample = sampleOf(head, headIsAll, map.delimiter);
    QList<Profile> profiles;
    for (Column &column : map.columns) {
        profiles.append(profileOf(columnValues(sample, column.index, map.hasHeader ? 1 : 0)));
        column.matchPercent = matchPercent(profiles.last(), column.role);
    }
    matchRequests(map, profiles, sample);
}

bool hasIdentifierColumn(const ColumnMap &map)
{
    return std::any_of(map.columns.begin(), map.columns.end(),
        [](const Column &column) { return column.role != ColumnRole::Ignore; });
}

} // namespace lk::intake
