// SPDX-License-Identifier: Apache-2.0
// A hub that only makes load, for measuring a client in another process: it resumes whatever the client has, and then
// sends `--messages N` messages to `--dialogs D` dialogs, as fast as the client acknowledges them or one every
// `--every MS`; with `--read` none of them counts as unread, so that an open dialog stays at its end.
// The id of a message is the moment it was sent ("t" and monotonic nanoseconds). Prints {"listening":...} when ready,
// {"sent":N} when all are out, and {"acked":N,"ns":...} when the last one is committed by the client.
#include "support/fake_hub.h"

#include "domain/trace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

class LoadHub : public QObject {
public:
    LoadHub(int messages, int dialogs, int every, bool read)
        : m_messages(messages)
        , m_dialogs(dialogs)
        , m_read(read)
    {
        m_hub.answersHello = false;
        for (int i = 0; i < dialogs; ++i)
            m_hub.dialogs.push_back(sampleDialog(u"load-%1"_s.arg(i)));
        m_timer.setInterval(every);
        connect(&m_timer, &QTimer::timeout, this,
                [this, every] { sendFrame(every > 0 ? 1 : wire::maxEventsPerFrame); });
        connect(&m_hub, &FakeHub::heardFrame, this, &LoadHub::onFrame);
        say("{\"listening\":\"%s\"}", m_hub.url().toString().toUtf8());
    }

private:
    static void say(const char *format, const QByteArray &text)
    {
        std::printf(format, text.constData());
        std::printf("\n");
        std::fflush(stdout);
    }

    void onFrame(const wire::Frame &frame)
    {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            if (!hello->resume)
                return m_hub.say(wire::SnapshotRequired{FakeHub::session(), u"new"_s, {u"load"_s, 1}});
            begin(*hello->resume);
        } else if (const auto *subscribe = std::get_if<wire::Subscribe>(&frame)) {
            begin(subscribe->from);
        } else if (const auto *ack = std::get_if<wire::Ack>(&frame); ack != nullptr && isOver(ack->seq)) {
            say("{\"acked\":%s}", QByteArray::number(m_sent) + ",\"ns\":" + QByteArray::number(Trace::monotonicNow()));
        }
    }

    [[nodiscard]] bool isOver(qint64 acknowledged) const { return m_sent == m_messages && acknowledged == m_last; }

    void begin(const wire::Cursor &from)
    {
        m_hub.cursor = from;
        m_hub.say(wire::Resumed{FakeHub::session(), from.epoch, from.seq, from.seq});
        m_hub.say(wire::Live{from.seq});
        // Let the client settle: it reads its list, opens its dialog.
        QTimer::singleShot(3000, this, [this] {
            say("{\"begin_ns\":%s}", QByteArray::number(Trace::monotonicNow()));
            m_timer.start();
        });
    }

    void sendFrame(int count)
    {
        wire::Events events{m_hub.cursor.epoch, {}};
        for (int i = 0; i < count && m_sent < m_messages; ++i, ++m_sent) {
            const QString dialog = u"load-%1"_s.arg(m_sent % m_dialogs);
            Message message = sampleMessage(dialog, toMilliseconds(SystemClock().now()) + m_sent,
                                            u"Здравствуйте, когда отправите заказ %1?"_s.arg(m_sent));
            message.id = MessageId(u"t%1"_s.arg(Trace::monotonicNow()));
            message.at = SystemClock().now();
            Dialog row = sampleDialog(dialog);
            row.last = {message.text, message.author, message.at, 0};
            row.unread = m_read ? 0 : 1 + m_sent / m_dialogs;
            events.items.push_back({++m_hub.cursor.seq, message.at, wire::MessageChanged{message, row}});
        }
        m_last = m_hub.cursor.seq;
        if (!events.items.empty())
            m_hub.say(events);
        if (m_sent == m_messages) {
            m_timer.stop();
            say("{\"sent\":%s}", QByteArray::number(m_sent));
        }
    }

    int m_messages;
    int m_dialogs;
    bool m_read;
    int m_sent = 0;
    qint64 m_last = -1;
    QTimer m_timer;
    FakeHub m_hub;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption messages(u"messages"_s, {}, u"n"_s, u"10000"_s);
    const QCommandLineOption dialogs(u"dialogs"_s, {}, u"n"_s, u"500"_s);
    const QCommandLineOption every(u"every"_s, {}, u"ms"_s, u"0"_s);
    const QCommandLineOption read(u"read"_s);
    parser.addOptions({messages, dialogs, every, read});
    parser.process(app);
    LoadHub hub(parser.value(messages).toInt(), parser.value(dialogs).toInt(), parser.value(every).toInt(),
                parser.isSet(read));
    return QCoreApplication::exec();
}
