// SPDX-License-Identifier: Apache-2.0
#include "client/proof_reader.h"

#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;

ProofReader::ProofReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::replied, this, &ProofReader::onReply);
    connect(&session, &Session::down, this, [this] { fail({ErrorClass::Transient, u"offline"_s, {}}); });
}

void ProofReader::read(const DialogId &dialog)
{
    m_dialog = dialog;
    m_chains.assign(1, {});
    if (!m_session.isLive())
        return fail({ErrorClass::Transient, u"offline"_s, {}});
    ask();
}

void ProofReader::ask()
{
    const EvidenceChain &chain = m_chains.back();
    m_query = u"p%1"_s.arg(++m_queries);
    const qint64 after = chain.entries.empty() ? 0 : chain.entries.back().number;
    if (!m_session.send(wire::Query{m_query, wire::EvidencePage{m_dialog, m_chains.size() == 2, after}}))
        fail({ErrorClass::Transient, u"offline"_s, {}});
}

void ProofReader::onReply(const wire::Reply &reply)
{
    if (m_dialog.isEmpty() || reply.id != m_query)
        return;
    if (!reply.outcome)
        return fail(reply.outcome.error());
    const auto *page = std::get_if<wire::EvidenceItems>(&*reply.outcome);
    if (page == nullptr || (page->more && page->entries.empty()))
        return fail({ErrorClass::Protocol, u"unknown_reply"_s, {}});
    EvidenceChain &chain = m_chains.back();
    chain.chain = page->chain;
    chain.entries.insert(chain.entries.end(), page->entries.begin(), page->entries.end());
    if (page->more)
        return ask();
    if (m_chains.size() == 1) {
        m_chains.emplace_back();
        return ask();
    }
    Q_EMIT finished(std::exchange(m_dialog, {}), m_chains);
    m_chains.clear();
}

void ProofReader::fail(const Error &error)
{
    if (!m_dialog.isEmpty())
        Q_EMIT failed(std::exchange(m_dialog, {}), error);
}

} // namespace vitrina
