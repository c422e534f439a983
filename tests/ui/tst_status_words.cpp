// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_words.h"

#include "ui/accounts/hub_card.h"
#include "ui/accounts/test_steps.h"
#include "ui/shell/error_words.h"
#include "ui/shell/folding.h"
#include "ui/shell/role_words.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class StatusWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStateHasItsWords();
    void theCountdownCounts();
    void whatCouldNotBeReadIsSaidCalmly();
    void lastSynchronisedStaysWhileOffline();
    void unknownErrorsHaveTheWordsOfTheirClass();
    void detailOfAnErrorIsNotShown();
    void theWindowFoldsAtItsWidths();
    void aStepSaysWhatIsWrong();
    void addressesAreChecked_data();
    void addressesAreChecked();
};

namespace {

const UtcTime now = fromMilliseconds(1'785'320'000'000);

ConnectionStatus statusOf(LinkState state)
{
    ConnectionStatus status;
    status.state = state;
    return status;
}

} // namespace

void StatusWordsTest::eachStateHasItsWords()
{
    QCOMPARE(statusWords(statusOf(LinkState::Live), now).text, u"Connected"_s);
    QVERIFY(statusWords(statusOf(LinkState::Live), now).filled);
    QCOMPARE(statusWords(statusOf(LinkState::Connecting), now).text, u"Connecting"_s);
    QCOMPARE(statusWords(statusOf(LinkState::Offline), now).text, u"Offline"_s);
    QVERIFY(!statusWords(statusOf(LinkState::Offline), now).filled);
    QVERIFY(statusWords(statusOf(LinkState::Offline), now).mayConnect);
    QCOMPARE(statusWords(statusOf(LinkState::SignedOut), now).text, u"Not connected to a hub"_s);
    ConnectionStatus refused = statusOf(LinkState::SignedOut);
    refused.error = Error{ErrorClass::Auth, u"token_unknown"_s, {}};
    QVERIFY(statusWords(refused, now).mayEnterToken);
    ConnectionStatus updating = statusOf(LinkState::Updating);
    QCOMPARE(statusWords(updating, now).text, u"Updating"_s);
    updating.done = 3;
    updating.total = 40;
    QCOMPARE(statusWords(updating, now).text, u"Updating: 3 of 40"_s);
}

void StatusWordsTest::theCountdownCounts()
{
    ConnectionStatus status = statusOf(LinkState::Waiting);
    status.retryAt = now + 12s;
    QVERIFY(statusWords(status, now).counts);
    QCOMPARE(statusWords(status, now).text, u"Trying again in 12 s"_s);
    QCOMPARE(statusWords(status, now + 11500ms).text, u"Trying again in 1 s"_s);
    QCOMPARE(statusWords(status, now + 1min).text, u"Trying again in 0 s"_s);
    status.error = Error{ErrorClass::Transient, u"link_refused"_s, {}};
    QVERIFY(statusWords(status, now).text.startsWith(u"Nothing answers at this address · "_s));
    status.retryAt.reset();
    QVERIFY(!statusWords(status, now).counts);
}

void StatusWordsTest::whatCouldNotBeReadIsSaidCalmly()
{
    ConnectionStatus status = statusOf(LinkState::Live);
    status.unreadable = 2;
    QCOMPARE(statusWords(status, now).dot, Color::Warn);
    QVERIFY(statusWords(status, now).text.startsWith(u"Connected · 2 update"_s));
    QVERIFY(statusWords(status, now).text.endsWith(u" could not be read"_s));
}

void StatusWordsTest::lastSynchronisedStaysWhileOffline()
{
    ConnectionStatus status = statusOf(LinkState::Offline);
    status.lastSynchronised = now;
    QVERIFY(statusWords(status, now).text.contains(u"Last synchronised: "_s));
    const QString later = statusWords(status, now + 24h * 3).text;
    QVERIFY(later.size() > statusWords(status, now).text.size()); // with the date
    QCOMPARE(statusWords(status, now).brief, u"Offline"_s); // where there is little room
}

void StatusWordsTest::unknownErrorsHaveTheWordsOfTheirClass()
{
    QCOMPARE(errorText({ErrorClass::Auth, u"something_new"_s, {}}), u"Sign in again"_s);
    QVERIFY(!errorText({ErrorClass::Local, {}, {}}).isEmpty());
    QCOMPARE(roleText(UserRole::Unknown), QString());
}

void StatusWordsTest::detailOfAnErrorIsNotShown()
{
    ConnectionStatus status = statusOf(LinkState::Offline);
    status.error = Error{ErrorClass::Transient, u"link_tls"_s, u"DETAIL"_s};
    QVERIFY(!statusWords(status, now).text.contains(u"DETAIL"_s));
}

void StatusWordsTest::theWindowFoldsAtItsWidths()
{
    const Folding wide = foldingFor(1280);
    QVERIFY(!wide.orderIsFolded && !wide.railIsNarrow && !wide.headerIsNarrow);
    QVERIFY(!foldingFor(1180).orderIsFolded);
    QVERIFY(foldingFor(1179).orderIsFolded);
    QVERIFY(!foldingFor(1040).railIsNarrow);
    QVERIFY(foldingFor(1039).railIsNarrow);
    QVERIFY(!foldingFor(960).headerIsNarrow);
    const Folding least = foldingFor(900);
    QCOMPARE(least.rail, 56);
    QCOMPARE(least.list, 300);
    QCOMPARE(900 - least.rail - least.list, 544);
}

void StatusWordsTest::aStepSaysWhatIsWrong()
{
    using Step = TestStep;
    const Step failed{
        Step::What::Certificate, Step::State::Failed, u"old.example"_s, {ErrorClass::Transient, u"link_tls"_s, {}}};
    QCOMPARE(stepWords(failed).line, u"The hub’s certificate can’t be trusted"_s);
    QVERIFY(!stepWords(failed).advice.isEmpty());
    const Step passed{Step::What::Port, Step::State::Passed, u"8443"_s, {}};
    QCOMPARE(stepWords(passed).line, u"The hub answers on port 8443"_s);
    QVERIFY(allPassed({passed}));
    QVERIFY(!allPassed({passed, failed}));
    QVERIFY(!allPassed({}));
}

void StatusWordsTest::addressesAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << u"wss://hub.example:8443"_s << u"wss://hub.example:8443"_s;
    QTest::newRow("host alone") << u" hub.example:8443 "_s << u"wss://hub.example:8443"_s;
    QTest::newRow("loopback") << u"ws://127.0.0.1:9000"_s << u"ws://127.0.0.1:9000"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("web page") << u"https://hub.example"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("token inside") << u"wss://token@hub.example"_s << QString();
    QTest::newRow("query") << u"wss://hub.example/?token=1"_s << QString();
    QTest::newRow("no host") << u"wss://:8443"_s << QString();
    QTest::newRow("spaces") << u"wss://hub example"_s << QString();
    QTest::newRow("endless") << QString(5000, u'a') << QString();
}

void StatusWordsTest::addressesAreChecked()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto found = hubUrl(typed);
    QCOMPARE(found ? found->toString() : QString(), url);
}

QTEST_GUILESS_MAIN(StatusWordsTest)
#include "tst_status_words.moc"
