// SPDX-License-Identifier: Apache-2.0
#include "models/name_doubts.h"

#include "domain/text.h"
#include "marketplace/profiles.h"

#include <algorithm>

namespace vitrina {
namespace {

constexpr int mostNames = 20'000; ///< some megabytes; who scrolls on looks again

} // namespace

NameDoubts::NameDoubts(Inbox &inbox, const Profiles &profiles, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
{
    connect(&inbox, &Inbox::acceptedFindingsChanged, this, &NameDoubts::changed);
    connect(&inbox, &Inbox::shopsChanged, this, &NameDoubts::changed);
}

void NameDoubts::setCheck(std::shared_ptr<const MessageCheck> check)
{
    m_check = std::move(check);
    m_known.clear();
    Q_EMIT changed();
}

bool NameDoubts::posesAsSupport(const DialogRow &row)
{
    if (m_check == nullptr || row.label == PartyRole::Support || row.label == PartyRole::System)
        return false;
    const Shop *shop = m_inbox.shop(row.shop);
    const Profile *profile = shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr;
    if (profile == nullptr)
        return false;
    const std::pair key(profile, row.name);
    auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        if (m_known.size() >= mostNames)
            m_known.clear();
        known = m_known.insert(key, m_check->posesAsSupport(*profile, row.label, singleLine(row.name)));
    }
    return *known && !isAccepted(row);
}

bool NameDoubts::isAccepted(const DialogRow &row) const
{
    const AcceptedFinding wanted{row.id, nameOf(FindingCode::SupportImpersonation), row.name};
    const auto &accepted = m_inbox.acceptedFindings();
    return std::find(accepted.begin(), accepted.end(), wanted) != accepted.end();
}

} // namespace vitrina

#include "moc_name_doubts.cpp"
