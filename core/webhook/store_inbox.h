// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/inbox_sink.h"

#include <QObject>

namespace lk::store {
class Store;
}

namespace lk::webhook {

/// Keeps messages in the database: `done` is called after the commit, which is fsynced. `store` must outlive
/// it.
class StoreInbox final : public InboxSink {
public:
    explicit StoreInbox(store::Store &store);

    void keep(const store::InboxEntry &entry, Done done) override;

private:
    store::Store &m_store;
    QObject m_context; ///< answers are dropped when this goes
};

} // namespace lk::webhook
