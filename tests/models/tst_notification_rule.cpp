// SPDX-License-Identifier: Apache-2.0
#include "models/notification_rule.h"

#include <QTest>

using namespace vitrina;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime start = fromMilliseconds(1'785'326'400'000);

Message message(const QString &dialog, const QString &text, PartyRole author = PartyRole::Buyer)
{
    Message message;
    message.id = MessageId(dialog + u'/' + text);
    message.dialog = DialogId(dialog);
    message.author = author;
    message.text = text;
    message.at = start;
    return message;
}

FraudReport report(ReportState state)
{
    FraudReport report;
    report.id = ReportId(u"r"_s);
    report.dialog = DialogId(u"1"_s);
    report.state = state;
    return report;
}

} // namespace

/// What the user is told while he looks elsewhere.
class NotificationRuleTest : public QObject {
    Q_OBJECT
private:
    std::map<DialogId, DialogRow> m_rows;
    std::unique_ptr<NotificationRule> m_rule;
    std::function<bool(NewsKind, const DialogRow &)> m_isWanted;

    DialogRow &row(const QString &dialog)
    {
        DialogRow &row = m_rows[DialogId(dialog)];
        row.id = DialogId(dialog);
        row.key = dialog.toInt();
        return row;
    }
    void tellRow(const QString &dialog, UtcTime now = start) { m_rule->takeRows({row(dialog)}, {}, now); }
    void write(const QString &dialog, const QString &text = u"Hello"_s)
    {
        ++row(dialog).unread;
        tellRow(dialog);
        m_rule->takeMessages({message(dialog, text)});
    }
    /// Waits since `ago`, for an answer that is due in `left`.
    void wait(const QString &dialog, milliseconds ago, milliseconds left)
    {
        row(dialog).waitingSince = start - ago;
        row(dialog).answerDue = start + left;
        tellRow(dialog);
    }
    /// "1:Message 2:Overdue -3": what is shown and withdrawn; "*" is the summary.
    QString told()
    {
        static const std::array names{u"Message"_s, u"Near"_s, u"Overdue"_s, u"Refused"_s, u"Report"_s};
        const NewsChanges changes = m_rule->takeChanges();
        QStringList parts;
        for (const News &news : changes.show)
            parts += (news.dialog.isEmpty() ? u"*"_s : news.dialog.value()) + u':' + names[size_t(news.kind)];
        for (const DialogId &dialog : changes.withdraw)
            parts += u'-' + (dialog.isEmpty() ? u"*"_s : dialog.value());
        return parts.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_rows.clear();
        m_isWanted = {};
        m_rule = std::make_unique<NotificationRule>(NotificationRule::Sources{
            [this](const DialogId &dialog) {
                const auto found = m_rows.find(dialog);
                return found == m_rows.end() ? std::nullopt : std::optional(found->second);
            },
            [](const DialogRow &row) {
                return std::optional(*row.waitingSince + (*row.answerDue - *row.waitingSince) * 4 / 5);
            },
            [this](NewsKind kind, const DialogRow &row) { return !m_isWanted || m_isWanted(kind, row); }});
        m_rule->setLive(true);
    }

    void oneNotificationADialogWithItsNewestMessage()
    {
        write(u"1"_s, u"one"_s);
        write(u"1"_s, u"two"_s);
        const NewsChanges changes = m_rule->takeChanges();
        QCOMPARE(changes.show.size(), size_t(1));
        QCOMPARE(changes.show[0].messages, 2);
        QCOMPARE(changes.show[0].text, u"two"_s);
        write(u"1"_s, u"three"_s);
        QCOMPARE(m_rule->takeChanges().show.at(0).messages, 3); // instead of the one before
        QCOMPARE(told(), QString());
    }

    void OV_4_theTranslationIsTold()
    {
        ++row(u"1"_s).unread;
        Message foreign = message(u"1"_s, u"Gdzie jest paczka?"_s);
        foreign.translation = Translation{u"Where is the parcel?"_s, u"en"_s};
        m_rule->takeMessages({foreign});
        QCOMPARE(m_rule->takeChanges().show.at(0).text, u"Where is the parcel?"_s);
    }

    void nothingOfTheTimeBeforeTheLinkWasLive()
    {
        m_rule->setLive(false);
        write(u"1"_s);
        m_rule->takeReports({report(ReportState::Filed)});
        m_rule->takeReports({report(ReportState::Accepted)});
        QCOMPARE(told(), QString());
        m_rule->setLive(true);
        QCOMPARE(told(), QString());
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
    }

