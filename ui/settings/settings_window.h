// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

#include <QDialog>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace vitrina::ui {

class Field;
class FoundLabel;
class PageList;
class PlainLabel;
class SettingRow;

/// All settings of the program: pages at the left, the rows of one at the right; a search shows the rows of all pages
/// that it finds. There is nothing to confirm, each row acts at once. Not modal.
class SettingsWindow final : public QDialog {
    Q_OBJECT
public:
    SettingsWindow(std::vector<SettingsPage> pages, QWidget *parent);

    /// An unknown or empty one: the page that is there.
    void showPage(const QString &id);
    [[nodiscard]] QString page() const { return m_page; }
    void search(const QString &words);
    [[nodiscard]] std::vector<SettingRow *> shownRows() const;
    /// What is wrong with the settings as a whole, above every page; empty: nothing.
    void setNotice(const QString &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Section {
        QWidget *whole = nullptr;
        SettingsForm *form = nullptr;
    };
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeBody();
    void build(size_t page);
    void refresh();
    void rebuild();
    void retranslate();
    void focusFirstRow();
    void openPage(const QString &id);

    std::vector<SettingsPage> m_pages;
    std::vector<Section> m_sections; ///< of each page; empty until it is shown
    QString m_page;
    QWidget *m_side;
    Field *m_search;
    PageList *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QWidget *m_noticeCard;
    PlainLabel *m_notice;
    PlainLabel *m_found;
};

} // namespace vitrina::ui
