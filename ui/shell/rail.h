// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_filter.h"
#include "models/dialog_list_model.h"
#include "ui/shell/rail_row.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace vitrina::ui {

class PlainLabel;

/// The filters at the left: what waits, the shops, the sections, and under them the ways to other places.
/// Set, shop and section restrict together; "All" lets go of all three.
class Rail final : public QWidget {
    Q_OBJECT
public:
    struct ShopEntry {
        ShopId id;
        QString name; ///< untrusted
        QString marketplace;
        ShopMark mark;
        int waiting = 0;
    };
    struct SectionEntry {
        QString id;
        QString name;
        QString note;
        bool isPublic = false;
        int waiting = 0;
    };

    explicit Rail(QWidget *parent = nullptr);

    void setCounts(const DialogListModel::Counts &counts);
    void setShops(const std::vector<ShopEntry> &shops);
    void setSections(const std::vector<SectionEntry> &sections);
    void setFilter(const DialogFilter &filter);
    void setNarrow(bool narrow);
    void setOrdersShown(bool shown); ///< the page of orders stands where the dialogs were
    void focusFirst();

Q_SIGNALS:
    /// What the user chose; search and sort are those of the filter that was set.
    void filterChosen(const vitrina::DialogFilter &filter);
    void ordersRequested();
    void helpRequested();
    void settingsRequested();
    void shopSettingsRequested(const vitrina::ShopId &shop);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void orderTabs();
    void showFilter();
    void choose(DialogSet set);
    void toggleShop(const ShopId &shop);
    void showShopMenu(RailRow &row, const ShopId &shop);
    void toggleSection(const QString &section);
    void moveFocus(int step);
    [[nodiscard]] std::vector<RailRow *> rows() const;

    struct ShopRow {
        ShopEntry entry;
        RailRow *row;
    };
    struct SectionRow {
        SectionEntry entry;
        RailRow *row;
    };

    DialogFilter m_filter;
    bool m_narrow = false;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    PlainLabel *m_shopsTitle;
    PlainLabel *m_sectionsTitle;
    QVBoxLayout *m_shopsLayout;
    QVBoxLayout *m_sectionsLayout;
    std::vector<RailRow *> m_sets; ///< in the order of DialogSet
    std::vector<ShopRow> m_shops;
    std::vector<SectionRow> m_sections;
    RailRow *m_orders;
    RailRow *m_settings;
    RailRow *m_help;
};

} // namespace vitrina::ui
