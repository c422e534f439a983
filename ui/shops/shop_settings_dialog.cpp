// SPDX-License-Identifier: Apache-2.0
#include "ui/shops/shop_settings_dialog.h"

#include "domain/text.h"
#include "ui/access/announcer.h"
#include "ui/safety/allowed_hosts_dialog.h"
#include "ui/shell/error_words.h"
#include "ui/shops/check_line.h"
#include "ui/shops/hours_editor.h"
#include "ui/shops/switch_words.h"
#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/durations.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLocale>
#include <QScrollArea>
#include <QTimeZone>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 24;
constexpr int tallest = 500; ///< fits into the smallest window
constexpr int minutesWidth = 96;

PlainLabel *paragraph(const QString &text, TextStyle style, Color color, QWidget *parent)
{
    auto *label = new PlainLabel(text, style, parent);
    label->setMaxLines(TextLines::unlimited);
    label->setColor(color);
    return label;
}

} // namespace

ShopSettingsDialog::ShopSettingsDialog(Inbox &inbox, const Profiles &profiles, const ShopId &shop, QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
    , m_profile(nullptr)
    , m_shop(shop)
    , m_problem(paragraph({}, TextStyle::Small, Color::Danger, this))
    , m_footer(new QWidget(this))
    , m_save(new Button(tr("Save"), ButtonKind::Primary, m_footer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shop settings"));
    if (const Shop *known = m_inbox.shop(shop))
        m_profile = profiles.find(known->marketplace);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 12, margin, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_problem, 1);
    announceText(*m_problem);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, m_footer);
    m_save->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &ShopSettingsDialog::save);
    buttons->addWidget(close);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *content = body();
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
    refresh();
    // A window does not ask its layout how high wrapped text gets at its width.
    const int wanted = content->layout()->totalHeightForWidth(dialogWidth) + m_footer->sizeHint().height();
    setFixedSize(dialogWidth, std::min(wanted, std::max(tallest, parent != nullptr ? parent->height() - 20 : 0)));
    connect(&m_inbox, &Inbox::shopsChanged, this, &ShopSettingsDialog::refresh);
    connect(&m_inbox, &Inbox::userChanged, this, &ShopSettingsDialog::refresh);
    connect(&m_inbox, &Inbox::connectionChanged, this, &ShopSettingsDialog::refresh);
    connect(&m_inbox, &Inbox::settled, this, &ShopSettingsDialog::onSettled);
}

QLayout *ShopSettingsDialog::head()
{
    const Shop *shop = m_inbox.shop(m_shop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    QString name = shop != nullptr ? isolated(singleLine(shop->name)) : QString();
    if (m_profile != nullptr)
        name += u" · "_s + m_profile->name.text(QLocale().name());
    auto *label = new PlainLabel(name, TextStyle::Small, this);
    label->setColor(Color::TextMuted);
    words->addWidget(label);
    return words;
}

QWidget *ShopSettingsDialog::body()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 20, margin, 16);
    column->setSpacing(8);
    column->addLayout(head());
    column->addSpacing(8);
    addSwitches(*column);
    addClocks(*column);
    addSites(*column);
    column->addStretch(1);
    return content;
}

void ShopSettingsDialog::addSwitches(QVBoxLayout &column)
{
    if (m_profile == nullptr)
        return;
    const QString language = QLocale().name();
    for (const ShopSwitch &each : m_profile->switches) {
        auto *check = new CheckLine(this);
        check->setWords(each.name.text(language), each.detail.text(language));
        connect(check, &CheckLine::turned, this, [this, name = each.id](bool wanted) {
            say({});
            m_turning = m_inbox.setSwitch(m_shop, name, wanted);
            refresh();
        });
        column.addWidget(check);
        m_lines.push_back({&each, check});
    }
    column.addSpacing(8);
}

