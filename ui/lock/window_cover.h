// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace vitrina::ui {

/// While it stands, a page lies over a window, and nothing else of the program can be seen, reached by a key or read by
/// a screen reader: what is in the window and every other window is hidden, also what would show itself later. UI
/// thread.
class WindowCover final : public QObject {
    Q_OBJECT
public:
    /// `page` is a child of `window`, which owns the cover. Windows that belong to the page stay.
    WindowCover(QWidget &window, QWidget &page);

    void cover();
    void uncover();
    [[nodiscard]] bool isCovering() const { return m_covering; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool belongsToPage(const QWidget *widget) const;
    [[nodiscard]] bool mustHide(const QWidget *widget) const;
    void hide(QWidget *widget);
    void fit();

    QWidget &m_window;
    QWidget &m_page;
    bool m_covering = false;
    std::vector<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace vitrina::ui
