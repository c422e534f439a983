// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "ui/accounts/test_steps.h"

#include <QUrl>
#include <QWidget>

#include <optional>

namespace vitrina {
class Profiles;
}

namespace vitrina::ui {

class DemoCard;
class HubCard;
class Language;
class LanguageTabs;
class PlainLabel;

/// What a user without an account sees: try the demo, or connect to a hub. It only asks; others do.
class FirstStartPage final : public QWidget {
    Q_OBJECT
public:
    FirstStartPage(const Profiles &profiles, const Language &language, QWidget *parent = nullptr);

    /// Said at the bottom of the page.
    void setProblem(const std::optional<Error> &problem);
    void setAddress(const QString &address);
    /// What a test has found so far; the connect button wakes when every step has passed.
    void setTestResult(const vitrina::ui::TestSteps &steps);
    /// While a test or a connection is under way.
    void setBusy(bool busy);

    [[nodiscard]] QSize sizeHint() const override { return {1280, 800}; }

Q_SIGNALS:
    void demoChosen();
    void testRequested(const QUrl &url, const QString &token);
    void testAbandoned();
    void connectRequested(const QUrl &url, const QString &token);
    void proxyRequested();
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *makeContent();

    const Language &m_language;
    LanguageTabs *m_tabs;
    PlainLabel *m_welcome;
    PlainLabel *m_about;
    PlainLabel *m_later;
    PlainLabel *m_status;
    std::optional<Error> m_problem;
    DemoCard *m_demo;
    HubCard *m_hub;
};

} // namespace vitrina::ui
