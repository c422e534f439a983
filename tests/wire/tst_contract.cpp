// SPDX-License-Identifier: Apache-2.0
#include "support/examples.h"
#include "support/frame_schema.h"
#include "support/random_frames.h"
#include "support/why.h"
#include "wire/codec.h"
#include "wire/io/names.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace vitrina;
using namespace vitrina::wire;
using namespace Qt::StringLiterals;

namespace {

template <typename Variant> QStringList namesOf()
{
    QStringList names;
    const auto add = [&names]<typename T>(std::type_identity<T>) {
        if constexpr (contractName<T> != nullptr)
            names << QString::fromLatin1(contractName<T>);
    };
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (add(std::type_identity<std::variant_alternative_t<I, Variant>>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>{});
    names.sort();
    return names;
}

bool speaksOfTheFuture(const Frame &frame)
{
    if (const auto *events = std::get_if<Events>(&frame)) {
        return std::any_of(events->items.begin(), events->items.end(),
                           [](const Event &event) { return std::holds_alternative<UnknownEvent>(event.body); });
    }
    return std::holds_alternative<UnknownFrame>(frame);
}

} // namespace

/// The schema, the examples and the code say the same.
class Contract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaAndCodeNameTheSame();
    void asyncApiNamesTheSame();
    void examplesAreValid_data();
    void examplesAreValid();
    void everythingHasAnExample();
    void whatWeEncodeIsValid();
    void aBrokenFrameIsFound_data();
    void aBrokenFrameIsFound();

private:
    FrameSchema m_schema;
};

void Contract::schemaAndCodeNameTheSame()
{
    QStringList replies = namesOf<ReplyBody>() << u"error"_s;
    replies.sort();
    QCOMPARE(m_schema.namesUnder(u"frame."), namesOf<Frame>());
    QCOMPARE(m_schema.namesUnder(u"command."), namesOf<CommandBody>());
    QCOMPARE(m_schema.namesUnder(u"query."), namesOf<QueryBody>());
    QCOMPARE(m_schema.namesUnder(u"event."), namesOf<EventBody>());
    QCOMPARE(m_schema.namesUnder(u"reply."), replies);
}

void Contract::asyncApiNamesTheSame()
{
    QFile file(QStringLiteral(VITRINA_SOURCE_DIR "/resources/protocol/asyncapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject api = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject messages = api["components"_L1]["messages"_L1].toObject();
    QCOMPARE(api["channels"_L1]["link"_L1]["messages"_L1].toObject().keys(), messages.keys());
    QVERIFY(messages.contains("chunk"_L1));
    messages.remove("chunk"_L1);
    QCOMPARE(messages.keys(), namesOf<Frame>());
    for (const QString &name : namesOf<Frame>()) {
        const QString definition = messages[name]["payload"_L1]["schema"_L1]["$ref"_L1].toString();
        QCOMPARE(definition, u"vitrina.schema.json#/definitions/frame."_s + name);
    }
}

void Contract::examplesAreValid_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void Contract::examplesAreValid()
{
    QFETCH(QString, name);
    const QByteArray bytes = example(name);
    const auto fault = m_schema.fault(bytes);
    QVERIFY2(!fault, fault.value_or(QString()).toUtf8().constData());
    const auto frame = decode(bytes);
    QVERIFY2(frame, why(frame).constData());
    QVERIFY(!std::holds_alternative<RefusedRequest>(*frame));
    QVERIFY(!speaksOfTheFuture(*frame));
    // Nothing of it is lost.
    QCOMPARE(QJsonDocument::fromJson(encode(*frame)), QJsonDocument::fromJson(bytes));
}

void Contract::everythingHasAnExample()
{
    const QStringList names = exampleNames();
    for (const QString &frame : namesOf<Frame>()) {
        if (!QStringList({u"command"_s, u"query"_s, u"events"_s, u"reply"_s}).contains(frame))
            QVERIFY2(names.contains(frame + u".json"), qPrintable(frame));
    }
    for (const QString &family : {u"command."_s, u"query."_s, u"event."_s, u"reply."_s}) {
        for (const QString &name : m_schema.namesUnder(family)) {
            if (name != u"error")
                QVERIFY2(names.contains(family + name + u".json"), qPrintable(name));
        }
    }
    for (const QString &kind : {u"transient"_s, u"refused"_s, u"auth"_s, u"protocol"_s})
        QVERIFY2(names.contains(u"reply.error."_s + kind + u".json"_s), qPrintable(kind));
}

void Contract::whatWeEncodeIsValid()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const Frame frame = randomFrame(random);
        if (speaksOfTheFuture(frame))
            continue;
        const QByteArray bytes = encode(frame);
        const auto fault = m_schema.fault(bytes);
        QVERIFY2(!fault, QByteArray(fault.value_or(QString()).toUtf8() + bytes).constData());
    }
}

void Contract::aBrokenFrameIsFound_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"nothing"})");
    QTest::newRow("missing field") << QByteArray(R"({"type":"ack"})");
    QTest::newRow("mistyped field") << QByteArray(R"({"type":"ack","seq":"1"})");
    QTest::newRow("fraction") << QByteArray(R"({"type":"ack","seq":1.5})");
    QTest::newRow("negative") << QByteArray(R"({"type":"ack","seq":-1})");
    QTest::newRow("beyond 53 bits") << QByteArray(R"({"type":"ack","seq":9007199254740994})");
    QTest::newRow("field that nobody knows") << QByteArray(R"({"type":"ack","seq":1,"sec":2})");
    QTest::newRow("bad moment") << QByteArray(R"({"type":"pong","at":"yesterday"})");
    QTest::newRow("bad enum") << QByteArray(R"({"type":"denied","error":{"class":"bad luck","code":"x"}})");
}

void Contract::aBrokenFrameIsFound()
{
    QFETCH(QByteArray, frame);
    QVERIFY(m_schema.fault(frame));
}

QTEST_GUILESS_MAIN(Contract)
#include "tst_contract.moc"
