// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/hook.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr qsizetype kLeastSecretBytes = 8;
constexpr qsizetype kMostPathBytes = 200;

bool isPlainPath(const QByteArray &path)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
            || c == '-' || c == '_' || c == '.';
    };
    return path.size() > 1 && path.size() <= kMostPathBytes && path.startsWith('/')
        && std::all_of(path.begin(), path.end(), isPlain);
}

QByteArray randomHex()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray text;
    for (const quint32 part : random)
        text += QByteArray::number(part, 16).rightJustified(8, '0');
    return text;
}

} // namespace

QByteArray newHookPath(Carrier carrier)
{
    return "/hooks/" + toText(carrier).toLatin1() + '/' + randomHex();
}

Secret newHookPassword()
{
    return Secret(randomHex());
}

Result<void> checkHook(const Hook &hook)
{
    if (!isPlainPath(hook.path))
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Webhook",
                "The path of a callback must begin with / and consist of letters, digits and - _ . / only. "
                "The "
                "callback listener was not started; change the path."));
    switch (hook.carrier) {
    case Carrier::ThingSpace:
        if (!hook.username.isEmpty() && hook.password.reveal().size() >= kLeastSecretBytes)
            return {};
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Webhook",
                "ThingSpace callbacks need a user name and a password of at least 8 characters; without them "
                "anybody could send some. The callback listener was not started."));
    case Carrier::Jasper:
        if (hook.pushSecret.reveal().size() >= kLeastSecretBytes)
            return {};
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Webhook",
                "Control Center's push messages need the account's push secret (at least 8 characters); "
                "without "
                "it anybody could send some. The callback listener was not started."));
    case Carrier::Telegence:
        break;
    }
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("Webhook",
            "Telegence sends no callbacks. The callback listener was not started; remove that account from "
            "it."));
}

} // namespace lk::webhook
