// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/breach_watch.h"

#include "ui/access/announcer.h"
#include "ui/composer/breach_words.h"
#include "ui/composer/composer_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int gap = 4; ///< between the pointer's tip and the field
constexpr int margin = 16; ///< of the composer
constexpr milliseconds leaveDelay(300);
constexpr std::size_t mostRemembered = 100;

} // namespace

BreachWatch::BreachWatch(ComposerField &field, QWidget &composer)
    : QObject(&composer)
    , m_field(field)
    , m_composer(composer)
{
    m_leave.setSingleShot(true);
    m_leave.setInterval(leaveDelay);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (m_shown && m_why == Why::Pointer && !(m_popover && m_popover->underMouse()))
            hide();
    });
    connect(&m_check, &TypingCheck::found, this, &BreachWatch::onFound);
    connect(&m_field, &QPlainTextEdit::textChanged, this, &BreachWatch::onText);
    connect(&m_field, &QPlainTextEdit::cursorPositionChanged, this, &BreachWatch::onCaret);
    m_field.viewport()->setMouseTracking(true);
    m_field.viewport()->installEventFilter(this);
    m_field.installEventFilter(this);
}

BreachWatch::~BreachWatch()
{
    delete m_popover;
}

void BreachWatch::setContext(const TypingContext &context)
{
    m_check.setContext(context);
}

void BreachWatch::reset()
{
    m_confirmed.clear();
    hide();
}

void BreachWatch::close()
{
    hide();
}

void BreachWatch::onText()
{
    m_dismissed = false;
    if (m_shown && m_why != Why::Caret)
        hide(); // the question was about another text
    m_check.setText(m_field.toPlainText());
}

void BreachWatch::onFound()
{
    m_field.markBreaches(findings());
    QStringList titles;
    for (const Finding &finding : findings()) {
        const QString &title = finding.reason.text(QLocale().name());
        if (!titles.contains(title))
            titles += title;
    }
    m_field.setAccessibleDescription(titles.join(QStringLiteral("; ")));
    onCaret();
    sayNew(titles);
}

// The popover reads itself out; what it does not show is named.
void BreachWatch::sayNew(const QStringList &titles)
{
    const QString shown = m_popover && m_popover->isVisible() ? m_popover->accessibleName() : QString();
    for (const QString &title : titles) {
        if (title != shown && !m_said.contains(title))
            announce(m_field, tr("Warning: %1", "a breach of a rule in what is typed").arg(title));
    }
    m_said = titles;
}

const Finding *BreachWatch::at(qsizetype position) const
{
    const auto found = std::find_if(findings().begin(), findings().end(), [position](const Finding &finding) {
        return finding.range.start <= position && position <= finding.range.end();
    });
    return found == findings().end() ? nullptr : &*found;
}

void BreachWatch::onCaret()
{
    if ((m_shown && m_why != Why::Caret) || !m_check.isCurrent())
        return;
    const Finding *finding = m_field.hasFocus() ? at(m_field.textCursor().position()) : nullptr;
    if (finding == nullptr) {
        m_dismissed = false;
        return hide();
    }
    if (!m_dismissed)
        show(*finding, Why::Caret);
}

void BreachWatch::onPointer(const QPoint &point)
{
    if ((m_shown && m_why != Why::Pointer) || !m_check.isCurrent())
        return;
    const int position = m_field.cursorForPosition(point).position();
    const Finding *finding = at(position);
    if (finding != nullptr && m_field.rectOf(finding->range).contains(m_field.viewport()->mapTo(&m_field, point))) {
        m_leave.stop();
        return show(*finding, Why::Pointer);
    }
    if (m_shown && !m_leave.isActive())
        m_leave.start();
}

void BreachWatch::walk(int step)
{
    (void)m_check.findingsNow();
    if (findings().empty())
        return;
    const int caret = m_field.textCursor().selectionStart();
    const auto forward = [caret](const Finding &finding) { return finding.range.start > caret; };
    const auto backward = [caret](const Finding &finding) { return finding.range.start < caret; };
    if (step > 0) {
        const auto next = std::find_if(findings().begin(), findings().end(), forward);
        const Finding target = next == findings().end() ? findings().front() : *next;
        select(target);
        return show(target, Why::Walk);
    }
    const auto before = std::find_if(findings().rbegin(), findings().rend(), backward);
    const Finding target = before == findings().rend() ? findings().back() : *before;
    select(target);
    show(target, Why::Walk);
}

void BreachWatch::select(const Finding &finding)
{
    hide();
    m_why = Why::Walk; // the caret that moves now has no say
    m_shown = finding;
    QTextCursor cursor = m_field.textCursor();
    cursor.setPosition(int(finding.range.end()));
    cursor.setPosition(int(finding.range.start), QTextCursor::KeepAnchor);
    m_field.setTextCursor(cursor);
    m_field.ensureCursorVisible();
}

BreachPopover &BreachWatch::makePopover()
{
    if (!m_popover) {
        QWidget *parent = m_composer.parentWidget() != nullptr ? m_composer.parentWidget() : &m_composer;
        m_popover = new BreachPopover(parent);
        connect(m_popover, &BreachPopover::editChosen, this, &BreachWatch::edit);
        connect(m_popover, &BreachPopover::sendChosen, this, &BreachWatch::sendAnyway);
        connect(m_popover, &BreachPopover::left, &m_leave, qOverload<>(&QTimer::start));
        connect(m_popover, &BreachPopover::allowChosen, this, [this] {
            const QString words = m_shown ? wordsOf(*m_shown) : QString();
            hide();
            Q_EMIT allowRequested(words);
        });
    }
    return *m_popover;
}

