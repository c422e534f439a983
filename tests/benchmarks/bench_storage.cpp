// SPDX-License-Identifier: Apache-2.0
//
// bench_storage [--dialogs N] [--messages M] [--keep DIR]: fills an encrypted local copy, and tells how long it takes
// to write, to open, to page and to search. With --keep the copy stays, and the next run reads it instead of filling
// it.
#include "storage/mirror.h"

#include "word_source.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 50'000;
constexpr int rowsPerTransaction = 500;
constexpr int questions = 200;
constexpr qint64 firstMoment = 1'750'000'000'000;

double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

class Times {
public:
    template <typename Work> void take(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] QJsonObject json()
    {
        std::sort(m_ms.begin(), m_ms.end());
        const auto at = [this](double share) { return m_ms[size_t(share * double(m_ms.size() - 1))]; };
        return {{u"p50_ms"_s, at(0.5)}, {u"p95_ms"_s, at(0.95)}, {u"max_ms"_s, at(1)}};
    }

private:
    std::vector<double> m_ms;
};

Dialog dialogOf(int number, WordSource &words)
{
    Dialog dialog;
    dialog.id = DialogId(u"dialog-%1"_s.arg(number));
    dialog.shop = ShopId(u"shop-%1"_s.arg(number % 4));
    dialog.label = PartyRole::Buyer;
    dialog.name = words.text(2, 2);
    dialog.order = OrderId(u"order-%1"_s.arg(number));
    dialog.orderNumber = u"%1-%2-1"_s.arg(number / 1000, 4, 10, QChar(u'0')).arg(number % 1000, 4, 10, QChar(u'0'));
    dialog.status = DialogStatus::Open;
    dialog.last = {words.text(3, 12), PartyRole::Buyer, fromMilliseconds(firstMoment + number * 1000LL), 0};
    if (number % 5 == 0)
        dialog.waitingSince = dialog.last.at;
    return dialog;
}

bool fill(Mirror &mirror, int dialogs, int messages, WordSource &words, QJsonObject &figures)
{
    bool good = true;
    const auto inPieces = [&](int count, auto put) {
        for (int done = 0; good && done < count;) {
            auto transaction = Transaction::begin(mirror.database());
            for (const int end = std::min(count, done + rowsPerTransaction); done < end; ++done)
                good = good && put(done);
            good = good && transaction && transaction->commit();
        }
    };
    double before = cpuMs();
    inPieces(dialogs, [&](int i) { return mirror.dialogs().put(dialogOf(i, words), 1).has_value(); });
    figures[u"insert_dialog_cpu_us"_s] = (cpuMs() - before) * 1000 / dialogs;

    // The words are made beforehand, so that they are not counted.
    std::vector<qint64> positions(size_t(dialogs), 0);
    double spent = 0;
    std::vector<Message> piece;
    inPieces(messages, [&](int i) {
        if (piece.empty()) {
            for (int n = 0; n < rowsPerTransaction; ++n) {
                Message message;
                const int dialog = words.random().bounded(dialogs);
                message.dialog = DialogId(QString::number(dialog));
                message.position = ++positions[size_t(dialog)];
                message.id = MessageId(u"message-%1"_s.arg(i + n));
                message.author = n % 2 == 0 ? PartyRole::Buyer : PartyRole::Seller;
                message.at = fromMilliseconds(firstMoment + (i + n) * 1000LL);
                message.text = words.text(3, 20);
                piece.push_back(message);
            }
            std::reverse(piece.begin(), piece.end());
            before = cpuMs();
        }
        const Message message = std::move(piece.back());
        piece.pop_back();
        const bool put = mirror.messages().put(message.dialog.value().toLongLong() + 1, message).has_value();
        if (piece.empty())
            spent += cpuMs() - before;
        return put;
    });
    figures[u"insert_message_cpu_us"_s] = spent * 1000 / messages;
    return good;
}

