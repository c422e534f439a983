// SPDX-License-Identifier: Apache-2.0
#include "conversation_samples.h"
#include "dialog_samples.h"
#include "fake_account.h"
#include "support/test_clock.h"
#include "widget_main.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/secret_choice_dialog.h"
#include "ui/conversation/link_dialog.h"
#include "ui/dialogs/dialog_list_binding.h"
#include "ui/dialogs/dialog_list_pane.h"
#include "ui/orders/order_panel.h"
#include "ui/orders/orders_page.h"
#include "ui/proof/proof_progress.h"
#include "ui/quickreplies/template_manager.h"
#include "ui/safety/allowed_hosts_dialog.h"
#include "ui/safety/fraud_report_dialog.h"
#include "ui/safety/fraud_steps_dialog.h"
#include "ui/safety/safety_rules_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shops/shop_settings_dialog.h"
#include "ui/theme/confirm_dialog.h"

#include <QAccessible>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::ui;

namespace {

bool takesKeys(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisibleTo(window)
        && widget->focusProxy() == nullptr && widget->window() == window;
}

QString called(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// In the order of the Tab key.
std::vector<QWidget *> tabOrder(QWidget *window)
{
    std::vector<QWidget *> order;
    for (QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (takesKeys(at, window))
            order.push_back(at);
    }
    return order;
}

/// Where it stands in the window; of what is scrolled away, the edge behind which it lies.
QRect placeOf(const QWidget *widget, QWidget *window)
{
    QRect place(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget *at = widget->parentWidget(); at != nullptr && at != window; at = at->parentWidget()) {
        const QRect clip(at->mapTo(window, QPoint()), at->size());
        place.setTop(std::clamp(place.top(), clip.top(), clip.bottom()));
        place.setBottom(std::clamp(place.bottom(), clip.top(), clip.bottom()));
    }
    return place;
}

/// One sentence for each fault.
QStringList faultsOf(QWidget *window)
{
    window->show();
    QStringList faults;
    const std::vector<QWidget *> order = tabOrder(window);
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!takesKeys(widget, window))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            faults += called(widget) + u" says not what it is"_s;
        else if (spoken->text(QAccessible::Name).isEmpty())
            faults += called(widget) + u" has no name"_s;
        if (std::count(order.begin(), order.end(), widget) != 1)
            faults += called(widget) + u" is out of reach of the Tab key"_s;
    }
    // Down and to the right: what comes next never stands right above. Only the cross that closes comes last.
    for (size_t i = 1; i + 1 < order.size(); ++i) {
        const QRect before = placeOf(order[i - 1], window);
        const QRect now = placeOf(order[i], window);
        const bool sameColumn = now.left() < before.right() && now.right() > before.left();
        if (sameColumn && now.bottom() < before.top())
            faults += called(order[i]) + u" stands above "_s + called(order[i - 1]) + u", and Tab comes to it later"_s;
    }
    return faults;
}

} // namespace

/// No control without a name for those who hear it, and none that only a mouse can reach.
class EveryControlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles = std::make_unique<Profiles>(Profiles::loadAll().value());
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_account->tell(notice::Me{{UserId(u"u"_s), u"Anna"_s, UserRole::Owner}});
        m_account->tell(notice::Shops{{{.id = shop, .marketplace = u"ozon"_s, .name = u"One"_s}}});
    }
    void cleanup()
    {
        m_inbox.reset();
        m_account.reset();
    }

    void theMainWindowIsNamedAndInOrder();
    void everyDialogIsNamedAndInOrder_data();
    void everyDialogIsNamedAndInOrder();

private:
    using Make = std::function<QWidget *(EveryControlTest &)>;
    [[nodiscard]] const Profile &profile() const { return *m_profiles->find(u"ozon"_s); }

    const ShopId shop{u"oz"_s};
    std::unique_ptr<Profiles> m_profiles;
    TestClock m_clock;
    Language m_language;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;

public:
    [[nodiscard]] QWidget *fraudReport()
    {
        m_messages = history(1, 6);
        m_dialog.id = dialog;
        m_dialog.shop = shop;
        m_dialog.label = PartyRole::Buyer;
        return new FraudReportDialog({m_dialog, profile(), m_messages, m_clock.now()}, nullptr);
    }

private:
    vitrina::Dialog m_dialog;
    std::vector<Message> m_messages;
};

void EveryControlTest::theMainWindowIsNamedAndInOrder()
{
    MainWindow window(*m_inbox, *m_profiles, m_language);
    auto *list = new DialogListPane(m_inbox->dialogs(), m_clock);
    bindDialogList(*list, *m_inbox, *m_profiles);
    window.setListPane(list);
    window.setOrderPanel(new OrderPanel(*m_inbox, *m_profiles));
    window.setOrdersPage(new OrdersPage(*m_inbox, *m_profiles));
    m_account->tell(notice::Rows{vitrina::test::sampleDialogs(), {}, true, false});
    for (const bool orders : {false, true}) {
        window.showOrders(orders);
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            window.resize(size);
            const QStringList faults = faultsOf(&window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
}

void EveryControlTest::everyDialogIsNamedAndInOrder_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::addRow("%s", name) << std::move(make); };
    row("first start", [](auto &t) { return new FirstStartPage(*t.m_profiles, t.m_language); });
    row("choose a secret", [](auto &) { return new SecretChoiceDialog(SecretChoiceDialog::Purpose::Choose, nullptr); });
    row("unlock", [](auto &) { return new SecretChoiceDialog(SecretChoiceDialog::Purpose::Unlock, nullptr); });
    row("fraud report", [](auto &t) { return t.fraudReport(); });
    row("after a fraud", [](auto &t) { return new FraudStepsDialog(t.profile(), nullptr); });
    row("safety rules", [](auto &t) { return new SafetyRulesDialog(t.profile().safetyRules, nullptr); });
    row("allowed hosts", [](auto &t) { return new AllowedHostsDialog(*t.m_inbox, t.shop, u"a.example"_s, nullptr); });
    row("shop settings", [](auto &t) { return new ShopSettingsDialog(*t.m_inbox, *t.m_profiles, t.shop, nullptr); });
    row("templates", [](auto &t) {
        auto *manager = new TemplateManager(*t.m_inbox, *t.m_profiles);
        manager->create(t.shop, u"Hello"_s);
        return manager;
    });
    row("link", [](auto &) { return new LinkDialog({QUrl(u"https://a.example/b"_s), u"unknown"_s}, nullptr); });
    row("question", [](auto &) {
        return new ConfirmDialog({u"Title"_s, u"Text"_s, u"Yes"_s, u"No"_s}, ButtonKind::Danger, nullptr);
    });
    row("pictures of a proof", [](auto &) { return new ProofProgress(nullptr); });
}

void EveryControlTest::everyDialogIsNamedAndInOrder()
{
    QFETCH(Make, make);
    const std::unique_ptr<QWidget> window(make(*this));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    const QStringList faults = faultsOf(window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(!tabOrder(window.get()).empty());
    // Those who hear it have to be told where they are.
    QVERIFY(!window->windowTitle().isEmpty());
}

VITRINA_WIDGET_TEST_MAIN(EveryControlTest)
#include "tst_every_control.moc"