void BreachWatch::show(const Finding &finding, Why why)
{
    const Profile *profile = m_check.context().profile;
    if (profile == nullptr || !m_field.isVisible())
        return;
    m_shown = finding;
    m_why = why;
    BreachWords words = breachWords(finding, *profile);
    words.asks = why == Why::Ask;
    words.mayAllow = m_hostsEditable && finding.code == FindingCode::Link && finding.severity == Severity::Ask;
    if (findings().size() > 1) {
        const auto place = std::find_if(findings().begin(), findings().end(), [&finding](const Finding &other) {
            return other.range == finding.range && other.rule == finding.rule;
        });
        words.place = tr("%1 of %2", "which breach, of how many")
                          .arg(QLocale().toString(std::distance(findings().begin(), place) + 1),
                               QLocale().toString(qsizetype(findings().size())));
    }
    if (const QString others = words.asks ? otherTitles(finding) : QString(); !others.isEmpty())
        words.text += u'\n' + tr("Also: %1").arg(others);
    makePopover().setWords(words);
    place();
}

QString BreachWatch::otherTitles(const Finding &shown) const
{
    const QString language = QLocale().name();
    QStringList titles;
    for (const Finding &finding : findings()) {
        const QString &title = finding.reason.text(language);
        if (finding.rule != shown.rule && !isConfirmed(finding) && !titles.contains(title))
            titles += title;
    }
    return QLocale().createSeparatedList(titles);
}

void BreachWatch::place()
{
    const QWidget &ground = *m_popover->parentWidget();
    const QRect words = m_field.rectOf(m_shown->range);
    const int middle = std::clamp(words.left() + std::min(words.width(), m_field.width()) / 2, 0, m_field.width());
    const QPoint tip = m_field.mapTo(&ground, QPoint(middle, -gap));
    const QPoint corner = m_composer.mapTo(&ground, QPoint(0, 0));
    m_popover->pointAt(tip, corner.x() + margin, corner.x() + m_composer.width() - margin);
    Q_EMIT roomTaken(m_popover->height());
}

void BreachWatch::hide()
{
    m_shown.reset();
    m_leave.stop();
    if (!m_popover || !m_popover->isVisible())
        return;
    const bool hadFocus = m_popover->isAncestorOf(m_popover->window()->focusWidget());
    m_popover->hide();
    if (hadFocus && m_field.isVisible())
        m_field.setFocus(Qt::OtherFocusReason);
    Q_EMIT roomTaken(0);
}

void BreachWatch::edit()
{
    hide();
    m_dismissed = true; // explained once; the caret stands in the breach now
    m_field.setFocus(Qt::OtherFocusReason);
}

void BreachWatch::sendAnyway()
{
    for (const Finding &finding : m_check.findingsNow()) {
        if (finding.severity == Severity::Ask)
            m_confirmed.emplace(finding.rule, wordsOf(finding));
    }
    hide();
    Q_EMIT sendConfirmed();
}

QString BreachWatch::wordsOf(const Finding &finding) const
{
    return m_field.toPlainText().mid(finding.range.start, finding.range.length);
}

bool BreachWatch::isConfirmed(const Finding &finding) const
{
    return finding.severity == Severity::Ask && m_confirmed.contains({finding.rule, wordsOf(finding)});
}

bool BreachWatch::letsThrough()
{
    const std::vector<Finding> all = m_check.findingsNow();
    const Finding *against = nullptr;
    for (const Finding &finding : all) {
        const bool stops = finding.severity == Severity::Stop;
        if (against == nullptr ? !isConfirmed(finding) : stops && against->severity != Severity::Stop)
            against = &finding;
    }
    if (against == nullptr)
        return true;
    select(*against);
    const bool stops = against->severity == Severity::Stop;
    m_field.setFocus(Qt::OtherFocusReason);
    show(*against, stops ? Why::Walk : Why::Ask);
    if (!stops && m_popover)
        m_popover->focusAnswer();
    return false;
}

std::vector<QString> BreachWatch::confirmed()
{
    std::vector<QString> codes;
    for (const Finding &finding : m_check.findingsNow()) {
        const QString code = nameOf(finding.code);
        if (isConfirmed(finding) && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

void BreachWatch::noteSent(const QString &text)
{
    if (m_confirmed.empty())
        return;
    if (m_sentAnyway.size() >= mostRemembered)
        m_sentAnyway.clear();
    m_sentAnyway.insert(text);
    m_confirmed.clear();
}

bool BreachWatch::letsAgain(const QString &text) const
{
    const Verdict verdict = verdictOf(m_check.findingsOf(text));
    return verdict == Verdict::Clean || (verdict == Verdict::Warn && m_sentAnyway.contains(text));
}

bool BreachWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape && m_shown) {
            edit();
            return true;
        }
        if (m_shown && (m_why == Why::Walk || m_why == Why::Ask) && key.text().isEmpty())
            m_why = Why::Caret; // from here on the popover follows the caret
    } else if (watched == &m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<const QFocusEvent &>(*event).reason();
        if (m_shown && m_why != Why::Ask && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
            && !(m_popover && m_popover->underMouse()))
            hide();
    } else if (watched == &m_field && event->type() == QEvent::PaletteChange) {
        m_field.markBreaches(findings());
    } else if (watched == &m_field && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        if (m_shown && m_popover && m_popover->isVisible())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_shown && m_popover && m_popover->isVisible())
                        place();
                },
                Qt::QueuedConnection);
    } else if (event->type() == QEvent::MouseMove) {
        onPointer(static_cast<const QMouseEvent &>(*event).position().toPoint());
    } else if (event->type() == QEvent::Leave && m_shown && m_why == Why::Pointer) {
        m_leave.start();
    } else if (watched != &m_field && event->type() == QEvent::MouseButtonPress && m_shown && m_why != Why::Caret) {
        hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui

#include "moc_breach_watch.cpp"
