// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/message.h"
#include "marketplace/profile.h"

#include <QWidget>

class QScrollArea;

namespace vitrina::ui {

class CheckRow;

/// The messages of a dialog, to choose those that prove a fraud. Above them stand the name and the badge of the other
/// party, drawn as in the header (OZ-3). What the messages say is plain text.
class EvidenceList final : public QWidget {
    Q_OBJECT
public:
    /// `messages`: oldest first. Those that the marketplace does not have are left out.
    EvidenceList(const Dialog &dialog, const ShopMark &mark, const std::vector<Message> &messages, UtcTime now,
                 QWidget *parent);

    [[nodiscard]] std::vector<MessageId> chosen() const; ///< in the order of the conversation
    void choose(const std::vector<MessageId> &messages); ///< and no others; the first of them is scrolled to
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRow(QWidget *parent, const Message &message, UtcTime now);
    void scrollToChosen();

    struct Row {
        MessageId message;
        CheckRow *row;
    };
    Dialog m_dialog;
    ShopMark m_mark;
    std::vector<Row> m_rows;
    QScrollArea *m_scroll;
};

} // namespace vitrina::ui
