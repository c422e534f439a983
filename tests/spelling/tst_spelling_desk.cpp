// SPDX-License-Identifier: Apache-2.0
#include "spelling/spelling_desk.h"

#include "dictionary_samples.h"

#include <QTest>

#include <future>
#include <optional>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::spelling;
using namespace Qt::StringLiterals;

namespace {

/// Knows every word but "wrong" and "ложь", and comes back from "slow" when it is let.
class SlowBook final : public WordBook {
public:
    explicit SlowBook(std::shared_future<void> gate)
        : m_gate(std::move(gate))
    {
    }
    bool knows(const QString &word) override
    {
        if (word == u"slow")
            m_gate.wait();
        return word != u"wrong" && word != u"ложь";
    }
    QStringList suggestions(const QString &) override { return {u"right"_s}; }

private:
    std::shared_future<void> m_gate;
};

} // namespace

class TestSpellingDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersComeInTheirOrder();
    void aDictionaryThatDoesNotComeBackIsLeftAlone();
    void whoIsGoneIsToldNothing();
    void anotherChoiceOfDictionariesAnswersWhatWasAsked();
};

void TestSpellingDesk::answersComeInTheirOrder()
{
    DictionaryFolder folder;
    SpellingDesk desk;
    desk.setDictionaries({folder.addUtf8(u"en_US"_s, {u"hello"_s})});
    desk.setOwnWords({u"vitrina"_s});
    QList<qsizetype> counts;
    QStringList suggested;
    for (const QString &text : {u"hello"_s, u"helo"_s, u"helo vitrina hell"_s})
        desk.check({text, {}, {}, {}}, this, [&counts](const auto &ranges) { counts += qsizetype(ranges.size()); });
    desk.suggest(u"helo"_s, {u"helo"_s, {}, {}, {}}, this, [&suggested](const auto &words) { suggested = words; });
    QCOMPARE(desk.state(u"en_US"_s), DictionaryState::Unread);
    QTRY_COMPARE(suggested, QStringList{u"hello"_s});
    QCOMPARE(counts, (QList<qsizetype>{0, 1, 2}));
    QCOMPARE(desk.state(u"en_US"_s), DictionaryState::Ready);
    desk.setOwnWords({u"vitrina"_s, u"helo"_s});
    desk.check({u"helo"_s, {}, {}, {}}, this, [&counts](const auto &ranges) { counts += qsizetype(ranges.size()); });
    QTRY_COMPARE(counts, (QList<qsizetype>{0, 1, 2, 0}));
}

void TestSpellingDesk::aDictionaryThatDoesNotComeBackIsLeftAlone()
{
    std::promise<void> gate;
    DictionaryFolder folder;
    {
        // Far more than a book in memory needs, also on a busy machine.
        constexpr milliseconds patience(3000);
        SpellingDesk desk(
            nullptr,
            [future = gate.get_future().share()](const DictionaryFiles &) {
                return std::make_unique<SlowBook>(future);
            },
            patience);
        desk.setDictionaries({folder.addUtf8(u"en_US"_s, {u"a"_s}), folder.addUtf8(u"ru_RU"_s, {u"a"_s})});
        std::optional<qsizetype> slow;
        std::optional<qsizetype> after;
        desk.check({u"ложь slow"_s, {}, {}, {}}, this,
                   [&slow](const auto &ranges) { slow = qsizetype(ranges.size()); });
        desk.check({u"ложь wrong"_s, {}, {}, {}}, this,
                   [&after](const auto &ranges) { after = qsizetype(ranges.size()); });
        QTRY_VERIFY_WITH_TIMEOUT(after.has_value(), 30'000);
        QCOMPARE(slow.value_or(-1), 0);
        QCOMPARE(after.value_or(-1), 1); // by the other one
        QCOMPARE(desk.state(u"en_US"_s), DictionaryState::Silent);
        QCOMPARE(desk.state(u"ru_RU"_s), DictionaryState::Ready);
        gate.set_value();
    } // nothing hangs here
}

void TestSpellingDesk::whoIsGoneIsToldNothing()
{
    DictionaryFolder folder;
    SpellingDesk desk;
    desk.setDictionaries({folder.addUtf8(u"en_US"_s, {u"hello"_s})});
    auto gone = std::make_unique<QObject>();
    int told = 0;
    desk.check({u"helo"_s, {}, {}, {}}, gone.get(), [&told](const auto &) { told += 100; });
    desk.check({u"helo"_s, {}, {}, {}}, this, [&told](const auto &) { ++told; });
    gone.reset();
    QTRY_COMPARE(told, 1);
}

void TestSpellingDesk::anotherChoiceOfDictionariesAnswersWhatWasAsked()
{
    DictionaryFolder folder;
    SpellingDesk desk;
    qsizetype wrong = -1;
    desk.check({u"hello helo"_s, {}, {}, {}}, this, [&wrong](const auto &ranges) { wrong = qsizetype(ranges.size()); });
    desk.setDictionaries({folder.addUtf8(u"en_US"_s, {u"hello"_s})});
    QTRY_COMPARE(wrong, 1);
}

QTEST_GUILESS_MAIN(TestSpellingDesk)
#include "tst_spelling_desk.moc"
