// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/link_dialog.h"

#include "domain/text.h"
#include "safety/hosts.h"
#include "ui/conversation/links.h"
#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440; ///< or wider, where the buttons have long words
constexpr int margin = 24;
constexpr qsizetype longestShown = 500;

} // namespace

LinkDialog::LinkDialog(const LinkQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_link(question.link)
    , m_footer(new QWidget(this))
{
    setWindowTitle(tr("Open a link"));
    setModal(true);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 20, margin, 20);
    body->setSpacing(8);
    addLine(*body, tr("This link leads out of Vitrina, to the site"), TextStyle::Body, Color::TextMuted, 2);
    addLine(*body, shownHost(), TextStyle::Heading, Color::Text, 6);
    addReasons(*body, question);
    addLine(*body, singleLine(QString::fromLatin1(m_link.toEncoded()), longestShown), TextStyle::Small,
            Color::TextMuted, 8);
    addLine(*body, tr("Never enter a password or a confirmation code on a site that a buyer has sent."),
            TextStyle::Small, Color::TextMuted, 3);
    addButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(m_footer);
    // A window does not ask its layout how high wrapped text gets at its width.
    const int wide = std::max(dialogWidth, m_footer->sizeHint().width());
    setFixedSize(wide, column->totalHeightForWidth(wide));
}

void LinkDialog::addLine(QBoxLayout &body, const QString &text, TextStyle style, Color color, int lines)
{
    auto *label = new PlainLabel(text, style, this);
    label->setColor(color);
    label->setMaxLines(lines);
    body.addWidget(label);
}

void LinkDialog::addReasons(QBoxLayout &body, const LinkQuestion &question)
{
    if (warnsOfLetters()) {
        const QString letters = QUrl::fromAce(shownHost().toLatin1(), QUrl::IgnoreIDNWhitelist);
        const QString written = isolated(singleLine(letters));
        addLine(body,
                tr("In the message it is written as %1. Its letters may look like those of another site.").arg(written),
                TextStyle::Body, Color::Danger, 6);
    }
    if (!question.reason.isEmpty())
        addLine(body, question.reason, TextStyle::Body, Color::Danger, 6);
    if (m_link.scheme() == "http"_L1)
        addLine(body, tr("The connection to it is not encrypted."), TextStyle::Body, Color::Warn, 2);
    if (question.reported)
        addLine(body, tr("You reported this dialog as fraud."), TextStyle::Body, Color::Danger, 3);
}

void LinkDialog::addButtons()
{
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 16, margin, 16);
    buttons->setSpacing(8);
    auto *copy = new Button(tr("Copy address"), ButtonKind::Plain, m_footer);
    connect(copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_link.toEncoded()));
        reject();
    });
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Secondary, m_footer);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *open = new Button(tr("Open"), ButtonKind::Primary, m_footer);
    connect(open, &Button::clicked, this, &QDialog::accept);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    cancel->setFocus();
}

QString LinkDialog::shownHost() const
{
    return hostOf(realHost(m_link)).registrable;
}

bool LinkDialog::warnsOfLetters() const
{
    return shownHost().contains("xn--"_L1);
}

void LinkDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui

#include "moc_link_dialog.cpp"
