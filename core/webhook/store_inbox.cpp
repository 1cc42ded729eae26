// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/store_inbox.h"

#include "core/store/store.h"

namespace lk::webhook {

StoreInbox::StoreInbox(store::Store &store)
    : m_store(store)
{
}

void StoreInbox::keep(const store::InboxEntry &entry, Done done)
{
    m_store.write<store::InboxVerdict>(
        &m_context, [entry](store::WriteSession &session) { return session.inbox().add(entry); },
        std::move(done));
}

} // namespace lk::webhook