QJsonObject searchTimes(Mirror &mirror, const std::function<QString()> &query)
{
    Times times;
    qint64 hits = 0;
    for (int i = 0; i < questions; ++i) {
        const QString text = query();
        times.take([&] { hits += qint64(mirror.search().find(text, 50).value().size()); });
    }
    QJsonObject figures = times.json();
    figures[u"hits"_s] = double(hits) / questions;
    return figures;
}

void readAll(Mirror &mirror, WordSource &words, int dialogs, QJsonObject &figures)
{
    Times first;
    first.take([&] { (void)mirror.dialogs().firstRows(60).value(); });
    figures[u"first_60_rows"_s] = first.json()[u"max_ms"_s];
    Times all;
    all.take([&] {
        for (DialogKey last = 0;;) {
            const auto rows = mirror.dialogs().rowsAfter(last, 1000).value();
            if (rows.empty())
                break;
            last = rows.back().key;
        }
    });
    figures[u"all_rows_ms"_s] = all.json()[u"max_ms"_s];
    Times pages;
    for (int i = 0; i < questions; ++i) {
        const DialogKey key = 1 + words.random().bounded(dialogs);
        pages.take([&] { (void)mirror.messages().page(key, DialogId(u"d"_s), 0, 0, 50).value(); });
    }
    figures[u"page_of_50"_s] = pages.json();
}

void searchAll(Mirror &mirror, WordSource &words, QJsonObject &figures)
{
    QRandomGenerator &random = words.random();
    const auto search = [&](const QString &name, const std::function<QString()> &query) {
        figures[u"search_"_s + name] = searchTimes(mirror, query);
    };
    search(u"rare_word"_s, [&] { return words.at(random.bounded(vocabulary / 2, vocabulary)); });
    search(u"common_word"_s, [&] { return words.at(random.bounded(20)); });
    search(u"two_words"_s, [&] { return QString(words.next() + u' ' + words.next()); });
    for (const int letters : {1, 2, 3, 4, 5, 6})
        search(u"typed_%1_letters"_s.arg(letters), [&] { return words.next().left(letters); });
    search(u"as_typed"_s, [&] {
        const QString &word = words.next();
        return word.left(random.bounded(1, int(word.size()) + 1));
    });
    search(u"order_number"_s, [&] { return u"%1"_s.arg(random.bounded(100), 4, 10, QChar(u'0')); });
    search(u"nothing"_s, [&] { return QString(u"zzz"_s + QString::number(random.bounded(1000))); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"dialogs"_s, u"Dialogs to fill in."_s, u"N"_s, u"100000"_s},
                       {u"messages"_s, u"Messages to fill in."_s, u"M"_s, u"1000000"_s},
                       {u"keep"_s, u"Folder in which the copy stays."_s, u"DIR"_s}});
    parser.process(app);
    const int dialogs = parser.value(u"dialogs"_s).toInt();
    const int messages = parser.value(u"messages"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"keep"_s) ? parser.value(u"keep"_s) : temporary.path();
    const DatabaseKey key(QByteArray(DatabaseKey::size, 'b'));

    WordSource words(vocabulary, 1);
    QJsonObject figures{{u"dialogs"_s, dialogs}, {u"messages"_s, messages}};
    {
        auto mirror = Mirror::open(folder, key);
        if (!mirror || dialogs < 1) {
            std::fprintf(stderr, "cannot open the database in this folder\n");
            return 1;
        }
        if ((*mirror)->dialogs().count() == 0 && !fill(**mirror, dialogs, messages, words, figures)) {
            std::fprintf(stderr, "cannot write the database\n");
            return 1;
        }
    }
    QElapsedTimer opening;
    opening.start();
    auto mirror = Mirror::open(folder, key);
    figures[u"open_ms"_s] = double(opening.nsecsElapsed()) / 1e6;
    readAll(**mirror, words, dialogs, figures);
    searchAll(**mirror, words, figures);
    figures[u"file_mb"_s] = double(QFileInfo(folder + u'/' + Mirror::fileName()).size()) / 1e6;
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
