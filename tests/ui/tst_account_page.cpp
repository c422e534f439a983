// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "models/inbox.h"
#include "ui/accounts/token_dialog.h"
#include "ui/settings/account_page.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/shell/status_line.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"

#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return fromMilliseconds(1'785'320'000'000); }
};

ConnectionStatus refused()
{
    ConnectionStatus status;
    status.state = LinkState::SignedOut;
    status.error = Error{ErrorClass::Auth, u"token_expired"_s, {}};
    return status;
}

template <typename Row> Row *row(const SettingsForm &form, const QString &title)
{
    const auto found =
        std::ranges::find_if(form.rows(), [&title](const SettingRow *each) { return each->title() == title; });
    return found == form.rows().end() ? nullptr : qobject_cast<Row *>(*found);
}

Button *button(const QWidget &window, const QString &words)
{
    const auto all = window.findChildren<Button *>();
    const auto found = std::ranges::find_if(all, [&words](const Button *each) { return each->text() == words; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

class AccountPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_tokens = m_outs = 0;
    }
    void cleanup()
    {
        m_inbox.reset();
        m_account.reset();
    }

    void thePageFollowsTheAccount()
    {
        SettingsForm form;
        fill(form, u"wss://hub.example:8443"_s);
        QCOMPARE(row<FactRow>(form, u"Hub"_s)->fact(), u"wss://hub.example:8443"_s);
        QVERIFY(!row<FactRow>(form, u"User"_s)->isVisibleTo(&form)); // nobody yet
        m_account->tell(notice::Me{{UserId(u"u"_s), u"Anna\nMelik"_s, UserRole::Manager}});
        QVERIFY(row<FactRow>(form, u"User"_s)->fact().contains(u"Anna Melik"_s));
        QCOMPARE(row<FactRow>(form, u"Role"_s)->fact(), u"Manager"_s);
        QVERIFY(row<FactRow>(form, u"User"_s)->isVisibleTo(&form));
        m_account->tell(notice::Status{refused()});
        QCOMPARE(row<FactRow>(form, u"Connection"_s)->fact(), u"The token has expired"_s);
    }

    void aTokenIsEnteredAndTheAccountLeftFromThePage()
    {
        SettingsForm form;
        fill(form, u"wss://hub.example"_s);
        row<ButtonRow>(form, u"New token"_s)->button().click();
        row<ButtonRow>(form, u"Sign out"_s)->button().click();
        QCOMPARE(m_tokens, 1);
        QCOMPARE(m_outs, 1);
    }

    void theDemoHasNoTokenAndSaysSo()
    {
        SettingsForm form;
        fill(form, {});
        auto *token = row<ButtonRow>(form, u"New token"_s);
        QVERIFY(!token->button().isEnabled());
        QVERIFY(token->button().accessibleDescription().contains(u"The demo needs no token."_s));
    }

    void theStatusLineOffersANewTokenWhenTheHubTakesTheOldOneNoMore()
    {
        StatusLine line(m_clock);
        line.resize(900, 27);
        line.show();
        QSignalSpy asked(&line, &StatusLine::tokenRequested);
        QSignalSpy connected(&line, &StatusLine::connectRequested);
        line.setStatus(refused());
        QCOMPARE(line.text(), u"The token has expired"_s);
        Button *enter = button(line, u"Enter a new token…"_s);
        QVERIFY(enter != nullptr && enter->isVisible());
        enter->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(connected.count(), 0);
        ConnectionStatus live;
        live.state = LinkState::Live;
        line.setStatus(live);
        QVERIFY(!enter->isVisible());
    }

    void theDialogGivesTheTokenOnceAndWaitsForItsTrial()
    {
        TokenDialog dialog(u"wss://hub.example"_s, false, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy given(&dialog, &TokenDialog::given);
        Button *use = button(dialog, u"Use the token"_s);
        QVERIFY(!use->isEnabled());
        auto *field = dialog.findChild<Field *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(u"  secret \n"_s);
        QVERIFY(use->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.front().front().toByteArray(), QByteArray("secret"));
        QVERIFY(!use->isEnabled()); // on its way
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        dialog.setBusy(false);
        dialog.setProblem(u"No"_s);
        QCOMPARE(dialog.problem(), u"No"_s);
        QVERIFY(use->isEnabled()); // once more
    }

    void whatIsTypedMeanwhileIsAnotherToken()
    {
        TokenDialog dialog(u"wss://hub.example"_s, false, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy abandoned(&dialog, &TokenDialog::abandoned);
        auto *field = dialog.findChild<Field *>();
        field->setText(u"one"_s);
        button(dialog, u"Use the token"_s)->click();
        field->setText(u"other"_s);
        QCOMPARE(abandoned.count(), 1);
        button(dialog, u"Use the token"_s)->click();
        dialog.reject();
        QCOMPARE(abandoned.count(), 2);
        QVERIFY(field->text().isEmpty()); // nothing of it stays
    }

    void aTokenUnderAPassphraseNeedsIt()
    {
        TokenDialog dialog(u"wss://hub.example"_s, true, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy given(&dialog, &TokenDialog::given);
        const auto fields = dialog.findChildren<Field *>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setText(u"token"_s);
        QVERIFY(!button(dialog, u"Use the token"_s)->isEnabled());
        fields[1]->setText(u"phrase"_s);
        button(dialog, u"Use the token"_s)->click();
        QCOMPARE(given.front().at(1).toString(), u"phrase"_s);
    }

private:
    void fill(SettingsForm &form, const QString &hub)
    {
        accountPage(*m_inbox, {.hub = hub, .newToken = [this] { ++m_tokens; }, .signOut = [this] { ++m_outs; }})
            .fill(form);
    }

    StillClock m_clock;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    int m_tokens = 0;
    int m_outs = 0;
};

VITRINA_WIDGET_TEST_MAIN(AccountPageTest)
#include "tst_account_page.moc"
