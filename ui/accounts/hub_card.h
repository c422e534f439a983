// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/test_steps.h"
#include "ui/theme/card.h"

#include <QUrl>

#include <optional>

namespace vitrina::ui {

class Button;
class CardHead;
class Field;
class PlainLabel;
class StepList;

/// "Connect to a hub": address, token, a test that names what is wrong, and the button, which waits for a test that
/// passed.
class HubCard final : public Card {
    Q_OBJECT
public:
    explicit HubCard(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    void setTestResult(const TestSteps &steps);
    void setBusy(bool busy);
    void focusAddress();

Q_SIGNALS:
    void testRequested(const QUrl &url, const QString &token);
    void testAbandoned(); ///< what is being tested is no longer what is typed
    void connectRequested(const QUrl &url, const QString &token);
    void proxyRequested(); ///< the way to the hub is to be chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void edited();
    void toggleToken();
    void submit();

    CardHead *m_head;
    PlainLabel *m_addressLabel;
    Field *m_address;
    PlainLabel *m_addressFault;
    PlainLabel *m_tokenLabel;
    Field *m_token;
    PlainLabel *m_kept;
    StepList *m_steps;
    Button *m_proxy;
    Button *m_test;
    Button *m_connect;
    bool m_passed = false;
    bool m_busy = false;
};

/// What the user typed as an address: "hub.example:8443" means wss. Absent when it can't be an address of a hub.
[[nodiscard]] std::optional<QUrl> hubUrl(const QString &typed);

} // namespace vitrina::ui
