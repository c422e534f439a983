// SPDX-License-Identifier: Apache-2.0
#include "support/examples.h"
#include "support/frame_schema.h"
#include "support/json_variants.h"
#include "support/why.h"
#include "wire/codec.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace vitrina;
using namespace vitrina::wire;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "s3cr3t-t0ken";

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

bool isRead(const Result<Frame> &frame)
{
    return frame && !std::holds_alternative<RefusedRequest>(*frame);
}

// Parts that were left out, because they break the contract while the frame around them does not.
int leftOut(const Frame &frame)
{
    int count = 0;
    if (const auto *events = std::get_if<Events>(&frame))
        count += int(std::count_if(events->items.begin(), events->items.end(),
                                   [](const Event &event) { return event.fault.has_value(); }));
    const auto *reply = std::get_if<Reply>(&frame);
    if (reply == nullptr || !reply->outcome)
        return count;
    if (const auto *page = std::get_if<HistoryItems>(&*reply->outcome))
        count += page->unreadable;
    if (const auto *recent = std::get_if<RecentItems>(&*reply->outcome)) {
        for (const HistoryItems &page : recent->dialogs)
            count += page.unreadable;
    }
    return count;
}

bool isAccepted(const Result<Frame> &frame)
{
    return isRead(frame) && leftOut(*frame) == 0;
}

QString detailOf(const Result<Frame> &frame)
{
    if (!frame)
        return frame.error().code + u' ' + frame.error().detail;
    const auto *refused = std::get_if<RefusedRequest>(&*frame);
    return refused ? QString(refused->error.code + u' ' + refused->error.detail) : QString();
}

// Whatever is accepted can be written and read again, and then stays as it is.
bool isStable(const Result<Frame> &frame)
{
    if (!isRead(frame))
        return true;
    const QByteArray written = encode(*frame);
    const auto again = decode(written);
    return again && encode(*again) == written;
}

QByteArray draftWith(const QByteArray &text)
{
    return R"({"type":"command","id":"c","name":"draft.put","body":{"draft":{"dialog":"d","at":"2026-07-29T14:31:05Z","text":)"
        + text + "}}}";
}

QString draftText(const Result<Frame> &frame)
{
    const auto *command = frame ? std::get_if<Command>(&*frame) : nullptr;
    return command ? std::get<PutDraft>(command->body).draft.text : QString();
}

} // namespace

/// Section 5 of the contract's promise: whatever comes in ends in a clear error or a sound value.
class CodecHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameCutAnywhereIsAnError();
    void damagedBytesNeverHurt();
    void aMissingFieldIsFoundWhereTheSchemaWantsIt();
    void aMistypedFieldIsAlwaysFound();
    void nullIsAsGoodAsAbsent();
    void errorsNeverRepeatWhatStoodThere();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void boundsHoldExactly();
    void textIsAlwaysValidUnicode();
    void theUnknownIsBorne();
    void aBrokenEventLeavesItsNeighboursAlone_data();
    void aBrokenEventLeavesItsNeighboursAlone();
    void aPageOfHistoryIsReadWithoutItsBrokenMessages();
    void aRequestThatCannotBeUnderstoodKeepsItsId();
    void doubledKeysDoNoHarm();
    void hostileChunksAreErrors();
};

void CodecHostile::aFrameCutAnywhereIsAnError()
{
    for (const QString &name : exampleNames()) {
        const QByteArray whole = compact(QJsonDocument::fromJson(example(name)).object());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decode(QByteArrayView(whole).first(size)));
    }
}

void CodecHostile::damagedBytesNeverHurt()
{
    QRandomGenerator random(99);
    for (const QString &name : exampleNames()) {
        const QByteArray whole = example(name);
        for (int i = 0; i < 200; ++i) {
            QByteArray damaged = whole;
            for (int hits = 1 + random.bounded(4); hits > 0; --hits)
                damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
            QVERIFY2(isStable(decode(damaged)), damaged.constData());
        }
    }
}

