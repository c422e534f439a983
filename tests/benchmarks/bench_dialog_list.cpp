// SPDX-License-Identifier: Apache-2.0
// What the dialog list costs at its full size. Prints one object of JSON; figures, not a test.
#include "process_memory.h"
#include "ui/dialogs/dialog_list_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int dialogs = 100'000;
constexpr int page = 500;
constexpr UtcTime start = fromMilliseconds(1'785'326'400'000);

class StandingClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return start; }
};

DialogRow dialog(DialogKey key, QRandomGenerator &random)
{
    static const QStringList names{u"Дмитрий Соколов"_s, u"Անահիտ Սարգսյան"_s, u"Tomasz Wójcik"_s,
                                   u"Оксана Литвиненко"_s};
    DialogRow row;
    row.key = key;
    row.id = DialogId(u"oz-%1"_s.arg(key, 8, 10, QChar(u'0')));
    row.shop = ShopId(u"shop-%1"_s.arg(key % 4));
    row.label = PartyRole::Buyer;
    row.name = names[key % names.size()];
    row.preview =
        u"Подскажите, пожалуйста, этот чайник подходит для индукционной плиты? Номер %1"_s.arg(random.generate());
    row.orderNumber = u"41828374-%1"_s.arg(key);
    row.section = u"orders"_s;
    row.at = start - milliseconds(random.bounded(30 * 86'400'000LL));
    if (random.bounded(100) < 15) {
        row.waitingSince = row.at;
        row.answerDue = row.at + std::chrono::hours(24);
        row.unread = 1 + random.bounded(3);
    }
    return row;
}

class Samples {
public:
    void add(qint64 ns) { m_ns.push_back(ns); }
    template <typename Work> void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(timer.nsecsElapsed());
    }
    [[nodiscard]] QJsonObject json()
    {
        std::sort(m_ns.begin(), m_ns.end());
        const auto at = [this](double part) {
            return static_cast<double>(m_ns[static_cast<size_t>(part * static_cast<double>(m_ns.size() - 1))]) / 1e6;
        };
        return {{u"p50_ms"_s, at(0.5)}, {u"p99_ms"_s, at(0.99)}, {u"max_ms"_s, at(1)}};
    }

private:
    std::vector<qint64> m_ns;
};

std::vector<DialogRow> batch(int size, QRandomGenerator &random)
{
    std::vector<DialogRow> rows;
    for (int i = 0; i < size; ++i) {
        rows.push_back(dialog(1 + random.bounded(dialogs), random));
        rows.back().at = start;
        rows.back().waitingSince = start - milliseconds(random.bounded(86'400'000LL));
    }
    return rows;
}

template <typename Work> QJsonObject repeated(int times, Work work)
{
    Samples samples;
    for (int i = 0; i < times; ++i)
        work(samples);
    return samples.json();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::instance().install();
    const StandingClock clock;
    DialogListModel model(clock);
    DialogListView view(model, clock);
    view.resize(332, 724);
    view.show();
    QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
    QRandomGenerator random(1);
    QJsonObject figures{{u"dialogs"_s, dialogs}};

    const qint64 before = privateBytes();
    Samples load;
    for (DialogKey key = 1; key <= dialogs; key += page) {
        std::vector<DialogRow> rows;
        for (DialogKey i = key; i < key + page; ++i)
            rows.push_back(dialog(i, random));
        load.measure([&] { model.apply(rows); });
    }
    figures[u"load_page_of_500"_s] = load.json();
    figures[u"bytes_per_row"_s] = static_cast<double>(privateBytes() - before) / dialogs;

    figures[u"apply_1"_s] = repeated(2000, [&](Samples &samples) {
        const auto rows = batch(1, random);
        samples.measure([&] { model.apply(rows); });
    });
    figures[u"apply_500"_s] = repeated(100, [&](Samples &samples) {
        const auto rows = batch(500, random);
        samples.measure([&] { model.apply(rows); });
    });
    figures[u"clock_moved"_s] = repeated(100, [&](Samples &samples) { samples.measure([&] { model.clockMoved(); }); });
    int turn = 0;
    figures[u"filter_change"_s] = repeated(40, [&](Samples &samples) {
        DialogFilter filter;
        filter.set = static_cast<DialogSet>(turn % 4);
        filter.sort = static_cast<DialogSort>(turn++ / 4 % 2);
        samples.measure([&] { model.setFilter(filter); });
    });
    model.setFilter({});
    figures[u"scroll_frame"_s] = repeated(500, [&](Samples &samples) {
        view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum()));
        samples.measure([&] { view.viewport()->render(&screen); });
    });
    figures[u"scroll_frame_by_wheel"_s] = repeated(500, [&](Samples &samples) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 40);
        samples.measure([&] { view.viewport()->render(&screen); });
    });
    QTextStream(stdout) << QJsonDocument(figures).toJson();
}
