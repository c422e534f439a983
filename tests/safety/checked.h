// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "resources/resources.h"
#include "safety/message_check.h"

#include <QStringList>

namespace vitrina {

/// The shipped check and profiles, for tests that ask about one text.
class Checked {
public:
    Checked()
    {
        initVitrinaResources();
        m_profiles.emplace(*Profiles::loadAll());
        m_check.emplace(*MessageCheck::load());
    }

    [[nodiscard]] std::vector<Finding> findings(QStringView marketplace, const TextToCheck &text) const
    {
        return m_check->check(*m_profiles->find(marketplace), text);
    }

    [[nodiscard]] std::vector<Finding> outgoing(QStringView marketplace, const QString &text) const
    {
        TextToCheck question;
        question.direction = Direction::Outgoing;
        question.text = text;
        return findings(marketplace, question);
    }

    [[nodiscard]] std::vector<Finding> incoming(QStringView marketplace, const QString &text,
                                                const QString &name = {}) const
    {
        TextToCheck question;
        question.direction = Direction::Incoming;
        question.text = text;
        question.senderName = name;
        return findings(marketplace, question);
    }

    [[nodiscard]] std::optional<LinkFacts> factsOf(QStringView marketplace, const QString &address) const
    {
        return m_check->factsOf(*m_profiles->find(marketplace), address);
    }

private:
    std::optional<Profiles> m_profiles;
    std::optional<MessageCheck> m_check;
};

/// "link stop, contact_details warn": each code once, by name.
[[nodiscard]] inline QString namesOf(const std::vector<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings)
        names.append(QString(nameOf(finding.code))
                     + (finding.severity == Severity::Stop ? QStringLiteral(" stop") : QString()));
    names.removeDuplicates();
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace vitrina
