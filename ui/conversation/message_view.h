// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/message_rows.h"
#include "ui/conversation/message_selection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QMenu;

namespace vitrina::ui {

class FileShelf;

/// The open conversation. Its place is held by the text under the reader's eyes: history that comes in above, a height
/// that turns out different and a new width move everything else. At the bottom it stays at the bottom.
///
/// Only rows near the screen are laid out; messages are plain text, never markup. All actions are signals.
class MessageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    MessageView(MessageListModel &model, const Clock &clock, QWidget *parent = nullptr);
    ~MessageView() override;

    /// What the open dialog says about every row. Also to be called as time goes by: yesterday is not today.
    void setDialog(PartyRole label, bool isPublic);
    /// RZ-5: whether answers name their questions; `answerable` could be answered now instead of the chosen one.
    void setAnswering(bool answering, const QSet<MessageId> &answerable);
    /// Whether the seller's own messages can be kept as templates (OZ-6).
    void setTemplatesAllowed(bool allowed) { m_templates = allowed; }

    /// Whether the marketplace takes fraud reports: then each message offers to be one's proof.
    void setReportable(bool reportable) { m_reportable = reportable; }
    /// OZ-7: shows what is found, and asks for it when a message comes near the screen. Outlives the view.
    void setFindings(MessageFindings &findings, bool canReport);

    /// Where the files of messages come from; without one only their names are shown. Outlives the view.
    void setFileShelf(FileShelf *shelf);
    [[nodiscard]] MessageListModel &model() const { return m_model; }
    [[nodiscard]] bool isAtBottom() const { return m_stick; }
    [[nodiscard]] QRect rowRect(int row) const; ///< in the viewport's coordinates, also when it is outside
    [[nodiscard]] const MessageLayout &rowLayout(int row); ///< in the coordinates of rowRect()
    [[nodiscard]] int layoutCount() const { return m_rows.layoutCount(); }
    [[nodiscard]] int rowAt(QPoint point) const; ///< -1: none there
    [[nodiscard]] QString shownTextOf(int row) const;
    [[nodiscard]] QString findingOf(int row) const; ///< what its bar says; empty: there is none
    [[nodiscard]] int currentRow() const { return m_current; }
    [[nodiscard]] QString selectedText() const;

public Q_SLOTS:
    void scrollToBottom();
    void scrollToRow(int row);
    void setCurrentRow(int row); ///< what the keyboard acts on
    void selectAll();
    void copySelection(); ///< the current message when nothing is selected
    void toggleOriginal(int row); ///< OV-4
    /// Does what pressing that part of the row does.
    void activate(int row, vitrina::ui::Spot spot);

Q_SIGNALS:
    void olderWanted();
    void newestShown(); ///< the end of the conversation is on the screen
    void messagePainted(const vitrina::MessageId &message); ///< once for each that came in while the dialog was open
    void retryRequested(const vitrina::CommandId &command, const QString &text);
    void editRequested(const vitrina::CommandId &command, const QString &text);
    void discardRequested(const vitrina::CommandId &command);
    void linkActivated(const QUrl &link);
    void reportRequested(const vitrina::MessageId &message); ///< the message shall prove a fraud
    void fineRequested(const vitrina::MessageId &message); ///< OZ-7: what was found in it is no harm
    void warnAgainRequested(const vitrina::MessageId &message); ///< undo of that
    void fileActivated(const vitrina::Message &message, int file); ///< which of its attachments
    void fileSaveRequested(const vitrina::Message &message, int file);
    void answerRequested(const vitrina::MessageId &question);
    void templateWanted(const QString &text); ///< of a message of the seller's own

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Place {
        int row = -1;
        int offset = 0;
    };

    void followModel();
    void showFindings(const QSet<MessageId> &messages);
    void openAtFirstUnread();
    void setFrame();
    void stickWhereTheEndShows();
    /// Measures what is on the screen and puts the scroll bar where the anchor wants it.
    void settle();
    void captureAnchor();
    void askForOlder();
    [[nodiscard]] int topSpace() const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int contentTop() const; ///< y of the first row in the viewport
    [[nodiscard]] int wantedScroll() const;
    [[nodiscard]] int textTop(int row) const; ///< in the content, below the labels
    void paintRow(QPainter &painter, int row, const QRect &clip);
    void paintTop(QPainter &painter);

    [[nodiscard]] Place placeAt(QPoint point);
    [[nodiscard]] QPoint inRow(int row, QPoint point) const;
    void dragTo(QPoint point);
    void updateCursor(QPoint point);
    void showMenu(int row, QPoint globalPos);
    void addFilesToMenu(QMenu &menu, int row);
    void activateFile(int row, int file);
    void copy(const QString &text) const;

    MessageListModel &m_model;
    FileShelf *m_shelf = nullptr;
    const Clock &m_clock;
    MessageRows m_rows;
    MessageSelection m_selection;
    QSet<CommandId> m_refusalsSaid; ///< to a reader of the screen
    PartyRole m_label = PartyRole::Unknown;
    bool m_public = false;
    bool m_reportable = false;
    bool m_answering = false;
    QSet<MessageId> m_answerable;
    QDate m_today;

    bool m_stick = true; ///< at the bottom, and to stay there
    int m_anchorRow = 0; ///< otherwise this row's text is held ...
    int m_anchorDelta = 0; ///< ... so many pixels above the top of the screen
    bool m_settling = false;
    bool m_olderAsked = false;
    qint64 m_paintedUpTo = 0;

    bool m_templates = false; ///< see setTemplatesAllowed()
    int m_current = -1;
    bool m_keyboard = false; ///< the focus came by keyboard: the current row is marked
    Place m_pressed;
    Spot m_pressedSpot = Spot::None;
    bool m_dragging = false;
    QPoint m_lastMouse;
    QBasicTimer m_dragScroll;
};

} // namespace vitrina::ui