void ShopSettingsDialog::addSites(QVBoxLayout &column)
{
    // YM-5: only where the marketplace lets some links through is there a list of them to keep.
    const bool some =
        m_profile != nullptr && std::ranges::any_of(m_profile->forbidden, [](const ForbiddenContent &content) {
            return content.kind == ContentKind::WebAddress && content.severity == Severity::Ask;
        });
    if (!some)
        return;
    column.addSpacing(8);
    column.addWidget(new PlainLabel(tr("Links in answers"), TextStyle::BodyStrong, this));
    auto *button = new Button(tr("Sites for links…"), ButtonKind::Secondary, this);
    connect(button, &QAbstractButton::clicked, this,
            [this] { (new AllowedHostsDialog(m_inbox, m_shop, {}, this))->open(); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

void ShopSettingsDialog::addClocks(QVBoxLayout &column)
{
    const Shop *shop = m_inbox.shop(m_shop);
    const ShopSettings settings = shop != nullptr ? shop->settings : ShopSettings{};
    column.addWidget(new PlainLabel(tr("Answer target"), TextStyle::BodyStrong, this));
    const int longest = longestTarget();
    const QString target = longest > 0 ? tr("The marketplace’s target is %1. The shop may have a shorter one.")
                                             .arg(durationText(std::chrono::minutes(longest)))
                                       : tr("The marketplace publishes no target. The shop may have one of its own.");
    column.addWidget(paragraph(target, TextStyle::Small, Color::TextMuted, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_target = new Field(this);
    m_target->setFixedWidth(minutesWidth);
    m_target->setValidator(new QIntValidator(0, 99'999, m_target));
    m_target->setAccessibleName(tr("Answer target in minutes"));
    m_target->setText(settings.answerMinutes > 0 ? QString::number(settings.answerMinutes) : QString());
    row->addWidget(m_target);
    row->addWidget(new PlainLabel(tr("minutes"), TextStyle::Body, this), 1);
    column.addLayout(row);
    column.addSpacing(8);
    column.addWidget(new PlainLabel(tr("Working hours"), TextStyle::BodyStrong, this));
    const QString zone =
        settings.timeZone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : settings.timeZone;
    column.addWidget(paragraph(
        tr("With hours, the target runs only in them and not on holidays; without, day and night. Time zone: %1.")
            .arg(zone),
        TextStyle::Small, Color::TextMuted, this));
    m_hours = new HoursEditor(this);
    m_hours->setHours(settings.hours);
    column.addWidget(m_hours);
    m_why = paragraph({}, TextStyle::Small, Color::Warn, this);
    column.addWidget(m_why);
}

int ShopSettingsDialog::longestTarget() const
{
    if (m_profile == nullptr || !m_profile->responseTarget)
        return 0;
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(m_profile->responseTarget->answerWithin).count());
}

void ShopSettingsDialog::refresh()
{
    const Shop *shop = m_inbox.shop(m_shop);
    if (shop == nullptr) {
        close(); // it is gone, or is no longer this user's
        return;
    }
    for (const Line &line : m_lines) {
        line.check->setOn(shop_words::isOn(*shop, line.what->id));
        line.check->setBlocked(shop_words::switchBlock(*m_profile, *line.what, m_inbox));
        if (!m_turning.isEmpty())
            line.check->box().setEnabled(false);
    }
    const QString block = shop_words::settingsBlock(m_inbox);
    m_why->setText(block);
    m_why->setVisible(!block.isEmpty());
    m_target->setEnabled(block.isEmpty());
    m_hours->setEnabled(block.isEmpty());
    m_save->setEnabled(block.isEmpty() && m_saving.isEmpty());
}

void ShopSettingsDialog::save()
{
    const Shop *shop = m_inbox.shop(m_shop);
    const auto hours = m_hours->hours();
    if (shop == nullptr)
        return;
    if (!hours)
        return say(tr("Write hours like 9:00–18:00, or leave the day empty."));
    ShopSettings settings = shop->settings;
    settings.answerMinutes = m_target->text().toInt();
    settings.hours = *hours;
    if (settings.timeZone.isEmpty() && !hours->empty())
        settings.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString fault = faultOf(settings, longestTarget());
    if (!fault.isEmpty())
        return say(errorText(Error{ErrorClass::Refused, fault, {}}));
    say({});
    m_saving = m_inbox.putShopSettings(m_shop, settings);
    refresh();
}

void ShopSettingsDialog::onSettled(const CommandId &command, const std::optional<Error> &refusal)
{
    const bool saved = command == m_saving;
    if (!saved && command != m_turning)
        return;
    (saved ? m_saving : m_turning) = {};
    if (refusal)
        say(errorText(*refusal));
    else if (saved)
        return accept();
    refresh();
}

void ShopSettingsDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
}

QString ShopSettingsDialog::problem() const
{
    return m_problem->text();
}

void ShopSettingsDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui
