// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connection_status.h"

#include <QTimer>
#include <QWidget>

namespace vitrina::ui {

struct StatusWords;
class Button;
class PlainLabel;

/// The strip at the bottom: how the link stands, how many wait, which hub, and for a while what could not be done.
/// Everything about the network is said here, and nowhere else.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    static constexpr int lineHeight = 28; ///< with the line above it

    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    void setStatus(const ConnectionStatus &status);
    void setWaiting(int dialogs);
    /// A newer version of the program; shown until the program ends.
    void setUpdate(const QString &version);
    /// Says for a while what could not be done.
    void showFailure(const Error &error);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget *lastControl() const; ///< where the keyboard ends

Q_SIGNALS:
    void connectRequested();
    void updateRequested(); ///< the page of the newer version
    void tokenRequested(); ///< another one, where the hub no longer takes what there is

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void sayLink();
    [[nodiscard]] StatusWords words() const;
    void fitIn(const StatusWords &words, const QStringList &right);

    const Clock &m_clock;
    ConnectionStatus m_status;
    int m_waiting = 0;
    QString m_update; ///< a version
    std::optional<bool> m_linkSaid; ///< to a reader of the screen: connected or not
    std::optional<Error> m_failure;
    QTimer m_failureTimer;
    QTimer m_countdown; ///< runs only while a number of seconds is before the user's eyes
    QTimer m_grace; ///< a link that was lost just now may be back in a moment: nothing flashes
    PlainLabel *m_text;
    PlainLabel *m_right;
    Button *m_connect;
    Button *m_updateLink;
};

} // namespace vitrina::ui
