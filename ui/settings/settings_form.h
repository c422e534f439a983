// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting_row.h"

#include <vector>

class QVBoxLayout;

namespace vitrina::ui {

class RowCard;

/// What a page of the settings is made of: headings, and under each a card with rows.
class SettingsForm final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// The rows that follow stand together. An empty title begins another card without words above it.
    void addHeading(const QString &title, const QString &help = {});
    /// Takes the row. Before the first heading, rows stand on a card without one.
    template <typename Row> Row &add(Row *row)
    {
        take(row);
        return *row;
    }

    /// Shows the rows that are asked for; gives how many.
    int find(const SettingQuery &query, const QString &page);
    [[nodiscard]] const std::vector<SettingRow *> &rows() const { return m_rows; }

private:
    struct Group {
        QString title;
        QWidget *whole; ///< heading and card
        RowCard *card;
        std::vector<SettingRow *> rows;
    };
    void take(SettingRow *row);
    void showGroup(const Group &group);

    QVBoxLayout *m_column;
    std::vector<Group> m_groups;
    std::vector<SettingRow *> m_rows;
};

} // namespace vitrina::ui
