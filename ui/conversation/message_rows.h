// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_list_model.h"
#include "ui/conversation/height_index.h"
#include "ui/conversation/message_layout.h"

#include <QSet>

namespace vitrina::ui {

/// The rows of the conversation, measured: a height for each (estimated until the row has come near the screen), and
/// layouts of the few that are near it. Follows the model through the calls that its owner forwards.
class MessageRows {
public:
    explicit MessageRows(const MessageListModel &model);

    /// What holds for all rows; forgets the layouts, keeps the heights as estimates.
    void setFrame(int width, QDate today, PartyRole label, bool isPublic);

    /// OZ-7: what is found in messages, and whether the user can report it. Null (the default): nothing is.
    void setFindings(MessageFindings *findings, bool canReport);
    /// Null: nothing was found in it, or not yet.
    [[nodiscard]] const MessageFinding *finding(int row) const;
    /// RZ-5: whether answers name their questions, and which questions could be chosen.
    void setAnswering(bool answering, const QSet<MessageId> &answerable);

    void reset();
    void inserted(int first, int count);
    void removed(int first, int count);
    void moved(int from, int to); ///< `to` counts rows without the one that moved
    void changed(int first, int last);
    void forgetLayouts();

    [[nodiscard]] const HeightIndex &heights() const { return m_heights; }
    [[nodiscard]] int count() const { return m_heights.count(); }
    /// Lays the row out if it is not; returns whether its height turned out different.
    bool measure(int row);
    /// Measures when needed.
    [[nodiscard]] const MessageLayout &layout(int row);
    /// Drops the layouts of all other rows; their heights stay.
    void keepLayouts(int first, int last);
    [[nodiscard]] int layoutCount() const;

    [[nodiscard]] MessageContext context(int row) const;
    void toggleLanguage(int row);
    void expand(int row);

private:
    struct Row {
        bool measured = false;
        std::unique_ptr<MessageLayout> layout;
    };
    [[nodiscard]] QString key(int row) const;
    [[nodiscard]] std::vector<int> estimates(int first, int count) const;
    void invalidate(int row);

    const MessageListModel &m_model;
    MessageFindings *m_findings = nullptr;
    MessageContext m_frame;
    HeightIndex m_heights;
    std::vector<Row> m_rows;
    int m_nearFirst = 0; ///< only rows from here ...
    int m_nearLast = -1; ///< ... to here may hold a layout
    QSet<MessageId> m_answerable;
    QSet<QString> m_otherLanguage;
    QSet<QString> m_expanded;
};

} // namespace vitrina::ui
