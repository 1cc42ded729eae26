// SPDX-License-Identifier: Apache-2.0
#include "core/net/token_source.h"

#include "core/base/logging.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

namespace {

QString tooManyLogins(int refused)
{
    return QCoreApplication::translate("TokenSource",
        "%n login(s) in a row were refused, and one more could lock the user at the carrier. Nothing is sent "
        "until new credentials are entered.",
        nullptr, refused);
}

} // namespace

TokenSource::TokenSource(
    const AuthScheme &scheme, const Clock &clock, Send send, QObject *parent, int refusedBefore)
    : QObject(parent),
      m_scheme(scheme),
      m_clock(clock),
      m_send(std::move(send)),
      m_loginFailures(refusedBefore),
      m_failuresAllowed(std::max(kLoginsByItself, refusedBefore + 1))
{
    if (refusedBefore >= kLoginsEver)
        m_broken = tooManyLogins(refusedBefore);
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
    // Other accounts and tests of the same user count as well.
    const int refused = m_logins->refused(m_scheme.loginKey());
    if (m_broken.isEmpty() && refused >= kLoginsEver)
        m_broken = tooManyLogins(refused);
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
        noteAccepted();
        release({});
        return;
    }
    m_send(*step, [this, request = *step](const CallOutcome &outcome) { stepAnswered(request, outcome); });
}

void TokenSource::stepAnswered(const CarrierRequest &step, const CallOutcome &outcome)
{
    const auto *answer = std::get_if<Answered>(&outcome);
    const auto *unreachable = std::get_if<Unreachable>(&outcome);
    Result<void> read = fail(ErrorKind::Network,
        tr("The carrier's login could not be reached (%1). Nothing was sent.")
            .arg(unreachable ? unreachable->detail : step.operation));
    if (answer)
        read = m_scheme.readStep(m_tokens, step, *answer, m_clock.bootNow());
    if (read) {
        runSteps();
        return;
    }
    qCWarning(lcNet, "Token request %s failed: %s", qUtf8Printable(step.operation),
        qUtf8Printable(read.error().message));
    if (unreachable && unreachable->needsPerson)
        m_broken = unreachable->detail;
    // A login whose answer was lost may have counted at the carrier as a failed one.
    const bool counts
        = read.error().kind == ErrorKind::Auth || std::holds_alternative<OutcomeUnknown>(outcome);
    if (counts) {
        m_logins->noteRefused(m_scheme.loginKey());
        Q_EMIT loginsRefused(++m_loginFailures);
        if (m_loginFailures >= m_failuresAllowed)
            m_broken = read.error().message;
    }
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

void TokenSource::noteRefused()
{
    if (m_broken.isEmpty())
        Q_EMIT loginsRefused(++m_loginFailures);
}

void TokenSource::noteAccepted()
{
    if (m_loginFailures == 0)
        return;
    m_loginFailures = 0;
    Q_EMIT loginsRefused(0);
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
