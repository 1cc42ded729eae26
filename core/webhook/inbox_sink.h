// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/inbox_table.h"

#include <functional>

namespace lk::webhook {

/// Where genuine messages are kept. The carrier is told "received" only when this has said so.
class InboxSink {
public:
    using Done = std::function<void(const Result<store::InboxVerdict> &)>;

    virtual ~InboxSink() = default;

    /// Keeps the message durably, then calls `done` once, on the calling thread; it may do so at once. `done`
    /// may be dropped only when the sink itself is destroyed.
    virtual void keep(const store::InboxEntry &entry, Done done) = 0;
};

} // namespace lk::webhook
