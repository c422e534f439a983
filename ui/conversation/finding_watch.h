// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_findings.h"

#include <QObject>

namespace vitrina::ui {

class FraudBanner;
class MessageView;

/// Joins what is found in the open dialog (OZ-7, OZ-8) with where it is shown: over the messages and under the header.
class FindingWatch final : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    FindingWatch(Inbox &inbox, const Profiles &profiles, MessageView &view, FraudBanner &banner,
                 QObject *parent = nullptr);

    void setCheck(std::shared_ptr<const MessageCheck> check) { m_findings.setCheck(std::move(check)); }
    [[nodiscard]] const MessageFindings &findings() const { return m_findings; }
    /// Whether the marketplace takes fraud reports; else no button offers one. Of a message the view asks for it.
    void setReportOffered(bool offered);
    /// After a change of language, or of what stands around the banner.
    void refresh();

Q_SIGNALS:
    /// From the banner, with all doubtful messages of the dialog.
    void reportRequested(const std::vector<vitrina::MessageId> &messages);

private:
    Inbox &m_inbox;
    MessageView &m_view;
    FraudBanner &m_banner;
    MessageFindings m_findings;
    bool m_reportOffered = false;
};

} // namespace vitrina::ui
