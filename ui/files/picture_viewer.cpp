// SPDX-License-Identifier: Apache-2.0
#include "ui/files/picture_viewer.h"

#include "ui/files/file_saver.h"
#include "ui/files/file_words.h"
#include "ui/files/picture_canvas.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr QSize firstSize(760, 600);
constexpr QSize decoded(4096, 4096);
constexpr qreal step = 1.25;
constexpr int margin = 12;

} // namespace

PictureViewer::PictureViewer(MessageFiles &files, FileSaver &saver, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_files(files)
    , m_saver(saver)
    , m_name(new PlainLabel(TextStyle::BodyStrong, this))
    , m_zoom(new PlainLabel(TextStyle::Small, this))
    , m_canvas(new PictureCanvas(this))
    , m_previous(new IconButton(Icon::Left, this))
    , m_next(new IconButton(Icon::Right, this))
    , m_out(new IconButton(Icon::Minus, this))
    , m_in(new IconButton(Icon::Plus, this))
    , m_fit(new IconButton(Icon::Fit, this))
    , m_rotate(new IconButton(Icon::Rotate, this))
    , m_save(new IconButton(Icon::Save, this))
{
    m_threads.setMaxThreadCount(1);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_zoom->setColor(Color::TextMuted);
    arrange();
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(1); });
    connect(m_out, &QAbstractButton::clicked, this, [this] { m_canvas->zoomBy(1 / step); });
    connect(m_in, &QAbstractButton::clicked, this, [this] { m_canvas->zoomBy(step); });
    connect(m_fit, &QAbstractButton::clicked, m_canvas, &PictureCanvas::fit);
    connect(m_rotate, &QAbstractButton::clicked, m_canvas, &PictureCanvas::rotate);
    connect(m_save, &QAbstractButton::clicked, this, [this] { m_saver.save(m_pictures[m_at]); });
    connect(m_canvas, &PictureCanvas::changed, this, &PictureViewer::refresh);
    connect(m_canvas, &PictureCanvas::pressed, this, &PictureViewer::retry);
    connect(&files, &MessageFiles::arrived, this, &PictureViewer::onArrived);
    connect(&files, &MessageFiles::changed, this, &PictureViewer::onChanged);
    retranslate();
}

PictureViewer::~PictureViewer()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void PictureViewer::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin, 8, margin, 8);
    bar->setSpacing(4);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addSpacing(8);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_zoom);
    for (IconButton *button : {m_out, m_in, m_fit, m_rotate, m_save})
        bar->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
}

void PictureViewer::retranslate()
{
    setWindowTitle(tr("Picture"));
    m_previous->setWords(tr("Previous picture"));
    m_next->setWords(tr("Next picture"));
    m_out->setWords(tr("Smaller"));
    m_in->setWords(tr("Larger"));
    m_fit->setWords(tr("Fit to the window"));
    m_rotate->setWords(tr("Rotate"));
    m_save->setWords(tr("Save…"));
}

void PictureViewer::showPictures(std::vector<Attachment> pictures, size_t first)
{
    m_pictures = std::move(pictures);
    m_at = std::min(first, m_pictures.size() - 1);
    showCurrent();
}

void PictureViewer::go(int by)
{
    const auto to = static_cast<qsizetype>(m_at) + by;
    if (to < 0 || to >= static_cast<qsizetype>(m_pictures.size()))
        return;
    m_at = static_cast<size_t>(to);
    showCurrent();
}

void PictureViewer::showCurrent()
{
    const Attachment &picture = m_pictures[m_at];
    m_shown = picture.id;
    m_canvas->setWords(file_words::progress(0, 0));
    m_files.fetch(picture);
    refresh();
}

void PictureViewer::retry()
{
    if (m_files.state(m_shown).stage == MessageFiles::Stage::Failed)
        showCurrent();
}

void PictureViewer::refresh()
{
    if (m_pictures.empty())
        return;
    const QString name = file_words::name(m_pictures[m_at]);
    m_name->setText(m_pictures.size() == 1 ? name
                                           : tr("%1 of %2 · %3", "number, how many pictures, the name of this one")
                                                 .arg(m_at + 1)
                                                 .arg(m_pictures.size())
                                                 .arg(name));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_pictures.size());
    const bool there = m_canvas->hasPicture();
    for (IconButton *button : {m_out, m_in, m_fit, m_rotate})
        button->setEnabled(there);
    m_zoom->setText(there ? tr("%1%", "size of a picture").arg(QLocale().toString(qRound(m_canvas->zoom() * 100)))
                          : QString());
    m_canvas->setAccessibleName(there ? name : m_canvas->words());
}

void PictureViewer::onArrived(const AttachmentId &id, const QByteArray &content)
{
    if (id != m_shown || m_canvas->hasPicture())
        return;
    m_threads.clear(); // what was asked for before is no longer looked at
    m_threads.start([this, id, content] {
        const ReadPicture picture = readPicture(content, decoded);
        // The window waits for its thread before it goes, so it is there to be told.
        QMetaObject::invokeMethod(
            this, [this, id, picture] { onDecoded(id, picture); }, Qt::QueuedConnection);
    });
}

void PictureViewer::onDecoded(const AttachmentId &id, const ReadPicture &picture)
{
    if (id != m_shown)
        return;
    if (picture.fault == PictureFault::None)
        m_canvas->setPicture(picture.image);
    else
        m_canvas->setWords(file_words::fault(picture.fault));
}

void PictureViewer::onChanged(const AttachmentId &id)
{
    if (id != m_shown || m_canvas->hasPicture())
        return;
    const MessageFiles::State state = m_files.state(id);
    if (state.stage == MessageFiles::Stage::Failed)
        m_canvas->setWords(file_words::failure(state.error));
    else if (state.stage == MessageFiles::Stage::OnItsWay)
        m_canvas->setWords(file_words::progress(state.received, state.bytes));
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        return m_saver.save(m_pictures[m_at]);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return go(-1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return go(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomBy(step);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(1 / step);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_R:
        return m_canvas->rotate();
    default:
        QDialog::keyPressEvent(event);
    }
}

void PictureViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(0, m_canvas->y() - 1, width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_picture_viewer.cpp"
