// SPDX-License-Identifier: Apache-2.0
#include "core/base/component_versions.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <boost/version.hpp>
#include <sodium.h>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

QString boostVersion()
{
    return u"%1.%2.%3"_s.arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000).arg(BOOST_VERSION % 100);
}

QString compilerVersion()
{
#if defined(Q_CC_CLANG)
    return u"Clang %1.%2"_s.arg(__clang_major__).arg(__clang_minor__);
#elif defined(Q_CC_GNU)
    return u"GCC %1.%2"_s.arg(__GNUC__).arg(__GNUC_MINOR__);
#elif defined(Q_CC_MSVC)
    return u"MSVC %1"_s.arg(_MSC_VER);
#endif
}

} // namespace

QList<ComponentVersion> componentVersions()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
        {u"libsodium"_s, QString::fromLatin1(sodium_version_string()), u"ISC"_s},
        {u"libzip"_s, QString::fromLatin1(zip_libzip_version()), u"BSD-3-Clause"_s},
        {u"Boost (Asio, Beast)"_s, boostVersion(), u"BSL-1.0"_s},
        {u"QtKeychain"_s, QStringLiteral(LINEKEEPER_KEYCHAIN_VERSION), u"BSD-2-Clause"_s},
        {u"C++ compiler"_s, compilerVersion(), {}}};
}

} // namespace lk