    void onlyWhatIsWantedIsTold()
    {
        row(u"2"_s).shop = ShopId(u"b"_s);
        m_isWanted = [](NewsKind kind, const DialogRow &row) {
            return kind == NewsKind::Message && row.shop != ShopId(u"b"_s);
        };
        write(u"1"_s);
        write(u"2"_s);
        wait(u"3"_s, 1h, 1h);
        m_rule->passTime(start + 2h);
        QCOMPARE(told(), u"1:Message"_s);
        m_isWanted = [](NewsKind, const DialogRow &) { return false; };
        m_rule->withdrawUnwanted(); // what stands goes
        QCOMPARE(told(), u"-1"_s);
        m_isWanted = {};
        QCOMPARE(told(), QString()); // and is not told later
        write(u"2"_s);
        QCOMPARE(told(), u"2:Message"_s);
    }

    void nothingOfTheDialogBeforeTheUsersEyes()
    {
        m_rule->setWatched(DialogId(u"1"_s));
        write(u"1"_s);
        write(u"2"_s);
        QCOMPARE(told(), u"2:Message"_s);
        m_rule->setWatched(DialogId(u"2"_s)); // he looks at it now
        QCOMPARE(told(), u"-2"_s);
        m_rule->setWatched({});
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
    }

    void nothingOfMutedDialogs()
    {
        row(u"1"_s).muted = true;
        write(u"1"_s);
        QCOMPARE(told(), QString());
        wait(u"1"_s, 1h, 1h);
        m_rule->passTime(start + 2h);
        QCOMPARE(told(), QString());
        row(u"1"_s).muted = false;
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
        row(u"1"_s).muted = true; // by its button, or on another computer
        tellRow(u"1"_s);
        QCOMPARE(told(), u"-1"_s);
    }

    void whatWasReadHereOrElsewhereIsWithdrawn()
    {
        write(u"1"_s);
        write(u"2"_s);
        QCOMPARE(told(), u"1:Message 2:Message"_s);
        row(u"1"_s).unread = 0;
        tellRow(u"1"_s);
        m_rows.erase(DialogId(u"2"_s));
        m_rule->takeRows({}, {2}, start);
        QCOMPARE(told(), u"-1 -2"_s);
        write(u"3"_s);
        row(u"3"_s).unread = 0; // before it was shown at all
        tellRow(u"3"_s);
        QCOMPARE(told(), QString());
    }

    void manyAtOnceBecomeOne()
    {
        for (const QString &dialog : {u"1"_s, u"2"_s, u"3"_s})
            write(dialog);
        QCOMPARE(told(), u"1:Message 2:Message 3:Message"_s);
        write(u"4"_s);
        write(u"4"_s);
        const NewsChanges changes = m_rule->takeChanges();
        QCOMPARE(changes.show.size(), size_t(1));
        QVERIFY(changes.show[0].dialog.isEmpty());
        QCOMPARE(changes.show[0].messages, 5);
        QCOMPARE(changes.show[0].chats, 4);
        QCOMPARE(changes.withdraw.size(), size_t(3));
        for (const QString &dialog : {u"1"_s, u"2"_s, u"3"_s}) {
            row(dialog).unread = 0;
            tellRow(dialog);
        }
        QCOMPARE(told(), QString()); // what shrinks does not pop up anew
        write(u"1"_s);
        QCOMPARE(told(), u"*:Message"_s); // and does not fall apart either
        for (const QString &dialog : {u"1"_s, u"4"_s}) {
            row(dialog).unread = 0;
            tellRow(dialog);
        }
        QCOMPARE(told(), u"-*"_s);
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
    }

    void whatTheUserDismissedIsNotCountedAgain()
    {
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
        m_rule->dismiss(DialogId(u"1"_s));
        QCOMPARE(told(), QString());
        write(u"1"_s);
        QCOMPARE(m_rule->takeChanges().show.at(0).messages, 1);
        for (const QString &dialog : {u"2"_s, u"3"_s, u"4"_s})
            write(dialog);
        QCOMPARE(told(), u"*:Message -1"_s);
        m_rule->dismiss({});
        QCOMPARE(told(), QString());
        write(u"2"_s);
        QCOMPARE(told(), u"2:Message"_s);
    }

    void RZ_4_aDeadlineIsToldWhenItIsNearAndWhenItHasPassed()
    {
        wait(u"1"_s, 1h, 1h); // 80 % are over in 36 minutes
        QCOMPARE(m_rule->nextMoment(), std::optional<UtcTime>(start + 36min));
        m_rule->passTime(start + 35min);
        QCOMPARE(told(), QString());
        m_rule->passTime(start + 36min);
        QCOMPARE(told(), u"1:Near"_s);
        QCOMPARE(m_rule->nextMoment(), std::optional<UtcTime>(start + 1h));
        m_rule->passTime(start + 1h);
        QCOMPARE(told(), u"1:Overdue"_s);
        QCOMPARE(m_rule->nextMoment(), std::nullopt);
        row(u"1"_s).waitingSince.reset(); // answered
        tellRow(u"1"_s);
        QCOMPARE(told(), u"-1"_s);
    }

