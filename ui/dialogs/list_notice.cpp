// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/list_notice.h"

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vitrina::ui {
namespace {

constexpr int iconSize = 40;
constexpr int manyLines = 6;

PlainLabel *centred(TextStyle style, QWidget *parent)
{
    auto *label = new PlainLabel(style, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMaxLines(manyLines);
    return label;
}

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QWidget(this))
    , m_heading(centred(TextStyle::Heading, this))
    , m_text(centred(TextStyle::Body, this))
    , m_clear(new Button(ButtonKind::Secondary, this))
{
    m_picture->setFixedHeight(iconSize);
    m_text->setColor(Color::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_picture);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_clear, &QAbstractButton::clicked, this, &ListNotice::clearRequested);
    retranslate();
}

void ListNotice::setKind(Kind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        retranslate();
}

void ListNotice::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_clear->setVisible(m_kind == Kind::NothingFound);
    m_text->setVisible(m_kind != Kind::Loading);
    switch (m_kind) {
    case Kind::NoDialogs:
        m_heading->setText(tr("No dialogs yet"));
        m_text->setText(tr("When a buyer writes to one of your shops, the dialog appears here."));
        break;
    case Kind::NothingFound:
        m_heading->setText(tr("Nothing found"));
        m_text->setText(tr("No dialog matches the search and the filters."));
        break;
    case Kind::Loading:
        m_heading->setText(tr("Loading dialogs…"));
        break;
    case Kind::NotConnected:
        m_heading->setText(tr("Not connected"));
        m_text->setText(tr("The dialogs come with the connection to the hub. The line below says what is in its way."));
        break;
    }
    setAccessibleName(m_heading->text());
    update();
}

Icon ListNotice::glyph() const
{
    switch (m_kind) {
    case Kind::NoDialogs:
        return Icon::Chat;
    case Kind::NothingFound:
        return Icon::Search;
    case Kind::Loading:
        return Icon::All;
    case Kind::NotConnected:
        return Icon::Plug;
    }
    return Icon::Chat;
}

void ListNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    paintIcon(painter, m_picture->geometry(), glyph(), iconSize, themeColor(Color::TextMuted));
}

} // namespace vitrina::ui
