// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_strip.h"

#include "ui/files/file_words.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int iconRoom = 32;
constexpr int barHeight = 3;
constexpr int barInset = 6; ///< where the corners end
constexpr int rowGap = 4;
constexpr int mostRows = 3;
constexpr qreal radius = 6;

} // namespace

FileChip::FileChip(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(TextStyle::Body, this))
    , m_words(new PlainLabel(TextStyle::Small, this))
    , m_pause(new IconButton(Icon::Minus, this))
    , m_remove(new IconButton(Icon::Close, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconRoom, 2, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_name, 2);
    row->addWidget(m_words, 3);
    row->addWidget(m_pause);
    row->addWidget(m_remove);
    m_pause->setGlyphSize(16);
    m_remove->setGlyphSize(14);
    connect(m_pause, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pauseRequested(m_file.id, m_file.stage <= UploadStage::Sending); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_file.id); });
}

void FileChip::setFile(const OutgoingFile &file)
{
    m_file = file;
    refresh();
}

QString FileChip::words() const
{
    return file_words::upload(m_file);
}

void FileChip::refresh()
{
    const bool goes = m_file.stage <= UploadStage::Sending;
    m_name->setText(file_words::name(m_file.file));
    m_words->setText(words());
    m_words->setColor(m_file.stage == UploadStage::Refused ? Color::Danger : Color::TextMuted);
    m_pause->setVisible(m_file.stage != UploadStage::Ready);
    m_pause->setIconName(goes ? Icon::Pause : m_file.stage == UploadStage::Paused ? Icon::Play : Icon::Rotate);
    m_pause->setWords(goes ? tr("Pause") : m_file.stage == UploadStage::Paused ? tr("Go on") : tr("Try again"));
    m_remove->setWords(tr("Remove the file"));
    setAccessibleName(m_name->text());
    setAccessibleDescription(words());
    update();
}

void FileChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void FileChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool refused = m_file.stage == UploadStage::Refused;
    paintBox(painter, rect(),
             {themeColor(refused ? Color::DangerSoft : Color::Hover),
              themeColor(refused ? Color::DangerLine : Color::Line), radius});
    paintIcon(painter, QRect(0, 0, iconRoom, height()),
              m_file.file.mediaType.startsWith(QLatin1StringView("image/")) ? Icon::Image : Icon::File, 16,
              themeColor(Color::TextMuted));
    if (m_file.file.bytes <= 0 || m_file.stage == UploadStage::Ready || refused)
        return;
    const qint64 room = width() - 2 * barInset;
    const int done = static_cast<int>(room * std::min(m_file.sent, m_file.file.bytes) / m_file.file.bytes);
    painter.fillRect(QRect(barInset, height() - barHeight, done, 2), themeColor(Color::Accent));
}

FileStrip::FileStrip(QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(rowGap);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    hide();
}

// The conversation keeps its room however many files there are; half a row says that there are more.
QSize FileStrip::sizeHint() const
{
    const int rows = static_cast<int>(m_chips.size());
    const int row = m_chips.empty() ? 0 : m_chips.front()->sizeHint().height();
    const int all = rows * row + std::max(rows - 1, 0) * rowGap;
    return {0, rows <= mostRows ? all : mostRows * (row + rowGap) + row / 2};
}

QSize FileStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FileStrip::setFiles(const std::vector<OutgoingFile> &files)
{
    while (m_chips.size() > files.size()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < files.size()) {
        auto *chip = new FileChip(widget());
        connect(chip, &FileChip::removeRequested, this, &FileStrip::removeRequested);
        connect(chip, &FileChip::pauseRequested, this, &FileStrip::pauseRequested);
        m_column->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (size_t i = 0; i < files.size(); ++i)
        m_chips[i]->setFile(files[i]);
    setVisible(!files.empty());
    updateGeometry();
}

} // namespace vitrina::ui

#include "moc_file_strip.cpp"