void CodecHostile::aMissingFieldIsFoundWhereTheSchemaWantsIt()
{
    const FrameSchema schema(FrameSchema::OtherFields::Tolerated);
    const auto removed = [](const QJsonValue &) { return QJsonValue(QJsonValue::Undefined); };
    for (const QString &name : exampleNames()) {
        for (const QJsonValue &variant : variantsOf(QJsonDocument::fromJson(example(name)).object(), removed)) {
            const QByteArray frame = compact(variant);
            QVERIFY2(isAccepted(decode(frame)) == !schema.fault(frame), frame.constData());
        }
    }
}

void CodecHostile::aMistypedFieldIsAlwaysFound()
{
    const auto mistyped = [](const QJsonValue &value) { return value.isBool() ? QJsonValue(0.5) : QJsonValue(true); };
    for (const QString &name : exampleNames()) {
        for (const QJsonValue &variant : variantsOf(QJsonDocument::fromJson(example(name)).object(), mistyped))
            QVERIFY2(!isAccepted(decode(compact(variant))), compact(variant).constData());
    }
}

void CodecHostile::nullIsAsGoodAsAbsent()
{
    const auto nothing = [](const QJsonValue &) { return QJsonValue(QJsonValue::Null); };
    const auto removed = [](const QJsonValue &) { return QJsonValue(QJsonValue::Undefined); };
    for (const QString &name : exampleNames()) {
        const QJsonObject whole = QJsonDocument::fromJson(example(name)).object();
        const auto nulls = variantsOf(whole, nothing);
        const auto gaps = variantsOf(whole, removed);
        QCOMPARE(nulls.size(), gaps.size());
        for (std::size_t i = 0; i < nulls.size(); ++i) {
            const auto withNull = decode(compact(nulls[i]));
            const auto without = decode(compact(gaps[i]));
            QCOMPARE(detailOf(withNull), detailOf(without));
            if (isAccepted(withNull))
                QCOMPARE(encode(*withNull), encode(*without));
        }
    }
}

void CodecHostile::errorsNeverRepeatWhatStoodThere()
{
    const QJsonObject inside{{QString::fromLatin1(secret), QString::fromLatin1(secret)}};
    const auto planted = [&inside](const QJsonValue &value) {
        return value.isString() ? QJsonValue(inside) : QJsonValue(QString::fromLatin1(secret));
    };
    int errors = 0;
    for (const QString &name : exampleNames()) {
        for (const QJsonValue &variant : variantsOf(QJsonDocument::fromJson(example(name)).object(), planted)) {
            const QString detail = detailOf(decode(compact(variant)));
            errors += detail.isEmpty() ? 0 : 1;
            QVERIFY2(!detail.contains(QLatin1StringView(secret)), qPrintable(detail));
        }
    }
    QVERIFY(errors > 100);
}

void CodecHostile::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *title, const QByteArray &frame, const QString &error) {
        QTest::newRow(title) << frame << error;
    };
    row("nothing", "", u"malformed not JSON at byte "_s);
    row("a list", "[]", u"malformed the frame is not an object"_s);
    row("two objects", R"({"type":"live","seq":1}{})", u"malformed not JSON at byte "_s);
    row("bytes that are not UTF-8", "{\"type\":\"\xff\xfe\"}", u"malformed not JSON at byte "_s);
    row("an overlong sequence", "{\"type\":\"\xc0\x80\"}", u"malformed not JSON at byte "_s);
    row("no type", R"({"seq":1})", u"invalid type is missing"_s);
    row("a type that is no text", R"({"type":7})", u"invalid type is not a text"_s);
    row("too deep", QByteArray("{\"a\":") + QByteArray(100000, '['), u"malformed the frame is nested too deeply"_s);
    row("too large", QByteArray(maxFrameBytes + 1, ' '), u"too_large the frame is larger than its bound"_s);
    row("a fraction", R"({"type":"ack","seq":1.5})", u"invalid seq is not an integer in its range"_s);
    row("below zero", R"({"type":"ack","seq":-1})", u"invalid seq is not an integer in its range"_s);
    row("beyond 53 bits", R"({"type":"ack","seq":9007199254740993})", u"invalid seq is not an integer in its range"_s);
    row("2^64", R"({"type":"ack","seq":18446744073709551616})", u"invalid seq is not an integer in its range"_s);
    row("huge", R"({"type":"ack","seq":1e400})", u"malformed not JSON at byte "_s);
    row("no number", R"({"type":"ack","seq":NaN})", u"malformed not JSON at byte "_s);
    row("an empty id", R"({"type":"typing","dialog":"","active":true})", u"invalid dialog is empty"_s);
    row("a moment without zone", R"({"type":"pong","at":"2026-07-29T14:31:05"})", u"invalid at is not a moment"_s);
    row("a moment of month 13", R"({"type":"pong","at":"2026-13-29T14:31:05Z"})", u"invalid at is not a moment"_s);
    row("an event without its number",
        R"({"type":"events","epoch":"e","items":[{"seq":1,"at":"2026-07-29T14:31:05Z","name":"shop.gone","body":{"shop":"s"}},)"
        R"({"seq":"2","at":"2026-07-29T14:31:05Z","name":"shop.gone","body":{"shop":"s"}}]})",
        u"invalid items[1].seq is not an integer in its range"_s);
    row("deep in a command",
        R"({"type":"command","id":"c","name":"report.file","body":{"report":{"evidence":["m",""]}}})",
        u"invalid body.report.dialog is missing"_s);
    row("in a list", R"({"type":"query","id":"q","name":"history.recent","body":{"dialogs":["d",""]}})",
        u"invalid body.dialogs[1] is empty"_s);
    row("a page of nothing", R"({"type":"query","id":"q","name":"snapshot.page","body":{"limit":0}})",
        u"invalid body.limit is not an integer in its range"_s);
}

