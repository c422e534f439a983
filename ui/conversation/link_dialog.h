// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QUrl>

namespace vitrina::ui {

/// Asks before a link of a message is opened, and shows where it really leads: the host as a browser will ask for it,
/// on a line of its own. Accepted: to be opened.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    LinkDialog(const QUrl &link, QWidget *parent);

    [[nodiscard]] const QUrl &link() const { return m_link; }
    [[nodiscard]] QString shownHost() const; ///< in ASCII
    /// Whether the host is written with letters beyond ASCII, which may look like others.
    [[nodiscard]] bool warnsOfLetters() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QUrl m_link;
    QWidget *m_footer;
};

} // namespace vitrina::ui
