// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/alert.h"

#include <QByteArray>

namespace lk::metrics {

/// What is exported.
struct Exposition {
    QList<AccountFigures> accounts = {};
    QList<Alert> alerts = {};
    Moment now = {};
    bool live = true; ///< false: nobody counts calls here, only the queues are known
};

/// The Prometheus text format 0.0.4, UTF-8, with HELP and TYPE for each metric. Accounts are told apart by
/// name and carrier; no identifier of a line is in it.
[[nodiscard]] QByteArray prometheusText(const Exposition &exposition);

inline constexpr char kPrometheusType[] = "text/plain; version=0.0.4; charset=utf-8";

} // namespace lk::metrics