void CodecHostile::faultsAreNamed()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, error);
    const auto decoded = decode(frame);
    QVERIFY2(detailOf(decoded).startsWith(error), qPrintable(detailOf(decoded)));
    if (!decoded)
        QCOMPARE(decoded.error().kind, ErrorClass::Protocol);
}

void CodecHostile::boundsHoldExactly()
{
    QVERIFY(isAccepted(decode(draftWith('"' + QByteArray(maxTextUnits, 'x') + '"'))));
    QVERIFY(!isAccepted(decode(draftWith('"' + QByteArray(maxTextUnits + 1, 'x') + '"'))));
    const auto query = [](qsizetype units) {
        return QByteArray(R"({"type":"query","id":")" + QByteArray(units, 'i')
                          + R"(","name":"order.get","body":{"id":"o"}})");
    };
    QVERIFY(isAccepted(decode(query(maxIdUnits))));
    QVERIFY(!isAccepted(decode(query(maxIdUnits + 1))));
    const auto events = [](int count) {
        const QByteArray one = R"({"seq":1,"at":"2026-07-29T14:31:05Z","name":"shop.gone","body":{"shop":"s"}},)";
        return QByteArray(R"({"type":"events","epoch":"e","items":[)" + one.repeated(count).chopped(1) + "]}");
    };
    QVERIFY(isAccepted(decode(events(maxEventsPerFrame))));
    QVERIFY(!isAccepted(decode(events(maxEventsPerFrame + 1))));
    const auto future = [](int depth) {
        return QByteArray(R"({"type":"of_tomorrow","a":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}');
    };
    QVERIFY(isAccepted(decode(future(maxDepth - 1))));
    QVERIFY(!isAccepted(decode(future(maxDepth))));
    QVERIFY(isAccepted(decode(draftWith(R"("\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")"))));
}

void CodecHostile::textIsAlwaysValidUnicode()
{
    const QString bad(QChar::ReplacementCharacter);
    QCOMPARE(draftText(decode(draftWith(R"("a\ud800b")"))), u'a' + bad + u'b');
    QCOMPARE(draftText(decode(draftWith(R"("\udc00\ud800")"))), QString(bad + bad));
    QCOMPARE(draftText(decode(draftWith(R"("a\u0000b")"))), u'a' + bad + u'b');
    QCOMPARE(draftText(decode(draftWith(R"("\ud83d\ude42")"))), u"🙂"_s);
    const auto hello = decode(R"({"type":"hello","client":"c","device":"d","capabilities":["a\ud800b"]})");
    QVERIFY2(hello, why(hello).constData());
    QCOMPARE(std::get<Hello>(*hello).capabilities, QStringList(u'a' + bad + u'b'));
    QCOMPARE(draftText(decode(draftWith("\"\u202e\u2066\""))), u"\u202e\u2066"_s); // for whoever shows it
}

