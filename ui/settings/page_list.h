// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QListWidget>

namespace vitrina::ui {

/// The pages of a window, one below the other, each with its icon; the arrow keys choose. A page in which a search
/// found nothing is dimmed.
class PageList final : public QListWidget {
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(const QString &id, Icon icon, const QString &title);
    [[nodiscard]] bool showsFocus() const { return hasFocus() && m_keyboardFocus; }
    void setDimmed(const QString &id, bool dimmed);
    void choose(const QString &id); ///< an unknown or empty one: none
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void pageChosen(const QString &id); ///< by the user, also the one that is chosen already

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *find(const QString &id) const;

    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
