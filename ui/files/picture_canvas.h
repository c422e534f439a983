// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace vitrina::ui {

/// One picture, whole or closer: the wheel and the keys zoom, dragging moves it. Instead of a picture, words.
class PictureCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    /// Whole and upright.
    void setPicture(const QImage &picture);
    void setWords(const QString &words); ///< while there is no picture, and why
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const QString &words() const { return m_words; }
    /// Device-independent pixels for one of the picture.
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] bool isFitted() const { return m_zoom == 0; }
    [[nodiscard]] int rotation() const { return m_rotation; } ///< degrees, clockwise

    void zoomBy(qreal factor, QPointF around);
    void zoomBy(qreal factor) { zoomBy(factor, QRectF(rect()).center()); }
    void fit();
    void rotate();

Q_SIGNALS:
    void changed(); ///< zoom, rotation or the picture
    void pressed(); ///< while words stand there

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QSizeF turnedSize() const;
    [[nodiscard]] qreal fittingZoom() const;
    void keepInside();

    QImage m_picture;
    QString m_words;
    qreal m_zoom = 0; ///< 0: fitted
    int m_rotation = 0;
    QPointF m_offset; ///< of the picture's middle from that of the widget
    QPointF m_dragged;
};

} // namespace vitrina::ui
