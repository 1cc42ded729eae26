// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/base_url_presets.h"

#include "core/settings/jasper_presets.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QList<BaseUrlPreset> baseUrlPresets(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {{u"Verizon ThingSpace"_s, u"https://thingspace.verizon.com/api"_s, {}, {}}};
    case Carrier::Telegence:
        return {{u"AT&T Telegence"_s, u"https://apsapi.att.com:8082"_s, {}, {}}};
    case Carrier::Jasper:
        break;
    }
    QList<BaseUrlPreset> operators;
    const auto presets = settings::loadJasperPresets();
    if (!presets)
        return {{u"Control Center"_s, {}, {}, presets.error().message}};
    for (const settings::JasperPreset &preset : *presets)
        operators.append(
            {preset.name, preset.restBaseUrl.toString(), preset.soapBaseUrl.toString(), preset.note});
    return operators;
}

} // namespace lk::ui
