// SPDX-License-Identifier: Apache-2.0
#include "ui/access/reopening.h"

#include "ui/access/access_settings.h"
#include "ui/access/zoom.h"
#include "ui/settings/settings_window.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <vector>

#ifdef Q_OS_WIN
#include <QProcess>
#else
#include <unistd.h>
#endif

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr const char *scaleVariable = "QT_SCALE_FACTOR";
constexpr const char *againVariable = "VITRINA_REOPENED"; ///< never twice for the same reason
constexpr int pauseMs = 350; ///< several presses of a key are one choice

/// Only looks: Settings mends the file where it is damaged, and tells of it.
int zoomInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 100;
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object().value("values"_L1).toObject();
    return zoom::effective(values.value(QLatin1StringView(access_settings::zoom.name)).toInt(),
                           values.value(QLatin1StringView(access_settings::systemText.name)).toInt(100));
}

/// Windows that may hold something half done: every dialog but the settings, where each row acts at once.
bool somethingElseIsOpen()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [](const QWidget *window) {
        return window->isVisible() && window->windowType() == Qt::Dialog
            && qobject_cast<const SettingsWindow *>(window) == nullptr;
    });
}

/// Empty: the settings are not open.
QString shownSettingsPage()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        const auto *settings = qobject_cast<const SettingsWindow *>(window);
        if (settings != nullptr && settings->isVisible())
            return settings->page();
    }
    return {};
}

} // namespace

ZoomedStart::ZoomedStart(const QString &settingsFile)
    : m_percent(zoomInFile(settingsFile))
    , m_before(qgetenv(scaleVariable))
{
    if (m_percent == 100)
        return;
    bool isNumber = false;
    const double before = m_before.toDouble(&isNumber);
    qputenv(scaleVariable, QByteArray::number((isNumber ? before : 1.0) * m_percent / 100));
}

ZoomedStart::~ZoomedStart()
{
    if (m_before.isEmpty())
        qunsetenv(scaleVariable);
    else
        qputenv(scaleVariable, m_before);
}

int reopenProgram(int argc, char *argv[])
{
    qputenv(againVariable, "1");
#ifdef Q_OS_WIN
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return QProcess::startDetached(QString::fromLocal8Bit(argv[0]), arguments) ? 0 : 1;
#else
    // The same process: a sandbox, a session or an AppImage that waits for it need not know. By its own path first, or
    // the list of processes would call it "exe"; an update may have removed that.
    std::vector<char *> arguments(argv, argv + argc);
    arguments.push_back(nullptr);
    const QByteArray path = QFile::encodeName(QFile::symLinkTarget(u"/proc/self/exe"_s));
    if (!path.isEmpty())
        ::execv(path.constData(), arguments.data());
    ::execv("/proc/self/exe", arguments.data());
    ::execvp(arguments.front(), arguments.data());
    return 1;
#endif
}

Reopening::Reopening(Settings &settings, int running, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_running(running)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Reopening::consider);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(access_settings::zoom.name)
            || name == QLatin1StringView(access_settings::systemText.name))
            m_pause.start();
    });
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (zoom::effective(m_settings) != m_running)
            m_pause.start();
    });
}

void Reopening::consider()
{
    if (zoom::effective(m_settings) != m_running && !somethingElseIsOpen())
        Q_EMIT wanted();
}

bool Reopening::noteSystemText(int percent)
{
    const bool again = qEnvironmentVariableIsSet(againVariable);
    qunsetenv(againVariable);
    if (m_settings.value(access_settings::systemText) != percent)
        m_settings.set(access_settings::systemText, percent);
    m_pause.stop();
    return !again && zoom::effective(m_settings) != m_running;
}

void Reopening::remember(const QWidget &window, const DialogId &dialog)
{
    const QRect place = window.normalGeometry();
    const auto device = [this](int pixels) { return pixels * m_running / 100; };
    m_settings.set(access_settings::reopen,
                   QJsonObject{{u"dialog"_s, dialog.value()},
                               {u"x"_s, device(place.x())},
                               {u"y"_s, device(place.y())},
                               {u"width"_s, device(place.width())},
                               {u"height"_s, device(place.height())},
                               {u"maximized"_s, window.isMaximized()},
                               {u"settings"_s, shownSettingsPage()}});
}

std::optional<Reopening::Before> Reopening::takeUp()
{
    const QJsonObject kept = m_settings.value(access_settings::reopen);
    if (kept.isEmpty())
        return std::nullopt;
    m_settings.reset(access_settings::reopen);
    const auto logical = [&kept, this](QLatin1StringView name) { return kept.value(name).toInt() * 100 / m_running; };
    return Before{DialogId(kept.value("dialog"_L1).toString()),
                  QRect(logical("x"_L1), logical("y"_L1), logical("width"_L1), logical("height"_L1)),
                  kept.value("maximized"_L1).toBool(), kept.value("settings"_L1).toString()};
}

} // namespace vitrina::ui

#include "moc_reopening.cpp"
