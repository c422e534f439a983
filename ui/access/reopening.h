// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "ui/settings/settings.h"

#include <QRect>
#include <QTimer>

#include <optional>

class QWidget;

namespace vitrina::ui {

/// Qt takes a scale when it starts and not later. So another zoom closes the program and starts it again in the same
/// process, with the same dialog and the same place on the screen; what was typed is a draft, as at every end.
/// main() does it in three steps: ZoomedStart, the program, and, when it ended with `reopenCode`, reopenProgram().
inline constexpr int reopenCode = 64;

/// Puts the profile's zoom where Qt reads it. To live while QApplication is made; then the environment is as before.
class ZoomedStart final {
public:
    explicit ZoomedStart(const QString &settingsFile); ///< which need not be there
    ~ZoomedStart();
    Q_DISABLE_COPY_MOVE(ZoomedStart)

    [[nodiscard]] int percent() const { return m_percent; }

private:
    int m_percent;
    QByteArray m_before;
};

/// Only where that fails it returns, with an exit code.
[[nodiscard]] int reopenProgram(int argc, char *argv[]);

/// Notices that another zoom is wanted than `running`, and says so once the user has done choosing. Holds back while a
/// window stands open in which something may be half done.
class Reopening final : public QObject {
    Q_OBJECT
public:
    Reopening(Settings &settings, int running, QObject *parent = nullptr);

    /// True when the system's text is of another size than at the last start, so that nothing is to be shown yet.
    [[nodiscard]] bool noteSystemText(int percent);
    /// Remembers what is open, for takeUp() of the next start.
    void remember(const QWidget &window, const DialogId &dialog);
    /// What the last one remembered; said once.
    struct Before {
        DialogId dialog; ///< empty: none was open
        QRect place; ///< of the window, in pixels of this zoom
        bool maximized = false;
        QString settings; ///< the page that was open; empty: none
    };
    [[nodiscard]] std::optional<Before> takeUp();

Q_SIGNALS:
    void wanted();

private:
    void consider();

    Settings &m_settings;
    int m_running;
    QTimer m_pause;
};

} // namespace vitrina::ui