void CodecHostile::theUnknownIsBorne()
{
    const auto type = decode(R"({"type":"of_tomorrow","x":[1,2,{}]})");
    QVERIFY(type);
    QCOMPARE(std::get<UnknownFrame>(*type).type, u"of_tomorrow"_s);

    const auto events = decode(R"({"type":"events","epoch":"e","items":[{"seq":5,"at":"2026-07-29T14:31:05Z",)"
                               R"("name":"stars.changed","body":{"stars":4.5}}]})");
    QVERIFY2(events, why(events).constData());
    const Event &event = std::get<Events>(*events).items[0];
    QCOMPARE(event.seq, 5);
    QCOMPARE(std::get<UnknownEvent>(event.body).name, u"stars.changed"_s);
    QCOMPARE(std::get<UnknownEvent>(event.body).body["stars"_L1].toDouble(), 4.5);

    const auto user =
        fromJson<User>({{u"id"_s, u"u"_s}, {u"name"_s, u"n"_s}, {u"role"_s, u"emperor"_s}, {u"age"_s, 7}});
    QVERIFY(user);
    QCOMPARE(user->role, UserRole::Unknown);

    const auto reply = decode(R"({"type":"reply","id":"q","ok":true,"kind":"oracle","body":{}})");
    QVERIFY(reply);
    QCOMPARE(std::get<Reply>(*reply).outcome.error().code, u"unknown_reply"_s);

    const auto denied = decode(R"({"type":"denied","error":{"class":"karma","code":"x"}})");
    QVERIFY(denied);
    QCOMPARE(std::get<Denied>(*denied).error.kind, ErrorClass::Refused);
}

void CodecHostile::aBrokenEventLeavesItsNeighboursAlone_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("dialog");
    const auto row = [](const char *title, const QByteArray &broken, const QString &name, const QString &fault,
                        const QString &dialog) { QTest::newRow(title) << broken << name << fault << dialog; };
    const QByteArray at = R"("at":"2026-07-29T14:31:05Z",)";
    row("a message", at + R"("name":"message.changed","body":{"message":{"id":7,"dialog":"d5"}})", u"message.changed"_s,
        u"body.message.id is not a text"_s, u"d5"_s);
    row("a dialog", at + R"("name":"dialog.changed","body":{"dialog":{"id":"d5","unread":-1}})", u"dialog.changed"_s,
        u"body.dialog.shop is missing"_s, u"d5"_s);
    row("a message that is gone", at + R"("name":"message.gone","body":{"dialog":"d5"})", u"message.gone"_s,
        u"body.message is missing"_s, u"d5"_s);
    row("a draft", at + R"("name":"draft.changed","body":{"draft":{"dialog":"d5"}})", u"draft.changed"_s,
        u"body.draft.text is missing"_s, u"d5"_s);
    row("an id that is none", at + R"("name":"message.gone","body":{"dialog":[7]})", u"message.gone"_s,
        u"body.dialog is not a text"_s, {});
    row("an id beyond its bound",
        at + R"("name":"message.gone","body":{"dialog":")" + QByteArray(maxIdUnits + 1, 'd') + R"("})",
        u"message.gone"_s, u"body.dialog is too long"_s, {});
    row("no body", at + R"("name":"shop.changed")", u"shop.changed"_s, u"body is missing"_s, {});
    row("a body that is no object", at + R"("name":"of.tomorrow","body":7)", {}, u"body is not an object"_s, {});
    row("no name", at + R"("body":{"dialog":"d5"})", {}, u"name is missing"_s, u"d5"_s);
    row("no moment", R"("name":"dialog.gone","body":{"dialog":"d5"})", u"dialog.gone"_s, u"at is missing"_s, u"d5"_s);
}

