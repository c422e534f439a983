// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/desktop/tray.h"
#include "ui/desktop/tray_picture.h"
#include "ui/settings/settings.h"
#include "ui/shell/language.h"
#include "ui/theme/confirm_dialog.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// The icon in the tray, and what closing the window means.
class TrayTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    Language m_language;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Tray> m_tray;
    bool m_available = true;

    [[nodiscard]] ConfirmDialog *question() const
    {
        for (auto *dialog : m_window->findChildren<ConfirmDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_language.use(u"en"_s)); }
    void init()
    {
        m_settings.reset();
        QFile::remove(m_dir.filePath(u"s.json"_s));
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"s.json"_s));
        m_window = std::make_unique<QWidget>();
        m_tray = std::make_unique<Tray>(*m_window, *m_settings, [this] { return m_available; });
        m_window->show();
    }
    void cleanup()
    {
        m_tray.reset();
        m_window.reset();
    }

    void OV_2_theIconBearsTheNumberOfChats()
    {
        const auto picture = [](int count) { return trayPicture(count).pixmap(64).toImage(); };
        QVERIFY(picture(0) != picture(1));
        QVERIFY(picture(1) != picture(2));
        QCOMPARE(picture(100), picture(5000)); // "99+"
        QCOMPARE(m_tray->icon().toolTip(), u"Vitrina"_s);
        m_tray->setUnreadChats(3);
        QCOMPARE(m_tray->icon().toolTip(), u"Vitrina: 3 chats with unread messages"_s);
        QCOMPARE(m_tray->icon().icon().pixmap(64).toImage(), picture(3));
    }

    void closingGoesToTheTrayWhereThereIsOne()
    {
        m_available = true;
        const QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_tray->icon().isVisible());
        QVERIFY(!question());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QCOMPARE(quit.size(), 0);
    }

    void aStartInTheTrayShowsTheIconAlone()
    {
        m_available = true;
        m_window->hide();
        QVERIFY(m_tray->takeWindow());
        QVERIFY(m_tray->icon().isVisible());
        QVERIFY(!m_window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    }

    void withoutATrayNothingIsHidden()
    {
        m_available = false;
        QVERIFY(!m_tray->takeWindow());
        QVERIFY(m_window->isVisible());
    }

    void withoutATrayClosingQuitsAndSaysSoOnce()
    {
        m_available = false;
        const QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(question());
        question()->reject();
        QVERIFY(!m_window->close()); // not agreed to yet
        QVERIFY(question());
        question()->accept();
        QCOMPARE(quit.size(), 1);
        QVERIFY(m_window->close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void theSystemIsAskedEachTime()
    {
        m_available = true;
        QVERIFY(!m_window->close());
        m_window->show();
        m_available = false; // the desktop's panel has gone
        QVERIFY(!m_window->close());
        QVERIFY(question());
    }

    void theIconOpensAndItsMenuQuits()
    {
        QSignalSpy opened(m_tray.get(), &Tray::openRequested);
        QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
        Q_EMIT m_tray->icon().activated(QSystemTrayIcon::Trigger);
        Q_EMIT m_tray->icon().activated(QSystemTrayIcon::Context); // that is the menu's
        QCOMPARE(opened.size(), 1);
        const QList<QAction *> actions = m_tray->icon().contextMenu()->actions();
        QCOMPARE(actions.size(), 2);
        actions[0]->trigger();
        actions[1]->trigger();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(quit.size(), 1);
    }
};

VITRINA_WIDGET_TEST_MAIN(TrayTest)
#include "tst_tray.moc"
