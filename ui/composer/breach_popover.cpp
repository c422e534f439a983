// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/breach_popover.h"

#include "ui/access/announcer.h"
#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int padding = 12;
constexpr int radius = 8;
constexpr int pointerHalf = 7;
constexpr int mostLines = 4;

} // namespace

BreachPopover::BreachPopover(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph(Icon::Late, 16, Color::Warn, this))
    , m_title(new PlainLabel(TextStyle::BodyStrong, this))
    , m_place(new PlainLabel(TextStyle::Small, this))
    , m_text(new PlainLabel(TextStyle::Small, this))
    , m_source(new PlainLabel(TextStyle::Small, this))
    , m_edit(new Button(ButtonKind::Quiet, this))
    , m_send(new Button(ButtonKind::Plain, this))
    , m_allow(new Button(ButtonKind::Link, this))
    , m_row(new QWidget(this))
{
    m_title->setMaxLines(mostLines);
    m_place->setColor(Color::TextMuted);
    m_text->setMaxLines(mostLines);
    m_source->setMaxLines(mostLines);
    m_source->setColor(Color::TextMuted);
    for (Button *button : {m_edit, m_send})
        button->setButtonHeight(28);
    m_allow->setButtonHeight(20);
    arrange();
    connect(m_edit, &QAbstractButton::clicked, this, &BreachPopover::editChosen);
    connect(m_send, &QAbstractButton::clicked, this, &BreachPopover::sendChosen);
    connect(m_allow, &QAbstractButton::clicked, this, &BreachPopover::allowChosen);
    retranslate();
    hide();
}

void BreachPopover::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_place, 0, Qt::AlignTop);
    auto *answers = new QHBoxLayout(m_row);
    answers->setContentsMargins(0, 4, 0, 0);
    answers->setSpacing(8);
    answers->addWidget(m_edit);
    answers->addWidget(m_send);
    answers->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 2, padding, padding - 2 + pointerHeight);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_source);
    column->addWidget(m_allow, 0, Qt::AlignLeft);
    column->addWidget(m_row);
}

Color BreachPopover::ink() const
{
    return m_words.severity == Severity::Stop ? Color::Danger : Color::Warn;
}

void BreachPopover::setWords(const BreachWords &words)
{
    if (words == m_words && isVisible())
        return;
    m_words = words;
    m_glyph->setGlyph(Icon::Late, ink());
    m_title->setColor(ink());
    m_title->setText(words.title);
    m_place->setText(words.place);
    m_place->setVisible(!words.place.isEmpty());
    m_text->setText(words.text);
    m_source->setText(words.source);
    m_source->setVisible(!words.source.isEmpty());
    m_allow->setVisible(words.mayAllow);
    m_row->setVisible(words.asks);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text + u' ' + words.source);
    update();
}

void BreachPopover::pointAt(const QPoint &tip, int left, int right)
{
    const int width = std::min(widest, right - left);
    const int x = std::clamp(tip.x() - width / 2, left, right - width);
    layout()->invalidate();
    const int height = layout()->totalHeightForWidth(width);
    m_tip = std::clamp(tip.x() - x, radius + pointerHalf, width - radius - pointerHalf);
    setGeometry(x, tip.y() - height, width, height);
    const bool isNew = !isVisible();
    show();
    raise();
    update();
    const QString words = accessibleName() + u". "_s + accessibleDescription();
    if (isNew || words != m_said)
        announce(*this, words);
    m_said = words;
}

void BreachPopover::focusAnswer()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BreachPopover::retranslate()
{
    m_edit->setText(tr("Edit the text"));
    m_send->setText(tr("Send anyway"));
    m_allow->setText(tr("Allow for this shop…"));
}

void BreachPopover::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BreachPopover::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        return Q_EMIT editChosen();
    // A button outside of a dialog does not know Enter; the one that has the focus is meant.
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        for (Button *button : {m_edit, m_send, m_allow}) {
            if (button->hasFocus())
                return button->click();
        }
    }
    QWidget::keyPressEvent(event);
}

void BreachPopover::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT left();
}

void BreachPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, 0, width(), height() - pointerHeight).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath body;
    body.addRoundedRect(box, radius - 0.5, radius - 0.5);
    QPainterPath pointer;
    pointer.moveTo(m_tip - pointerHalf, box.bottom() - 0.5);
    pointer.lineTo(m_tip, height() - 0.5);
    pointer.lineTo(m_tip + pointerHalf, box.bottom() - 0.5);
    pointer.closeSubpath();
    painter.setPen(QPen(themeColor(ink()), 1));
    painter.setBrush(themeColor(Color::Popup));
    painter.drawPath(body.united(pointer));
}

} // namespace vitrina::ui

#include "moc_breach_popover.cpp"
