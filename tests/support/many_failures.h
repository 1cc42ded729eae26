// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/write_session.h"

namespace lk::test {

/// Lines that failed, more than a test would want to drive one by one: written as the queue leaves them.
struct ManyFailures {
    BulkChangeId change = {};
    AccountId account = {};
    int from = 0; ///< position of the first; positions and identifiers follow
    int count = 0;
    const char *state = "failed";
    const char *code = "REQUEST_FAILED.DeviceNotFound";
    const char *cluster = "";
};

[[nodiscard]] inline Result<void> writeMany(store::WriteSession &session, const ManyFailures &many)
{
    return session.database().execute(QStringLiteral(
        "INSERT INTO device_change (change_id, account_id, row_no, file_row, iccid, imei, msisdn, line_key, "
        "state, error_class, error_code, error_text, error_cluster, reason, updated_at) WITH RECURSIVE n (i) "
        "AS (SELECT %3 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %3 + %4) SELECT %1, %2, i, i + 2, "
        "'89011703' || substr('000000000000' || i, -12), '', '', '89011703' || substr('000000000000' || i, "
        "-12), '%5', 'data', '%6', 'No device "
        "matches the identifier.', '%7', 'The carrier does not know this line.', 1000 + i FROM n")
                                          .arg(many.change.value)
                                          .arg(many.account.value)
                                          .arg(many.from)
                                          .arg(many.count)
                                          .arg(QLatin1StringView(many.state), QLatin1StringView(many.code),
                                              QLatin1StringView(many.cluster)));
}

} // namespace lk::test
