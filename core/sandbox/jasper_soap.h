// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/jasper_xml.h"
#include "core/sandbox/stand_in.h"

namespace lk::sandbox {

/// Jasper's SOAP services "terminal" and "echo": WS-Security user name and password, a licence key in every
/// body, members in the order of the schema.
class JasperSoap {
public:
    explicit JasperSoap(const PracticeWorld &world)
        : m_world(world)
    {
    }

    [[nodiscard]] Call classify(const HttpRequest &request) const;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Call &call);

private:
    [[nodiscard]] HttpReply carryOut(
        const HttpRequest &request, const QString &operation, const jasper::XmlNode &body);
    [[nodiscard]] HttpReply edit(const HttpRequest &request, const jasper::XmlNode &body);
    [[nodiscard]] HttpReply exchange(const HttpRequest &request, const jasper::XmlNode &body);
    [[nodiscard]] HttpReply refused(const ChangeOrder &order, HttpReply fault);
    [[nodiscard]] HttpReply reply(const QString &operation, const jasper::XmlNode &body,
        const std::function<void(QXmlStreamWriter &)> &write) const;

    PracticeWorld m_world;
};

} // namespace lk::sandbox
