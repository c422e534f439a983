// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    QList<QJsonObject> answers;
    QByteArray errors;
    int exitCode = -1;
};

// The program itself, where there is no display.
Run check(const QByteArray &input, const QStringList &arguments = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VITRINA_BIN_DIR "/vitrina"), QStringList{u"check"_s} + arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    Run run{{}, program.readAllStandardError(), program.exitCode()};
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            run.answers.append(QJsonDocument::fromJson(line).object());
    }
    return run;
}

} // namespace

class TestCheckCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEachLineWithoutADisplay();
    void aFindingInTheNameSaysSo();
    void aBadLineIsAnsweredAndTheRestGoesOn_data();
    void aBadLineIsAnsweredAndTheRestGoesOn();
    void theOrderNumberIsNoPhoneNumber();
    void theSummaryStandsApartFromTheAnswers();
    void aWrongCallSaysWhatIsKnown();
};

void TestCheckCommand::answersEachLineWithoutADisplay()
{
    const Run run = check(R"({"id":"a","marketplace":"rozetka","direction":"outgoing","text":"x = 1","language":"uk"}
{"id":7,"marketplace":"ozon","direction":"incoming","label":"buyer","text":"Добрий день","sender_name":null}

)");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.answers.size(), 2);
    QCOMPARE(run.answers[0][u"id"].toString(), u"a"_s);
    QCOMPARE(run.answers[0][u"verdict"].toString(), u"stop"_s);
    const QJsonObject finding = run.answers[0][u"findings"][0].toObject();
    QCOMPARE(finding[u"code"].toString(), u"forbidden_symbols"_s);
    QCOMPARE(finding[u"severity"].toString(), u"stop"_s);
    QCOMPARE(finding[u"start"].toInt(), 2);
    QCOMPARE(finding[u"length"].toInt(), 1);
    QCOMPARE(finding[u"reason"].toString(), u"Заборонені символи: = + < >"_s);
    QVERIFY(!finding.contains(u"in"));
    QCOMPARE(run.answers[1][u"id"].toInt(), 7);
    QCOMPARE(run.answers[1][u"verdict"].toString(), u"clean"_s);
    QVERIFY(run.answers[1][u"findings"].toArray().isEmpty());
}

void TestCheckCommand::aFindingInTheNameSaysSo()
{
    const Run run =
        check(R"({"id":"a","marketplace":"ozon","direction":"incoming","sender_name":"Ozon Support","text":"Hi"})");
    QCOMPARE(run.answers.size(), 1);
    QCOMPARE(run.answers[0][u"verdict"].toString(), u"warn"_s);
    QCOMPARE(run.answers[0][u"findings"][0][u"in"].toString(), u"sender_name"_s);
}

void TestCheckCommand::aBadLineIsAnsweredAndTheRestGoesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("no JSON") << QByteArray("{oops") << QJsonValue();
    QTest::newRow("no object") << QByteArray("[1]") << QJsonValue();
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"b\xff\"}") << QJsonValue();
    QTest::newRow("no id") << QByteArray(R"({"marketplace":"ozon","direction":"outgoing","text":"a"})") << QJsonValue();
    QTest::newRow("no text") << QByteArray(R"({"id":"b","marketplace":"ozon","direction":"outgoing"})")
                             << QJsonValue("b"_L1);
    QTest::newRow("a number for a text") << QByteArray(
        R"({"id":"b","marketplace":"ozon","direction":"outgoing","text":1})")
                                         << QJsonValue("b"_L1);
    QTest::newRow("unknown marketplace") << QByteArray(
        R"({"id":"b","marketplace":"bazaar","direction":"outgoing","text":"a"})")
                                         << QJsonValue("b"_L1);
    QTest::newRow("unknown direction") << QByteArray(R"({"id":"b","marketplace":"ozon","direction":"up","text":"a"})")
                                       << QJsonValue("b"_L1);
    QTest::newRow("unknown label") << QByteArray(
        R"({"id":"b","marketplace":"ozon","direction":"incoming","label":"x","text":"a"})")
                                   << QJsonValue("b"_L1);
    QTest::newRow("too long") << QByteArray(R"({"id":"b","text":")") + QByteArray(3 << 20, 'a') + "\"}" << QJsonValue();
}

void TestCheckCommand::aBadLineIsAnsweredAndTheRestGoesOn()
{
    QFETCH(QByteArray, line);
    const Run run = check(line + '\n' + R"({"id":"z","marketplace":"ozon","direction":"outgoing","text":""})");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.answers.size(), 2);
    QTEST(run.answers[0][u"id"], "id");
    QVERIFY(!run.answers[0][u"error"].toString().isEmpty());
    QVERIFY(!run.answers[0].contains(u"verdict"));
    QCOMPARE(run.answers[1][u"verdict"].toString(), u"clean"_s);
}

void TestCheckCommand::theOrderNumberIsNoPhoneNumber()
{
    const QByteArray line = R"({"id":1,"marketplace":"rozetka","direction":"outgoing","text":"Це 0671234567?")";
    QCOMPARE(check(line + "}").answers.value(0)[u"verdict"].toString(), u"stop"_s);
    QCOMPARE(check(line + R"(,"order_number":"0671234567"})").answers.value(0)[u"verdict"].toString(), u"clean"_s);
}

void TestCheckCommand::theSummaryStandsApartFromTheAnswers()
{
    const Run run = check("{}\n"
                          R"({"id":1,"marketplace":"rozetka","direction":"outgoing","text":"<<>>"})",
                          {u"--summary"_s});
    QCOMPARE(run.answers.size(), 2);
    const QJsonObject summary = QJsonDocument::fromJson(run.errors).object();
    QCOMPARE(summary[u"lines"].toInt(), 2);
    QCOMPARE(summary[u"errors"].toInt(), 1);
    QCOMPARE(summary[u"stop"].toInt(), 1);
    QCOMPARE(summary[u"findings"][u"forbidden_symbols"].toInt(), 1);
}

void TestCheckCommand::aWrongCallSaysWhatIsKnown()
{
    const Run run = check({}, {u"--loud"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains("--summary"));
    QVERIFY(run.answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
