// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"

#include <QWidget>

namespace lk::ui {

class Banner;
class Theme;

/// What a person should know about how the list was read: cells that the sheet hides, and columns that are
/// read as somebody once said. Hidden while there is nothing to say.
class ListNotes : public QWidget {
    Q_OBJECT

public:
    explicit ListNotes(const Theme &theme, QWidget *parent = nullptr);

    /// `kept`: the reading of the columns was just remembered for the next list with these titles.
    void setList(const intake::DeviceList &list, bool kept);

Q_SIGNALS:
    /// The columns of this layout shall be recognised anew.
    void forgetRequested(const QString &layout);

private:
    [[nodiscard]] QString hiddenText(const intake::HiddenParts &hidden) const;
    [[nodiscard]] QString layoutText(const intake::DeviceList &list, bool kept) const;

    Banner *m_hidden;
    Banner *m_layout;
    QString m_key;
};

} // namespace lk::ui
