// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/shop_line.h"

#include "ui/theme/durations.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shop_mark.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

constexpr int mark = 32;
constexpr int textLeft = mark + 12;

} // namespace

ShopLine::ShopLine(const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_name(new PlainLabel(TextStyle::Body, this))
    , m_about(new PlainLabel(TextStyle::Small, this))
{
    setFixedHeight(63);
    m_about->setColor(Color::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(textLeft, 13, 0, 13);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    retranslate();
}

void ShopLine::retranslate()
{
    const QString language = QLocale::languageToCode(QLocale().language());
    m_name->setText(m_profile.name.text(language));
    QStringList about;
    if (m_profile.sites.size() > 1)
        about += tr("%n sites", nullptr, static_cast<int>(m_profile.sites.size()));
    if (m_profile.translates)
        about += tr("messages are translated");
    if (m_profile.responseTarget)
        about += tr("answer within %1").arg(durationText(m_profile.responseTarget->answerWithin));
    if (m_profile.messageLimit.max > 0 && about.size() < 2)
        about += tr("up to %n characters in a message", nullptr, m_profile.messageLimit.max);
    m_facts = about;
    showFacts();
}

// A fact that does not fit is left out as a whole; the first one stays, whatever room there is.
void ShopLine::showFacts()
{
    const QFontMetrics metrics(m_about->font());
    QString line = m_facts.value(0);
    for (qsizetype i = 1; i < m_facts.size(); ++i) {
        const QString longer = line + u" · "_s + m_facts[i];
        if (metrics.horizontalAdvance(longer) + 1 > width() - textLeft)
            break;
        line = longer;
    }
    m_about->setText(line);
}

void ShopLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFacts();
}

void ShopLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShopMark(painter, QRect(0, (height() - mark) / 2, mark, mark), m_profile.mark);
}

void ShopLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
