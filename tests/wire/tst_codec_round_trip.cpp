// SPDX-License-Identifier: Apache-2.0
#include "support/random_frames.h"
#include "support/why.h"
#include "wire/codec.h"

#include <QSet>
#include <QTest>

using namespace vitrina;
using namespace vitrina::wire;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2000;
constexpr quint32 seed = 20260729;

Dialog fullDialog()
{
    Dialog dialog;
    dialog.id = DialogId(u"d1"_s);
    dialog.shop = ShopId(u"s1"_s);
    dialog.label = PartyRole::Support;
    dialog.name = u"Ովսաննա 🙂"_s;
    dialog.language = u"hy"_s;
    dialog.section = u"orders"_s;
    dialog.origin = u"product_page"_s;
    dialog.site = u"ovoko.pl"_s;
    dialog.order = OrderId(u"o1"_s);
    dialog.orderNumber = u"0123-45"_s;
    dialog.subscriber = true;
    dialog.isPublic = true;
    dialog.status = DialogStatus::NotYetOpen;
    dialog.writeBlock = WriteBlock{u"not_paid"_s, fromMilliseconds(1)};
    dialog.unread = 7;
    dialog.last = {u"Коли відправите?"_s, PartyRole::Buyer, fromMilliseconds(2), 3};
    dialog.waitingSince = fromMilliseconds(3);
    dialog.answerDue = fromMilliseconds(4);
    dialog.writeUntil = fromMilliseconds(5);
    dialog.pinned = true;
    dialog.muted = true;
    dialog.reported = true;
    return dialog;
}

Message fullMessage()
{
    Message message;
    message.id = MessageId(u"m1"_s);
    message.dialog = DialogId(u"d1"_s);
    message.position = 42;
    message.author = PartyRole::Seller;
    message.authorName = u"Олена"_s;
    message.at = fromMilliseconds(1785335465120);
    message.text = u"Dzień dobry"_s;
    message.language = u"pl"_s;
    message.translation = Translation{u"Добрый день"_s, u"ru"_s};
    message.attachments = {
        {AttachmentId(u"a1"_s), u"фото.jpg"_s, u"image/jpeg"_s, 1234, u"ab"_s.repeated(32), 640, 480}};
    message.delivery = Delivery::Refused;
    message.refusal = u"forbidden: +"_s;
    message.moderation = Moderation::Cancelled;
    message.command = CommandId(u"c1"_s);
    message.answers = MessageId(u"m0"_s);
    message.automatic = true;
    return message;
}

Order fullOrder()
{
    Order order;
    order.id = OrderId(u"o1"_s);
    order.shop = ShopId(u"s1"_s);
    order.number = u"0123-45"_s;
    order.scheme = u"fbs"_s;
    order.state = u"shipped"_s;
    order.items = {{u"Чайник"_s, u"A-1"_s, 2, {-159900, u"UAH"_s}}, {u"Термос"_s, {}, 1, {}}};
    order.items[1].picture =
        Attachment{AttachmentId(u"g1"_s), u"a-2.png"_s, u"image/png"_s, 1024, QString(64, u'0'), 240, 240};
    order.total = {319800, u"UAH"_s};
    order.delivery = u"DPD, Kraków"_s;
    order.phone = u"+380441234567"_s;
    order.createdAt = fromMilliseconds(1);
    order.paidAt = fromMilliseconds(2);
    order.shippedAt = fromMilliseconds(3);
    order.shipBy = fromMilliseconds(4);
    order.deliverBy = fromMilliseconds(5);
    order.tracking = u"TT1"_s;
    return order;
}

template <typename T> void keeps(const T &value)
{
    const auto read = fromJson<T>(toJson(value));
    QVERIFY2(read, why(read).constData());
    QVERIFY(*read == value);
}

} // namespace

class CodecRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryValueSurvives();
    void anyFrameSurvives();
    void randomFramesCoverEveryType();
    void bodiesSurviveAlone();
    void anyChunkSurvives();
    void whatIsAtItsDefaultIsLeftOut();
};