void CodecHostile::aBrokenEventLeavesItsNeighboursAlone()
{
    QFETCH(QByteArray, broken);
    const QByteArray good = R"("at":"2026-07-29T14:31:05Z","name":"shop.gone","body":{"shop":"s"}})";
    const QByteArray text = R"({"type":"events","epoch":"e","items":[{"seq":1,)" + good + R"(,{"seq":2,)" + broken
        + R"(},{"seq":3,)" + good + "]}";
    const auto frame = decode(text);
    QVERIFY2(frame, why(frame).constData());
    const auto &items = std::get<Events>(*frame).items;
    QCOMPARE(items.size(), 3);
    QVERIFY(!items[0].fault && !items[2].fault);
    QCOMPARE(std::get<ShopGone>(items[2].body).shop, ShopId(u"s"_s));
    QCOMPARE(items[1].seq, 2);
    QTEST(std::get<UnknownEvent>(items[1].body).name, "name");
    QTEST(items[1].fault->what, "fault");
    QTEST(items[1].fault->dialog.value(), "dialog");
    // What is kept of it can be written, and is read as the same again.
    const QByteArray written = encode(*frame);
    QCOMPARE(encode(decode(written).value()), written);
}

void CodecHostile::aPageOfHistoryIsReadWithoutItsBrokenMessages()
{
    const QByteArray good = R"({"id":"m1","dialog":"d","position":1,"author":"buyer","at":"2026-07-29T14:31:05Z",)"
                            R"("text":"Hello"})";
    const QByteArray start = R"({"type":"reply","id":"q","ok":true,"kind":"history_items","body":{"dialog":"d",)";
    const QByteArray text = start + R"("messages":[{"id":7},)" + good + R"(,{}]}})";
    const auto frame = decode(text);
    QVERIFY2(frame, why(frame).constData());
    const auto page = std::get<HistoryItems>(std::get<Reply>(*frame).outcome.value());
    QCOMPARE(page.messages.size(), 1);
    QCOMPARE(page.messages[0].id, MessageId(u"m1"_s));
    QCOMPARE(page.unreadable, 2);
    QVERIFY(!decode(QByteArray(start + R"("messages":[7]}})")));
}

void CodecHostile::aRequestThatCannotBeUnderstoodKeepsItsId()
{
    const auto unknown = decode(R"({"type":"command","id":"c7","name":"world.end","body":7})");
    QVERIFY(unknown);
    QCOMPARE(std::get<RefusedRequest>(*unknown).id, u"c7"_s);
    QCOMPARE(std::get<RefusedRequest>(*unknown).error.code, u"unsupported"_s);
    QCOMPARE(std::get<RefusedRequest>(*unknown).error.kind, ErrorClass::Refused);

    const auto broken = decode(R"({"type":"query","id":"q7","name":"order.get","body":{}})");
    QVERIFY(broken);
    QCOMPARE(std::get<RefusedRequest>(*broken).id, u"q7"_s);
    QCOMPARE(std::get<RefusedRequest>(*broken).error.detail, u"body.id is missing"_s);

    QVERIFY(!decode(R"({"type":"command","name":"world.end","body":{}})")); // nobody to answer
}

void CodecHostile::doubledKeysDoNoHarm()
{
    const auto frame = decode(R"({"type":"ack","type":"live","seq":"x","seq":1,"seq":2})");
    QVERIFY2(frame, why(frame).constData());
    QCOMPARE(std::get<Live>(*frame).seq, 2);
}

void CodecHostile::hostileChunksAreErrors()
{
    const QByteArray whole = encodeChunk({AttachmentId(u"a-1"_s), 5, "bytes"});
    QVERIFY(decodeChunk(whole));
    for (qsizetype size = 0; size < whole.size() - 5; ++size)
        QVERIFY(!decodeChunk(QByteArrayView(whole).first(size)));
    const auto changed = [&whole](qsizetype at, char byte) {
        QByteArray copy = whole;
        copy[at] = byte;
        return decodeChunk(copy);
    };
    QVERIFY(!changed(0, 2)); // version
    QVERIFY(!changed(1, 0)); // no id
    QVERIFY(!changed(1, '\xff')); // an id beyond the end
    QVERIFY(!changed(2, '\n')); // not printable
    QVERIFY(!changed(2, '\xc3'));
    QVERIFY(!changed(5, '\x80')); // an offset below zero
    QVERIFY(!changed(5, '\x01')); // beyond 53 bits
    QByteArray large = encodeChunk({AttachmentId(u"a"_s), 0, QByteArray(maxChunkBytes, 'x')});
    QVERIFY(!decodeChunk(large.append('x')));
}

QTEST_GUILESS_MAIN(CodecHostile)
#include "tst_codec_hostile.moc"
