// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_filter.h"

#include <QAbstractButton>

namespace vitrina::ui {

/// Says how the list is sorted, and opens a menu to sort it otherwise.
class SortChoice final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SortChoice(QWidget *parent = nullptr);

    [[nodiscard]] DialogSort sort() const { return m_sort; }
    void setSort(DialogSort sort); ///< does not emit
    [[nodiscard]] static QString words(DialogSort sort);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortChosen(vitrina::DialogSort sort);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void openMenu();

    DialogSort m_sort = DialogSort::LongestWait;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
