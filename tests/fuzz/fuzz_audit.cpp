// SPDX-License-Identifier: Apache-2.0
// An exported audit file: lines of JSON, each an entry of the chain.
#include "core/audit/chain_verifier.h"
#include "core/audit/hash_chain.h"
#include "tests/fuzz/fuzz_support.h"

#include <QBuffer>
#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lk;
    QByteArray bytes = fuzz::bytesOf(data, size).toByteArray();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    audit::ChainVerifier verifier(
        QByteArray::fromHex(header.value(QLatin1StringView("chain")).toString().toLatin1()));
    qint64 lines = 0;
    while (!file.atEnd() && !verifier.fault()) {
        ++lines;
        const auto entry = audit::auditEntryFromJson(QJsonDocument::fromJson(file.readLine()).object());
        if (!entry)
            break;
        const QByteArray before = verifier.head();
        const bool taken = verifier.add(*entry);
        fuzz::promise(taken != verifier.fault().has_value(), "a row is taken, or there is a fault");
        fuzz::promise(taken || verifier.head() == before, "a broken row does not move the head");
        fuzz::promise(!taken || verifier.head() == entry->rowHash, "the head is the hash of the last row");
    }
    fuzz::promise(verifier.lastSeq() <= lines, "no more rows than lines");
    return 0;
}
