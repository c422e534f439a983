// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace vitrina::ui {

class PlainLabel;

/// Says `words` through the reader of the screen, if one runs; for what happens where the keyboard is not. `from` is
/// any widget of the window that it happens in. What comes within a moment is said together, in order; UI thread.
void announce(QWidget &from, const QString &words);

/// From now on what this label says is announced whenever it comes up or changes: for errors and warnings. A label that
/// is not seen is not heard.
void announceText(PlainLabel &label);

/// The object that a reader of the screen is pointed to: a notification without a look, one for each window, made by
/// announce(). Qt 6.4 has no event for announcements, but readers read out a notification that comes up.
class Announcer final : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] static Announcer &of(QWidget &window);

    void add(const QString &words);

private:
    explicit Announcer(QWidget &window);
    void speak();

    QStringList m_words;
    QTimer m_moment;
};

} // namespace vitrina::ui
