// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace lk::ui {

class FieldRows;
class Theme;

/// What most accounts leave as it is: proxy, pinned keys, how often is asked and how long is waited. Closed
/// until it is opened or the account uses some of it.
class AdvancedFields : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedFields(const Theme &theme, QWidget *parent = nullptr);

    void show(const CarrierAccount &account);
    using QWidget::show;
    /// Shows the shipped times of another carrier.
    void takeCarrier(Carrier carrier);
    /// Puts what stands in the fields into the account. Fails with what to put right.
    [[nodiscard]] Result<void> apply(CarrierAccount &account) const;
    /// True if the account goes through a proxy of its own, which may ask for a password.
    [[nodiscard]] bool hasProxy() const;

Q_SIGNALS:
    void edited();
    void proxyChosen();

private:
    void buildRoute(FieldRows &rows);
    void buildTiming(FieldRows &rows);
    void connectFields();
    void open(bool opened);
    [[nodiscard]] ProxyKind proxyKind() const;
    void refreshProxy();

    const Theme &m_theme;
    QPushButton *m_toggle;
    QWidget *m_content = nullptr;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QWidget *m_proxyAddressRow = nullptr;
    QPlainTextEdit *m_pins;
    QList<QSpinBox *> m_times; ///< in the order of kTimingKnobs, in seconds
};

} // namespace lk::ui
