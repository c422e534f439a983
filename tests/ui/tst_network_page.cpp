// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/step_list.h"
#include "ui/settings/network_page.h"
#include "ui/settings/proxy_choice.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/field.h"
#include "widget_main.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

const Proxy office{ProxyKind::Socks5, u"proxy.example"_s, 1080, u"anna"_s, u"hush-hush"_s};

struct Bench {
    QTemporaryDir dir;
    std::unique_ptr<Settings> settings = std::make_unique<Settings>(file());
    std::unique_ptr<ProxyChoice> choice = std::make_unique<ProxyChoice>(*settings);
    std::unique_ptr<SettingsForm> form = std::make_unique<SettingsForm>();

    Bench() { networkPage(*choice).fill(*form); }
    [[nodiscard]] QString file() const { return dir.filePath(u"settings.json"_s); }
    template <typename Row> [[nodiscard]] Row *row(const QString &title) const
    {
        for (SettingRow *row : form->rows()) {
            if (row->title() == title)
                return qobject_cast<Row *>(row);
        }
        return nullptr;
    }
    void type(const QString &title, const QString &text) const
    {
        Field &field = row<TextRow>(title)->field();
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

} // namespace

class NetworkPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSystemSaysUnlessTheUserDoes()
    {
        const Bench bench;
        QCOMPARE(bench.choice->proxy().kind, ProxyKind::System);
        QVERIFY(bench.row<TextRow>(u"Password"_s)->isHidden());
    }

    void ALL_3_theProxysPasswordIsNeverInTheSettings()
    {
        Bench bench;
        bench.choice->choose(office);
        QCOMPARE(bench.choice->proxy(), office);
        bench.form.reset();
        bench.choice.reset();
        bench.settings.reset(); // written
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("proxy.example"));
        QVERIFY(!kept.contains("hush-hush"));
        Settings settings(bench.file());
        Proxy again = office;
        again.password.clear();
        QCOMPARE(ProxyChoice(settings).proxy(), again);
    }

    void whatIsTypedTakesEffectAtOnce()
    {
        const Bench bench;
        QSignalSpy changes(bench.choice.get(), &ProxyChoice::changed);
        QSignalSpy passwords(bench.choice.get(), &ProxyChoice::passwordGiven);
        auto *kind = bench.row<ChoiceRow>(u"Proxy"_s);
        kind->setChosen(proxyKindId(ProxyKind::Socks5));
        Q_EMIT kind->chosen(kind->chosenId());
        QCOMPARE(changes.size(), 1);
        QVERIFY(!bench.row<TextRow>(u"Password"_s)->isHidden());
        QVERIFY(!bench.choice->proxy().isComplete()); // and Vitrina stays offline, instead of going around it
        bench.type(u"Proxy’s address"_s, u" proxy.example "_s);
        bench.type(u"Port"_s, u"1080"_s);
        bench.type(u"User name"_s, u"anna"_s);
        QCOMPARE(passwords.size(), 0);
        bench.type(u"Password"_s, u"hush-hush"_s);
        QCOMPARE(passwords.size(), 1);
        QCOMPARE(bench.choice->proxy(), office);
        QCOMPARE(bench.row<TextRow>(u"Password"_s)->field().echoMode(), QLineEdit::Password);
    }

    void aTestNamesWhatIsWrong()
    {
        const Bench bench;
        QSignalSpy wanted(bench.choice.get(), &ProxyChoice::testWanted);
        auto *test = bench.row<ButtonRow>(u"Test the connection"_s);
        QVERIFY(!test->button().isEnabled()); // there is no hub elsewhere
        bench.choice->setHasHub(true);
        QVERIFY(test->button().isEnabled());
        test->button().click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!test->button().isEnabled());
        bench.choice->setTestResult(
            {{TestStep::What::Proxy, TestStep::State::Failed, {}, {ErrorClass::Transient, u"proxy_login"_s, {}}}});
        QVERIFY(test->button().isEnabled());
        const auto *steps = bench.form->findChild<StepList *>();
        QVERIFY(steps->accessibleName().contains(u"The proxy refused the login"_s));
        bench.choice->choose(office); // a result belongs to what was tested
        QVERIFY(bench.choice->testResult().empty());
    }

    void aHandWrittenSettingDoesNoHarm()
    {
        const Bench bench;
        bench.settings->set(proxyKindKey, u"carrier pigeon"_s);
        bench.settings->set(proxyPortKey, 70'000);
        QCOMPARE(bench.choice->proxy().kind, ProxyKind::System);
        QCOMPARE(bench.choice->proxy().port, 0);
    }
};

VITRINA_WIDGET_TEST_MAIN(NetworkPageTest)
#include "tst_network_page.moc"
