// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/base_url_presets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QList<BaseUrlPreset> baseUrlPresets(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {{u"Verizon ThingSpace"_s, u"https://thingspace.verizon.com/api"_s}};
    case Carrier::Telegence:
        return {{u"AT&T Telegence"_s, u"https://apsapi.att.com:8082"_s}};
    case Carrier::Jasper:
        break;
    }
    QList<BaseUrlPreset> pods{{u"AT&T Control Center (POD19)"_s, u"https://restapi19.att.com/rws/api/v1"_s}};
    for (const int pod : {1, 2, 3, 7, 10})
        pods.append({QCoreApplication::translate("BaseUrlPresets", "Shared pod %1").arg(pod),
            u"https://restapi%1.jasper.com/rws/api/v1"_s.arg(pod)});
    return pods;
}

} // namespace lk::ui