    void RZ_4_whoWasAnsweredIsNotWarnedOf()
    {
        wait(u"1"_s, 1h, 1h);
        row(u"1"_s).waitingSince.reset();
        tellRow(u"1"_s);
        QCOMPARE(m_rule->nextMoment(), std::nullopt);
        wait(u"2"_s, 1h, 1h);
        row(u"2"_s).canWrite = false; // closed meanwhile
        tellRow(u"2"_s);
        QCOMPARE(m_rule->nextMoment(), std::nullopt);
        wait(u"3"_s, 1h, 1h);
        m_rule->takeRows({}, {3}, start);
        QCOMPARE(m_rule->nextMoment(), std::nullopt);
    }

    void RZ_4_anAutomaticAnswerDoesNotStopTheClockOfTheWarning()
    {
        wait(u"1"_s, 1h, 1h);
        const auto moment = m_rule->nextMoment();
        row(u"1"_s).previewAuthor = PartyRole::System; // as the hub tells it then
        tellRow(u"1"_s, start + 1min);
        QCOMPARE(m_rule->nextMoment(), moment);
        m_rule->takeMessages({message(u"1"_s, u"We are closed"_s, PartyRole::Seller)});
        QCOMPARE(told(), QString());
    }

    void whatWasPastWhenItWasFirstHeardOfIsNotTold()
    {
        wait(u"1"_s, 3h, -1h);
        wait(u"2"_s, 9h, 1h); // near already
        m_rule->passTime(start);
        QCOMPARE(told(), QString());
        m_rule->passTime(start + 1h);
        QCOMPARE(told(), u"2:Overdue"_s);
    }

    void afterASleepTheLaterOfTwoMomentsSaysItAll()
    {
        wait(u"1"_s, 1h, 1h);
        m_rule->passTime(start + 8h);
        const NewsChanges changes = m_rule->takeChanges();
        QCOMPARE(changes.show.size(), size_t(1));
        QVERIFY(changes.show[0].kind == NewsKind::Overdue);
        QCOMPARE(changes.show[0].due, std::optional<UtcTime>(start + 1h));
    }

    void aDeadlineIsNotToldBeforeItIsKnownWhetherItIsTrue()
    {
        init();
        m_rule = std::make_unique<NotificationRule>(
            NotificationRule::Sources{[this](const DialogId &dialog) { return std::optional(row(dialog.value())); },
                                      [](const DialogRow &) { return std::optional<UtcTime>(); }});
        wait(u"1"_s, 1h, 1h); // of the local copy, perhaps answered since
        m_rule->passTime(start + 2h);
        QCOMPARE(told(), QString());
        m_rule->setLive(true);
        m_rule->setLive(false); // the link is lost; the clock runs on
        row(u"2"_s).waitingSince = start;
        row(u"2"_s).answerDue = start + 3h;
        tellRow(u"2"_s, start + 2h);
        m_rule->passTime(start + 3h);
        QCOMPARE(told(), u"2:Overdue"_s);
    }

    void whatTheMarketplaceRefusedIsTold()
    {
        row(u"1"_s);
        Message refused = message(u"1"_s, u"call me"_s, PartyRole::Seller);
        refused.delivery = Delivery::Refused;
        refused.refusal = u"phone"_s;
        m_rule->takeMessages({refused});
        const NewsChanges changes = m_rule->takeChanges();
        QCOMPARE(changes.show.size(), size_t(1));
        QVERIFY(changes.show[0].kind == NewsKind::Refused);
        QCOMPARE(changes.show[0].text, u"phone"_s);
        tellRow(u"1"_s);
        QCOMPARE(told(), QString()); // nothing unread, and still worth telling
    }

    void OZ_10_theAnswerToAReportIsToldOnce()
    {
        row(u"1"_s);
        m_rule->takeReports({report(ReportState::Filed)});
        QCOMPARE(told(), QString());
        m_rule->takeReports({report(ReportState::Accepted)});
        const NewsChanges changes = m_rule->takeChanges();
        QVERIFY(changes.show.at(0).kind == NewsKind::ReportDecided);
        QVERIFY(changes.show.at(0).report == ReportState::Accepted);
        m_rule->takeReports({report(ReportState::Accepted)});
        QCOMPARE(told(), QString());
    }

    void whoWantsNoneGetsNone()
    {
        write(u"1"_s);
        QCOMPARE(told(), u"1:Message"_s);
        m_rule->setOn(false);
        QCOMPARE(told(), u"-1"_s);
        write(u"1"_s);
        wait(u"2"_s, 1h, 1h);
        m_rule->passTime(start + 36min);
        QCOMPARE(told(), QString());
        m_rule->setOn(true);
        m_rule->passTime(start + 1h);
        QCOMPARE(told(), u"2:Overdue"_s);
    }
};

QTEST_GUILESS_MAIN(NotificationRuleTest)
#include "tst_notification_rule.moc"
