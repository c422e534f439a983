// SPDX-License-Identifier: Apache-2.0
#include "models/reply_import_run.h"

#include "models/inbox.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

/// All that follow would get the same answer.
bool isForAll(const Error &error)
{
    constexpr std::array codes{"role"_L1, "no_access"_L1, "not_available"_L1, "too_many_quick_replies"_L1};
    return std::ranges::any_of(codes, [&error](QLatin1StringView code) { return error.code == code; });
}

} // namespace

ReplyImportRun::ReplyImportRun(Inbox &inbox, const ShopId &shop, std::vector<ReplyFileRow> rows, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_shop(shop)
    , m_rows(std::move(rows))
{
    connect(&inbox, &Inbox::settled, this, &ReplyImportRun::onSettled);
}

void ReplyImportRun::start()
{
    sendNext();
}

void ReplyImportRun::stop()
{
    finish();
}

void ReplyImportRun::sendNext()
{
    if (m_next == m_rows.size())
        return finish();
    QuickReply reply;
    reply.shop = m_shop;
    reply.title = m_rows[m_next].title;
    reply.text = m_rows[m_next].text;
    m_command = m_inbox.putQuickReply(reply);
}

void ReplyImportRun::onSettled(const CommandId &command, const std::optional<Error> &refusal)
{
    if (m_over || m_command.isEmpty() || command != m_command)
        return;
    m_command = {};
    if (refusal)
        m_refused.emplace_back(m_rows[m_next], *refusal);
    else
        ++m_added;
    ++m_next;
    Q_EMIT progressed();
    if (refusal && isForAll(*refusal))
        finish();
    else
        sendNext();
}

void ReplyImportRun::finish()
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT finished();
}

} // namespace vitrina
