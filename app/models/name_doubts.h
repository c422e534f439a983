// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "safety/message_check.h"

#include <QHash>

namespace vitrina {

class Profiles;

/// Which rows of the list bear a name that claims to be support, under a label that says otherwise (OZ-8). A name is
/// looked at once, when its row is shown: some hundred microseconds. UI thread.
class NameDoubts final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this object.
    NameDoubts(Inbox &inbox, const Profiles &profiles, QObject *parent = nullptr);

    void setCheck(std::shared_ptr<const MessageCheck> check);
    /// Not where the user called it fine.
    [[nodiscard]] bool posesAsSupport(const DialogRow &row);

Q_SIGNALS:
    void changed(); ///< rows that were asked about may be asked about again

private:
    [[nodiscard]] bool isAccepted(const DialogRow &row) const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    std::shared_ptr<const MessageCheck> m_check;
    QHash<std::pair<const Profile *, QString>, bool> m_known;
};

} // namespace vitrina
