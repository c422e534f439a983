// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"
#include "ui/theme/text_style.h"

#include <QDialog>
#include <QUrl>

class QBoxLayout;

namespace vitrina::ui {

/// What is known of a link before it is opened.
struct LinkQuestion {
    QUrl link;
    QString reason; ///< why it is doubtful; empty: nothing is known of it
    bool reported = false; ///< its dialog, as fraud
};

/// Asks before a link of a message is opened (OZ-7), and shows where it really leads: what somebody has registered of
/// the host, as a browser will ask for it, in bold on a line of its own, and why it is doubtful. Accepted: to be
/// opened.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    LinkDialog(const LinkQuestion &question, QWidget *parent);

    [[nodiscard]] const QUrl &link() const { return m_link; }
    [[nodiscard]] QString shownHost() const; ///< the registrable part, in ASCII
    /// Whether the host is written with letters beyond ASCII, which may look like others.
    [[nodiscard]] bool warnsOfLetters() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addReasons(QBoxLayout &body, const LinkQuestion &question);
    void addLine(QBoxLayout &body, const QString &text, TextStyle style, Color color, int lines);
    void addButtons();

    QUrl m_link;
    QWidget *m_footer;
};

} // namespace vitrina::ui
