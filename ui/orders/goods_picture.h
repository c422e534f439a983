// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/files/file_shelf.h"

#include <QAbstractButton>

namespace vitrina::ui {

/// The goods of an order as a small picture, or a quiet sign in its place while it loads and where there is none. A
/// click asks for it at its full size.
class GoodsPicture final : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int side = 40;

    /// `shelf` outlives it.
    GoodsPicture(const OrderItem &item, FileShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {side, side}; }
    [[nodiscard]] bool hasPicture() const { return !m_thumbnail.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void refresh();

    FileShelf &m_shelf;
    std::optional<Attachment> m_picture; ///< absent: nothing that is shown as a picture
    QImage m_thumbnail;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
