// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/typing_check.h"

#include <utility>

namespace vitrina::ui {
namespace {

std::vector<Finding> look(const MessageCheck *check, const TypingContext &context, const QString &text)
{
    if (check == nullptr || context.profile == nullptr || text.isEmpty())
        return {};
    TextToCheck question;
    question.direction = Direction::Outgoing;
    question.text = text;
    question.ownNumbers = context.ownNumbers;
    question.allowedHosts = context.allowedHosts;
    question.language = context.language;
    std::vector<Finding> findings = check->check(*context.profile, question);
    std::erase_if(findings, [](const Finding &finding) { return finding.code == FindingCode::TooLong; });
    return findings;
}

} // namespace

TypingCheck::TypingCheck(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TypingCheck::~TypingCheck()
{
    m_pool.waitForDone();
}

void TypingCheck::setCheck(std::shared_ptr<const MessageCheck> check)
{
    m_check = std::move(check);
    ask();
}

void TypingCheck::setContext(const TypingContext &context)
{
    if (context == m_context)
        return;
    m_context = context;
    ask();
}

void TypingCheck::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ask();
}

void TypingCheck::ask()
{
    ++m_turn;
    if (m_text.trimmed().isEmpty() || !m_check || m_context.profile == nullptr)
        return keep({});
    if (!m_running)
        run();
}

void TypingCheck::run()
{
    m_running = true;
    m_pool.start([this, check = m_check, context = m_context, text = m_text, turn = m_turn] {
        auto findings = std::make_shared<std::vector<Finding>>(look(check.get(), context, text));
        QMetaObject::invokeMethod(
            this, [this, turn, findings] { finish(turn, std::move(*findings)); }, Qt::QueuedConnection);
    });
}

void TypingCheck::finish(quint64 turn, std::vector<Finding> findings)
{
    m_running = false;
    if (m_known == m_turn)
        return; // answered meanwhile
    if (turn != m_turn)
        return run(); // typed on: the newest text wins
    keep(std::move(findings));
}

void TypingCheck::keep(std::vector<Finding> findings)
{
    m_known = m_turn;
    m_findings = std::move(findings);
    Q_EMIT found();
}

const std::vector<Finding> &TypingCheck::findingsNow()
{
    if (m_known != m_turn)
        keep(look(m_check.get(), m_context, m_text));
    return m_findings;
}

std::vector<Finding> TypingCheck::findingsOf(const QString &text) const
{
    return look(m_check.get(), m_context, text);
}

} // namespace vitrina::ui

#include "moc_typing_check.cpp"
