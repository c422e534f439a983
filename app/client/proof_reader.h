// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "domain/proof.h"

namespace vitrina {

/// Fetches the chains of one dialog and of its shop, page by page. One dialog at a time: a newer wish replaces the one
/// before. Thread of the engine.
class ProofReader final : public QObject {
    Q_OBJECT
public:
    ProofReader(Session &session, QObject *parent);

    void read(const DialogId &dialog);

Q_SIGNALS:
    void finished(const vitrina::DialogId &dialog, const std::vector<vitrina::EvidenceChain> &chains);
    /// Without a link, or refused: "role" for who is neither Owner nor Administrator.
    void failed(const vitrina::DialogId &dialog, const vitrina::Error &error);

private:
    void ask();
    void onReply(const wire::Reply &reply);
    void fail(const Error &error);

    Session &m_session;
    DialogId m_dialog; ///< empty: nothing is asked
    QString m_query;
    std::vector<EvidenceChain> m_chains;
    qint64 m_queries = 0;
};

} // namespace vitrina
