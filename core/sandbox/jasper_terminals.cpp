// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_terminals.h"

#include "core/sandbox/jasper_reads.h"
#include "core/sandbox/jasper_words.h"

#include <QDateTime>

namespace lk::sandbox::jasper {

namespace {

constexpr auto kOwnCarrier = PracticeCarrier::Jasper;
constexpr std::size_t kMostAsked = 50;
constexpr int kSoapPage = 50;

using Written = std::variant<WriteXml, HttpReply>;

void put(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeTextElement(kJasperSpace, name, value);
}

void putDates(QXmlStreamWriter &xml, const Line &line)
{
    if (line.state == kActivated || line.state == kDeactivated)
        put(xml, u"dateActivated"_s, xmlTimeText(line.activatedAt));
    put(xml, u"dateAdded"_s, xmlTimeText(line.addedAt));
    put(xml, u"dateModified"_s, xmlTimeText(line.changedAt));
    put(xml, u"dateShipped"_s, xmlTimeText(line.addedAt));
}

/// One terminal in the order of the schema; the number is an attribute.
void putTerminal(QXmlStreamWriter &xml, const Line &line)
{
    const PracticeLine ids = line.ids();
    const auto label = [&line](const QString &name) { return line.labels.value(name); };
    const auto putCustom = [&](const QString &name, const QString &labelName, int from, int to) {
        for (int n = from; n <= to; ++n)
            put(xml, name + QString::number(n), label(labelName + QString::number(n)));
    };
    xml.writeStartElement(kJasperSpace, u"terminal"_s);
    if (!ids.msisdn.isEmpty())
        xml.writeAttribute(u"msisdn"_s, u'1' + ids.msisdn);
    put(xml, u"iccid"_s, ids.iccid);
    put(xml, u"terminalId"_s, label(u"deviceID"_s));
    put(xml, u"modemId"_s, label(u"modemID"_s));
    put(xml, u"customer"_s, label(u"customer"_s));
    put(xml, u"suspended"_s, u"N"_s);
    put(xml, u"ratePlan"_s, line.plan);
    put(xml, u"status"_s, line.state + u"_NAME"_s);
    put(xml, u"monthToDateUsage"_s, u"0.000"_s);
    put(xml, u"overageLimitReached"_s, u"false"_s);
    put(xml, u"overageLimitOverride"_s, line.labels.value(u"overageLimitOverride"_s, u"DEFAULT"_s));
    putDates(xml, line);
    putCustom(u"custom"_s, u"accountCustom"_s, 1, 3);
    put(xml, u"accountId"_s, practice::kJasperAccountId);
    putCustom(u"customerCustom"_s, u"customerCustom"_s, 1, 5);
    putCustom(u"operatorCustom"_s, u"operatorCustom"_s, 1, 5);
    put(xml, u"imsi"_s, imsiOf(line));
    put(xml, u"imei"_s, ids.imei);
    put(xml, u"version"_s, QString::number(line.accepted));
    putCustom(u"custom"_s, u"accountCustom"_s, 4, 10);
    xml.writeEndElement();
}

/// The items of a list like <iccids><iccid>…: at least one, at most 50, nothing else.
std::variant<QStringList, HttpReply> itemsOf(
    const XmlNode &body, QLatin1StringView list, QLatin1StringView item)
{
    const XmlNode *node = body.child(kJasperSpace, list);
    QStringList items;
    for (const XmlNode &one : node->children) {
        if (one.name != item || one.space != kJasperSpace)
            return soapFault(u"100300"_s, u"Unexpected element %1."_s.arg(one.name));
        items.append(one.text);
    }
    if (items.isEmpty())
        return soapFault(u"100300"_s, u"Element %1 is missing."_s.arg(item));
    if (node->children.size() > kMostAsked)
        return soapFault(u"400400"_s, u"Too many entries"_s);
    return items;
}

Written terminals(const PracticeWorld &world, const XmlNode &body, LineKey key)
{
    const bool byNumber = key == LineKey::Msisdn;
    const auto asked
        = byNumber ? itemsOf(body, "msisdns"_L1, "msisdn"_L1) : itemsOf(body, "iccids"_L1, "iccid"_L1);
    if (const auto *fault = std::get_if<HttpReply>(&asked))
        return *fault;
    QList<const Line *> found;
    for (QString id : std::get<QStringList>(asked)) {
        if (byNumber && id.size() == 11 && id.startsWith(u'1'))
            id.remove(0, 1);
        // Unknown ones are silently missing, and the order is not that of the request.
        if (const Line *line = std::as_const(world.inventory).find(kOwnCarrier, key, id))
            found.prepend(line);
    }
    return WriteXml([found](QXmlStreamWriter &xml) {
        xml.writeStartElement(kJasperSpace, u"terminals"_s);
        for (const Line *line : found)
            putTerminal(xml, *line);
        xml.writeEndElement();
    });
}

/// A page number of a request; nothing if it is no number from 1.
std::optional<int> pageIn(const XmlNode &body)
{
    const QString text = body.value("pageNumber"_L1);
    const int page = text.isEmpty() ? 1 : text.toInt();
    return page >= 1 ? std::optional(page) : std::nullopt;
}

QString pageCount(qsizetype items)
{
    return QString::number(qMax<qsizetype>(1, (items + kSoapPage - 1) / kSoapPage));
}

Written auditTrailOf(const PracticeWorld &world, const XmlNode &body)
{
    const auto found = terminalNamed(world, body.value("iccid"_L1));
    if (const auto *fault = std::get_if<HttpReply>(&found))
        return *fault;
    const QString daysText = body.value("daysOfHistory"_L1);
    const int days = daysText.isEmpty() ? 30 : daysText.toInt();
    const auto page = pageIn(body);
    if (days < 1 || days > 365 || !page || !body.value("date"_L1).isEmpty())
        return soapFault(u"100300"_s, u"daysOfHistory, date or pageNumber is not valid."_s);
    const auto all = auditEntries(world, *std::get<const Line *>(found), days);
    return WriteXml([all, page](QXmlStreamWriter &xml) {
        xml.writeStartElement(kJasperSpace, u"terminalAuditTrails"_s);
        for (const AuditEntry &entry : all.mid(static_cast<qsizetype>(kSoapPage) * (*page - 1), kSoapPage)) {
            xml.writeStartElement(kJasperSpace, u"terminalAuditTrail"_s);
            put(xml, u"field"_s, entry.field);
            put(xml, u"priorValue"_s, entry.from);
            put(xml, u"value"_s, entry.to);
            put(xml, u"effectiveDate"_s, xmlTimeText(entry.at));
            put(xml, u"status"_s, entry.failed ? u"Failed"_s : u"Success"_s);
            put(xml, u"userName"_s, practice::kJasperUser);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        put(xml, u"totalPages"_s, pageCount(all.size()));
    });
}

Written modified(const PracticeWorld &world, const XmlNode &body)
{
    const QString account = body.attributes.value("accountId"_L1).toString();
    if (!account.isEmpty() && account != practice::kJasperAccountId)
        return soapFault(u"400201"_s, u"Access violation"_s);
    const QString sinceText = body.value("since"_L1);
    const QDateTime since = QDateTime::fromString(sinceText, Qt::ISODateWithMs);
    const bool dated = sinceText.isEmpty() || (since.isValid() && since.timeSpec() != Qt::LocalTime);
    const QString state = body.value("simState"_L1);
    const bool known = state.isEmpty()
        || (state.endsWith("_NAME"_L1)
            && (isTargetStatus(state.chopped(5)) || state.chopped(5) == kReplaced));
    const auto page = pageIn(body);
    if (!dated || !known || !page)
        return soapFault(u"100300"_s, u"since, simState or pageNumber is not valid."_s);
    const auto &byChange = world.inventory.byChange(kOwnCarrier);
    QStringList iccids;
    // `since` is exclusive: what changed in that very millisecond is not shown again.
    const UtcMs after = sinceText.isEmpty() ? 0 : since.toMSecsSinceEpoch() + 1;
    for (auto it = byChange.lower_bound({after, 0}); it != byChange.end(); ++it) {
        const Line &line = std::as_const(world.inventory).at(kOwnCarrier, it->second);
        if (state.isEmpty() || line.state == state.chopped(5))
            iccids.append(line.iccid());
    }
    return WriteXml([iccids, page](QXmlStreamWriter &xml) {
        xml.writeStartElement(kJasperSpace, u"iccids"_s);
        for (const QString &iccid : iccids.mid(static_cast<qsizetype>(kSoapPage) * (*page - 1), kSoapPage))
            put(xml, u"iccid"_s, iccid);
        xml.writeEndElement();
        put(xml, u"totalPages"_s, pageCount(iccids.size()));
    });
}

} // namespace

std::variant<const Line *, HttpReply> terminalNamed(const PracticeWorld &world, const QString &iccid)
{
    if (!isDigits(iccid) || iccid.size() < 18 || iccid.size() > 22)
        return soapFault(u"100101"_s, u"Invalid ICCID"_s);
    const Line *line = std::as_const(world.inventory).find(kOwnCarrier, LineKey::Iccid, iccid);
    if (!line)
        return soapFault(u"100100"_s, u"Device not found"_s);
    return line;
}

std::variant<WriteXml, HttpReply> readTerminals(
    const PracticeWorld &world, const QString &operation, const XmlNode &body)
{
    if (operation == "GetTerminalDetails"_L1)
        return terminals(world, body, LineKey::Iccid);
    if (operation == "GetTerminalsByMsisdn"_L1)
        return terminals(world, body, LineKey::Msisdn);
    if (operation == "GetTerminalAuditTrail"_L1)
        return auditTrailOf(world, body);
    return modified(world, body);
}

} // namespace lk::sandbox::jasper