void CodecRoundTrip::everyFieldOfEveryValueSurvives()
{
    keeps(fullDialog());
    keeps(fullMessage());
    keeps(fullOrder());
    keeps(Shop{ShopId(u"s1"_s), u"ozon"_s, u"Թոնիր տուն"_s, false, false, false, false});
    keeps(Shop{ShopId(u"s1"_s),
               u"ozon"_s,
               u"x"_s,
               true,
               true,
               true,
               true,
               {60, {u"a.example"_s}, u"Europe/Kyiv"_s, {{1, 540, 1080}}}});
    keeps(User{UserId(u"u1"_s), u"Ірина"_s, UserRole::Manager});
    keeps(QuickReply{QuickReplyId(u"q1"_s), ShopId(u"s1"_s), u"t"_s, u"x"_s, QuickReplyState::Deleted, u"ads"_s});
    keeps(FraudReport{ReportId(u"r1"_s),
                      DialogId(u"d1"_s),
                      ReportKind::Complaint,
                      {u"poses"_s},
                      {MessageId(u"m1"_s)},
                      u"note"_s,
                      ReportState::Declined,
                      fromMilliseconds(9),
                      CommandId(u"c1"_s),
                      fromMilliseconds(10),
                      {{u"change_password"_s, fromMilliseconds(11), u"Ani"_s}}});
    keeps(Draft{DialogId(u"d1"_s), u"почти\nготово "_s, fromMilliseconds(8)});
}

void CodecRoundTrip::anyFrameSurvives()
{
    QRandomGenerator random(seed);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray first = encode(randomFrame(random));
        const auto frame = decode(first);
        QVERIFY2(frame, QByteArray(why(frame) + first).constData());
        QCOMPARE(encode(*frame), first);
    }
}

void CodecRoundTrip::randomFramesCoverEveryType()
{
    QRandomGenerator random(seed);
    QSet<std::size_t> frames;
    QSet<std::size_t> commands;
    QSet<std::size_t> queries;
    QSet<std::size_t> events;
    QSet<std::size_t> replies;
    for (int i = 0; i < rounds; ++i) {
        const auto frame = decode(encode(randomFrame(random)));
        QVERIFY(frame);
        frames << frame->index();
        if (const auto *command = std::get_if<Command>(&*frame))
            commands << command->body.index();
        if (const auto *query = std::get_if<Query>(&*frame))
            queries << query->body.index();
        if (const auto *reply = std::get_if<Reply>(&*frame); reply && reply->outcome)
            replies << reply->outcome->index();
        if (const auto *log = std::get_if<Events>(&*frame)) {
            for (const Event &event : log->items)
                events << event.body.index();
        }
    }
    QCOMPARE(frames.size(),
             qsizetype(std::variant_size_v<Frame>) - 2); // a Chunk is binary, a RefusedRequest never sent
    QCOMPARE(commands.size(), qsizetype(std::variant_size_v<CommandBody>));
    QCOMPARE(queries.size(), qsizetype(std::variant_size_v<QueryBody>));
    QCOMPARE(events.size(), qsizetype(std::variant_size_v<EventBody>));
    QCOMPARE(replies.size(), qsizetype(std::variant_size_v<ReplyBody>));
}

void CodecRoundTrip::bodiesSurviveAlone()
{
    const EventBody event = MessageChanged{fullMessage(), fullDialog()};
    const auto eventRead = fromJson<EventBody>(toJson(event));
    QVERIFY(eventRead);
    QVERIFY(std::get<MessageChanged>(*eventRead).message == fullMessage());
    QVERIFY(std::get<MessageChanged>(*eventRead).dialog == fullDialog());

    const auto command = fromJson<CommandBody>(toJson(CommandBody(MarkRead{DialogId(u"d1"_s), 5})));
    QVERIFY(command);
    QCOMPARE(std::get<MarkRead>(*command).upTo, 5);

    const auto reply = fromJson<ReplyBody>(toJson(ReplyBody(OrderFound{fullOrder()})));
    QVERIFY(reply);
    QVERIFY(std::get<OrderFound>(*reply).order == fullOrder());
    QVERIFY(!fromJson<CommandBody>(QJsonObject{{u"name"_s, u"world.end"_s}, {u"body"_s, QJsonObject()}}));
}

void CodecRoundTrip::anyChunkSurvives()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), maxChunkBytes}) {
        const Chunk chunk{AttachmentId(u"a-1_b"_s), maxInteger, QByteArray(size, '\xff')};
        const auto read = decodeChunk(encodeChunk(chunk));
        QVERIFY(read);
        const auto &back = std::get<Chunk>(*read);
        QVERIFY(back.id == chunk.id);
        QCOMPARE(back.offset, chunk.offset);
        QCOMPARE(back.bytes, chunk.bytes);
    }
}

void CodecRoundTrip::whatIsAtItsDefaultIsLeftOut()
{
    const QJsonObject shop = toJson(Shop{ShopId(u"s1"_s), u"ozon"_s, u"x"_s});
    QCOMPARE(shop.keys(), QStringList({u"id"_s, u"marketplace"_s, u"name"_s}));
    QVERIFY(fromJson<Shop>(shop)->chatAccess);
}

QTEST_GUILESS_MAIN(CodecRoundTrip)
#include "tst_codec_round_trip.moc"
