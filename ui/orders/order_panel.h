// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QScrollArea;

namespace vitrina {
class Inbox;
class Profiles;
} // namespace vitrina

namespace vitrina::ui {

class EmptyPage;
class IconButton;
class PlainLabel;

/// RZ-3: the order stands beside the conversation, with the phone for a call. It folds away by its button; what that
/// does to the window is the window's matter.
class OrderPanel final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    OrderPanel(Inbox &inbox, const Profiles &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void foldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Inbox &m_inbox;
    const Profiles &m_profiles;
    PlainLabel *m_title;
    IconButton *m_fold;
    QScrollArea *m_scroll;
    EmptyPage *m_empty;
};

} // namespace vitrina::ui
