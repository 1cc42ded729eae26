// SPDX-License-Identifier: Apache-2.0
#include "core/net/token_source.h"

#include "core/base/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

TokenSource::TokenSource(const AuthScheme &scheme, const Clock &clock, Send send, QObject *parent)
    : QObject(parent),
      m_scheme(scheme),
      m_clock(clock),
      m_send(std::move(send))
{
}

void TokenSource::shareLogins(std::shared_ptr<LoginLedger> logins)
{
    if (logins && !m_scheme.loginKey().isEmpty())
        m_logins = std::move(logins);
}

bool TokenSource::isReady() const
{
    return m_broken.isEmpty() && !m_renewing && !m_scheme.nextStep(m_tokens, m_clock.bootNow());
}

void TokenSource::ensure(QObject *context, std::function<void(const Result<void> &)> ready)
{
    if (m_broken.isEmpty() && m_logins->refused(m_scheme.loginKey()) >= kLoginsByItself)
        m_broken
            = tr("The last logins with this user and password were refused. Nothing more is sent, because "
                 "further ones could lock the user at the carrier. Correct the credentials, or test the "
                 "connection once they are right.");
    if (!m_broken.isEmpty()) {
        ready(fail(ErrorKind::Auth, m_broken));
        return;
    }
    if (isReady()) {
        ready({});
        return;
    }
    m_parked.push_back({context, std::move(ready)});
    if (!m_renewing) {
        m_renewing = true;
        runSteps();
    }
}

void TokenSource::runSteps()
{
    const auto step = m_scheme.nextStep(m_tokens, m_clock.bootNow());
    if (!step) {
        // Only now: a token that was had says nothing about the password that comes after it.
        m_logins->noteAccepted(m_scheme.loginKey());
        m_renewing = false;
        release({});
        return;
    }
    m_send(*step, [this, request = *step](const CallOutcome &outcome) { stepAnswered(request, outcome); });
}

void TokenSource::stepAnswered(const CarrierRequest &step, const CallOutcome &outcome)
{
    const auto *answer = std::get_if<Answered>(&outcome);
    Result<void> read = fail(ErrorKind::Network,
        tr("The carrier's login could not be reached (%1). Nothing was sent.").arg(step.operation));
    if (answer)
        read = m_scheme.readStep(m_tokens, step, *answer, m_clock.bootNow());
    if (read) {
        runSteps();
        return;
    }
    qCWarning(lcNet, "Token request %s failed: %s", qUtf8Printable(step.operation),
        qUtf8Printable(read.error().message));
    // A login whose answer was lost may have counted at the carrier as a failed one.
    const bool counts
        = read.error().kind == ErrorKind::Auth || std::holds_alternative<OutcomeUnknown>(outcome);
    if (counts)
        m_logins->noteRefused(m_scheme.loginKey());
    if (m_logins->refused(m_scheme.loginKey()) >= kLoginsByItself)
        m_broken = read.error().message;
    m_renewing = false;
    release(read);
}

void TokenSource::release(const Result<void> &result)
{
    const std::vector<Asker> askers = std::exchange(m_parked, {});
    for (const Asker &asker : askers) {
        if (asker.context)
            asker.ready(result);
    }
}

void TokenSource::noteUse()
{
    m_scheme.noteUse(m_tokens, m_clock.bootNow());
}

bool TokenSource::forget(AuthRefusal refusal, const AuthTokens &sentWith)
{
    const auto drop = [](Secret &mine, const Secret &sent) {
        if (mine.isEmpty() || !mine.equals(sent))
            return false;
        mine = {};
        return true;
    };
    switch (refusal) {
    case AuthRefusal::Bearer:
        if (!drop(m_tokens.bearer, sentWith.bearer))
            return false;
        m_tokens.refusedBearer = sentWith.bearer;
        return true;
    case AuthRefusal::Session:
        return drop(m_tokens.session, sentWith.session);
    case AuthRefusal::None:
    case AuthRefusal::Permanent:
        return false;
    }
    return false;
}

} // namespace lk::net
