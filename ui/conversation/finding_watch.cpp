// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/finding_watch.h"

#include "ui/conversation/message_view.h"
#include "ui/safety/fraud_banner.h"

#include <QLocale>

#include <utility>

namespace vitrina::ui {

FindingWatch::FindingWatch(Inbox &inbox, const Profiles &profiles, MessageView &view, FraudBanner &banner,
                           QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_view(view)
    , m_banner(banner)
    , m_findings(inbox, profiles)
{
    view.setFindings(m_findings, m_reportOffered);
    connect(&m_findings, &MessageFindings::nameChanged, this, &FindingWatch::refresh);
    connect(&view, &MessageView::fineRequested, &m_findings, &MessageFindings::accept);
    connect(&view, &MessageView::warnAgainRequested, &m_findings, &MessageFindings::undo);
    connect(&banner, &FraudBanner::fineRequested, &m_findings, &MessageFindings::acceptName);
    connect(&banner, &FraudBanner::undoRequested, &m_findings, &MessageFindings::undoName);
    connect(&banner, &FraudBanner::reportRequested, this, [this] { Q_EMIT reportRequested(m_findings.doubtful()); });
    refresh();
}

void FindingWatch::setReportOffered(bool offered)
{
    if (std::exchange(m_reportOffered, offered) == offered)
        return;
    m_view.setFindings(m_findings, offered);
    refresh();
}

void FindingWatch::refresh()
{
    QStringList reasons;
    for (const Localised &reason : m_findings.nameReasons())
        reasons += reason.text(QLocale().name());
    if (!reasons.isEmpty())
        m_banner.showReasons(reasons, m_reportOffered);
    else if (m_findings.nameJustAccepted())
        m_banner.showUndo();
    const bool known = m_inbox.current().has_value() && !m_view.isHidden();
    m_banner.setVisible(known && (!reasons.isEmpty() || m_findings.nameJustAccepted()));
}

} // namespace vitrina::ui

#include "moc_finding_watch.cpp"
