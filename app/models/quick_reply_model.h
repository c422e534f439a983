// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply.h"

#include <QAbstractListModel>

#include <vector>

namespace vitrina {

/// The quick replies of one shop, searched as one types (OZ-5): every word of the search begins a word of the title or
/// the text. By title, those that the marketplace has deleted last.
class QuickReplyModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setReplies(std::vector<QuickReply> replies);
    void setSearch(const QString &search);

    [[nodiscard]] const QuickReply &reply(int row) const { return m_all[m_shown[static_cast<size_t>(row)]]; }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); } ///< whatever is searched for

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: title, a line break, text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    std::vector<QuickReply> m_all;
    std::vector<size_t> m_shown; ///< indexes of m_all
    QString m_search;
};

} // namespace vitrina
