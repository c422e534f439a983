// SPDX-License-Identifier: Apache-2.0
#include "marketplace/content_parser.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vitrina {
namespace {

ForbiddenContent readForbidden(const ProfileNode &node)
{
    ForbiddenContent content;
    content.id = node.child(u"id").identifier();
    content.rule = node.child(u"rule").text(20);
    content.kind = node.child(u"kind").name<ContentKind>();
    content.severity = node.child(u"severity").name<Severity>();
    content.name = node.child(u"name").localised();
    if (content.kind == ContentKind::Characters)
        content.characters = node.child(u"characters").text(100);
    for (const ProfileNode &host : node.child(u"allowedHosts").items())
        content.allowedHosts.push_back(host.host());
    content.ownHostsAllowed = node.child(u"ownHostsAllowed").flag();
    return content;
}

FraudReason readReason(const ProfileNode &node)
{
    return {node.child(u"code").identifier(), node.child(u"kind").name<ReportKind>(), node.child(u"text").localised()};
}

template <typename T> T readTitled(const ProfileNode &node)
{
    return {node.child(u"code").identifier(), node.child(u"title").localised(),
            node.child(u"detail").optionalLocalised()};
}

// `key` tells the entries of one list apart.
template <typename T>
std::vector<T> readUnique(const ProfileNode &list, T (*read)(const ProfileNode &), QString T::*key)
{
    std::vector<T> values;
    std::set<QString> seen;
    for (const ProfileNode &item : list.items()) {
        values.push_back(read(item));
        if (!seen.insert(values.back().*key).second)
            item.complain(u"has the code of an earlier entry"_s);
    }
    return values;
}

} // namespace

void readContentRules(const ProfileNode &root, Profile &profile)
{
    profile.forbidden = readUnique(root.child(u"forbidden"), readForbidden, &ForbiddenContent::id);
    profile.rulesSource = root.child(u"rulesSource").optionalLocalised();
    profile.safetyRules = readUnique(root.child(u"safetyRules"), readTitled<SafetyRule>, &SafetyRule::code);
    profile.fraudReasons = readUnique(root.child(u"fraudReasons"), readReason, &FraudReason::code);
    profile.fraudSteps = readUnique(root.child(u"fraudSteps"), readTitled<FraudStep>, &FraudStep::code);
}

} // namespace vitrina
