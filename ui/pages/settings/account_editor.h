// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QPushButton;

namespace lk::engine {
struct AccountAccess;
}

namespace lk::ui {

class AccountFields;
class Banner;
class ConnectionTest;
class CredentialFields;
class ScrollPane;
class TextLabel;
struct Services;

/// One carrier account with its secrets: shown, changed, tested, removed. In practice mode it is only shown.
class AccountEditor : public QWidget {
    Q_OBJECT

public:
    explicit AccountEditor(Services &services, QWidget *parent = nullptr);

    void edit(const CarrierAccount &account);
    [[nodiscard]] AccountId account() const { return m_shown.id; }
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] QAction *testAction() const { return m_test; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

Q_SIGNALS:
    void saved(lk::AccountId id);
    void removed();

private:
    void makeActions();
    void build();
    void edited();
    void save();
    void askForWrites(const CarrierAccount &account, const std::optional<QJsonObject> &typed);
    void saveWith(const CarrierAccount &account, const std::optional<QJsonObject> &typed);
    void saveAccount(const CarrierAccount &account, const std::optional<Credentials> &credentials);
    void storeSecrets(const CarrierAccount &account, const Credentials &credentials);
    /// What is stored for the account, with what was typed put over it.
    void withCredentials(const CarrierAccount &account, const QJsonObject &typed,
        std::function<void(const Result<Credentials> &)> then);
    void finishSave(AccountId id);
    void askRemove();
    void remove();
    void test();
    void startTest(const engine::AccountAccess &access);
    void tell(const QString &sentence, bool good);
    void refresh();
    [[nodiscard]] QString place() const;

    Services &m_services;
    CarrierAccount m_shown;
    Banner *m_banner;
    ScrollPane *m_pane;
    AccountFields *m_fields;
    CredentialFields *m_credentials;
    TextLabel *m_place;
    QPushButton *m_unlock;
    ConnectionTest *m_connection;
    QAction *m_save;
    QAction *m_test;
    QAction *m_remove;
    bool m_dirty = false;
    bool m_busy = false;
};

} // namespace lk::ui
