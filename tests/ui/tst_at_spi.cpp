// SPDX-License-Identifier: Apache-2.0
// The program as it runs, seen by nothing but the accessibility bus.
#include "at_spi_client.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vitrina::test;
using namespace Qt::StringLiterals;

class AtSpiTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowSaysLabelNameShopAndLastMessage();
    void aRowSaysWhatIsUnreadAndWhatIsDue();
    void aPressOpensTheChatAndItsMessagesAreRead();
    void aBreachIsAnnouncedWhileItIsTyped();
    void everyOrderIsARowOfItsOwn();
    void cleanupTestCase();

public Q_SLOTS:
    /// A notification that came up is what was announced.
    void onState(const QString &state, int on, int, const QDBusVariant &, const QDBusMessage &message)
    {
        const AtSpiObject object{message.service(), message.path()};
        if (state == u"showing"_s && on == 1 && m_client.role(object) == u"notification"_s)
            m_announced += m_client.name(object);
    }

private:
    /// Asks until it is there: the other side is a program of its own.
    [[nodiscard]] AtSpiObject await(const QString &role, const QString &name)
    {
        std::optional<AtSpiObject> found;
        (void)QTest::qWaitFor([&] { return (found = m_client.find(m_program, role, name)).has_value(); }, patience);
        return found.value_or(AtSpiObject{});
    }
    [[nodiscard]] QStringList rows(const AtSpiObject &list)
    {
        QStringList names;
        (void)QTest::qWaitFor([&] { return !(names = m_client.namesOfChildren(list)).isEmpty(); }, patience);
        return names;
    }

    static constexpr int patience = 60'000;
    QTemporaryDir m_profile;
    QProcess m_vitrina;
    AtSpiClient m_client;
    AtSpiObject m_program;
    QStringList m_announced;
};

void AtSpiTest::initTestCase()
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != u"xcb"_s || qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X display: without one Qt has no bridge to the accessibility bus");
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("needs a session bus");
    if (const QString problem = m_client.open(this, SLOT(onState(QString, int, int, QDBusVariant, QDBusMessage)));
        !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_vitrina.setProcessEnvironment(environment);
    m_vitrina.setProcessChannelMode(QProcess::ForwardedChannels);
    m_vitrina.start(QStringLiteral(VITRINA_BIN_DIR "/vitrina"),
                    {u"--demo"_s, u"--language"_s, u"en"_s, u"--size"_s, u"1280x800"_s, u"--profile"_s,
                     m_profile.filePath(u"p"_s)});
    QVERIFY(m_vitrina.waitForStarted());
    std::optional<AtSpiObject> program;
    QTRY_VERIFY_WITH_TIMEOUT((program = m_client.program(m_vitrina.processId())).has_value(), patience);
    m_program = *program;
}

void AtSpiTest::everyRowSaysLabelNameShopAndLastMessage()
{
    const AtSpiObject list = await(u"list"_s, u"Dialogs"_s);
    const QStringList names = rows(list);
    QVERIFY(!names.isEmpty());
    static const QRegularExpression label(u"^(Buyer|Support|Unknown), "_s);
    for (const QString &row : names) {
        QVERIFY2(row.contains(label), qPrintable(row));
        QVERIFY2(row.split(u", "_s).size() >= 5, qPrintable(row)); // label, name, shop, message, time
    }
    QCOMPARE(m_client.role(m_client.children(list).front()), u"list item"_s);
}

void AtSpiTest::aRowSaysWhatIsUnreadAndWhatIsDue()
{
    const QStringList names = rows(await(u"list"_s, u"Dialogs"_s));
    const auto says = [&names](const QString &words) {
        return std::any_of(names.begin(), names.end(), [&](const QString &row) { return row.contains(words); });
    };
    QVERIFY(says(u" unread"_s));
    QVERIFY(says(u" min"_s) || says(u" h"_s));
}

void AtSpiTest::aPressOpensTheChatAndItsMessagesAreRead()
{
    const AtSpiObject list = await(u"list"_s, u"Dialogs"_s);
    QVERIFY(!rows(list).isEmpty());
    AtSpiObject buyer;
    for (const AtSpiObject &row : m_client.children(list)) {
        if (m_client.name(row).startsWith(u"Buyer"_s)) {
            buyer = row;
            break;
        }
    }
    QVERIFY(m_client.press(buyer));
    const QStringList messages = rows(await(u"list"_s, u"Messages"_s));
    QVERIFY(!messages.isEmpty());
    static const QRegularExpression spoken(u"(Buyer|Support|You|Notice|Automatic answer), .+: "_s);
    for (const QString &message : messages)
        QVERIFY2(message.contains(spoken), qPrintable(message));
}

void AtSpiTest::aBreachIsAnnouncedWhileItIsTyped()
{
    const AtSpiObject field = await(u"text"_s, u"Write"_s);
    QVERIFY(!field.path.isEmpty());
    m_announced.clear();
    m_client.type(field, u"Write to me in WhatsApp: +7 912 345-67-89"_s);
    const auto warned = [this] { return !m_announced.filter(u"phone"_s, Qt::CaseInsensitive).isEmpty(); };
    QTRY_VERIFY2_WITH_TIMEOUT(warned(), qPrintable(m_announced.join(u'\n')), patience);
}

void AtSpiTest::everyOrderIsARowOfItsOwn()
{
    const AtSpiObject orders = await(u"box"_s, u"Orders"_s);
    QVERIFY(m_client.press(orders));
    const QStringList names = rows(await(u"list"_s, u"Orders"_s));
    QVERIFY(names.size() > 1);
    for (const QString &order : names)
        QVERIFY2(order.split(u", "_s).size() >= 3, qPrintable(order));
    QVERIFY(names.at(0) != names.at(1));
}

void AtSpiTest::cleanupTestCase()
{
    m_vitrina.terminate();
    if (m_vitrina.state() != QProcess::NotRunning)
        QVERIFY(m_vitrina.waitForFinished());
}

QTEST_GUILESS_MAIN(AtSpiTest)
#include "tst_at_spi.moc"
