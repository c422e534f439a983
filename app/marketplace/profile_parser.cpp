// SPDX-License-Identifier: Apache-2.0
#include "marketplace/content_parser.h"
#include "marketplace/profile_node.h"
#include "marketplace/profiles.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vitrina {
namespace {

constexpr int longestHours = 24 * 365;

template <typename T> std::vector<T> readAll(const ProfileNode &list, T (*read)(const ProfileNode &))
{
    std::vector<T> values;
    for (const ProfileNode &item : list.items())
        values.push_back(read(item));
    return values;
}

QString readHost(const ProfileNode &node)
{
    return node.host();
}
QString readText(const ProfileNode &node)
{
    return node.text(100);
}

QString readRegion(const ProfileNode &node)
{
    const QString region = node.text(2);
    if (region.size() != 2
        || !std::all_of(region.begin(), region.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        node.complain(u"must be a country like UA"_s);
    return region;
}

ShopMark readMark(const ProfileNode &node)
{
    const ProfileNode colour = node.child(u"colour");
    ShopMark mark{node.child(u"text").text(4), colour.text(7)};
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    if (mark.colour.size() != 7 || mark.colour[0] != u'#'
        || !std::all_of(mark.colour.begin() + 1, mark.colour.end(), isHex))
        colour.complain(u"must look like #2A5BD7"_s);
    return mark;
}

Section readSection(const ProfileNode &node)
{
    return {node.child(u"id").identifier(), node.child(u"name").localised(), node.child(u"note").optionalLocalised(),
            node.child(u"public").flag(), node.child(u"first").flag()};
}

// In the order that the file states, whatever the order in which it lists them.
std::vector<Section> readSections(const ProfileNode &list)
{
    std::vector<std::pair<int, Section>> ordered;
    for (const ProfileNode &item : list.items())
        ordered.emplace_back(item.child(u"order").number(0, 1000), readSection(item));
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Section> sections;
    sections.reserve(ordered.size());
    for (auto &[order, section] : ordered)
        sections.push_back(std::move(section));
    return sections;
}

Origin readOrigin(const ProfileNode &node)
{
    return {node.child(u"id").identifier(), node.child(u"name").localised()};
}

RoleLabel readLabel(const ProfileNode &node)
{
    return {node.child(u"role").name<PartyRole>(), node.child(u"name").localised()};
}

RoleName readRoleName(const ProfileNode &node)
{
    return {node.child(u"role").name<UserRole>(), node.child(u"name").localised()};
}

std::optional<milliseconds> readHours(const ProfileNode &node)
{
    if (node.isAbsent())
        return std::nullopt;
    return std::chrono::hours(node.number(1, longestHours));
}

Scheme readScheme(const ProfileNode &node)
{
    return {node.child(u"id").identifier(), node.child(u"name").text(40), node.child(u"chatFrom").name<ChatFrom>(),
            readHours(node.child(u"writeWindowHours")), readHours(node.child(u"afterDeliveryHours"))};
}

MessageLimit readMessageLimit(const ProfileNode &node)
{
    const ProfileNode unit = node.child(u"unit");
    const QString name = unit.text(20);
    if (name != u"utf16" && name != u"code_point")
        unit.complain(u"must be utf16 or code_point"_s);
    return {node.child(u"max").number(1, 1000000), name == u"utf16" ? CharacterUnit::Utf16 : CharacterUnit::CodePoint,
            node.child(u"assumed").flag()};
}

// "05-09" is every year's, "2026-05-11" that one day.
void readHoliday(const ProfileNode &node, WorkCalendar &calendar)
{
    constexpr qsizetype yearlyLength = 5;
    constexpr QStringView leapYear = u"2024-";
    const QString text = node.text(10);
    const bool yearly = text.size() == yearlyLength;
    const QDate day = QDate::fromString(yearly ? leapYear + text : text, Qt::ISODate);
    if (!day.isValid())
        node.complain(u"must be a day like 05-09 or 2026-05-11"_s);
    else if (yearly)
        calendar.yearlyHolidays.emplace_back(day.month(), day.day());
    else
        calendar.holidays.push_back(day);
}

WorkCalendar readCalendar(const ProfileNode &node)
{
    const ProfileNode zone = node.child(u"timeZone");
    WorkCalendar calendar{QTimeZone(zone.text(60).toUtf8()), {}, {}, {}};
    if (!calendar.zone.isValid())
        zone.complain(u"is not a known time zone"_s);
    const ProfileNode days = node.child(u"workDays");
    for (const ProfileNode &day : days.items())
        calendar.workDays.push_back(day.number(1, 7));
    if (calendar.workDays.empty())
        days.complain(u"needs at least one day"_s);
    for (const ProfileNode &holiday : node.child(u"holidays").items())
        readHoliday(holiday, calendar);
    return calendar;
}

std::optional<WorkCalendar> readOptionalCalendar(const ProfileNode &node)
{
    return node.isAbsent() ? std::nullopt : std::optional(readCalendar(node));
}

std::optional<ResponseTarget> readTarget(const ProfileNode &node)
{
    if (node.isAbsent())
        return std::nullopt;
    ResponseTarget target{std::chrono::minutes(node.child(u"minutes").number(1, longestHours * 60)), 0};
    if (const ProfileNode latest = node.child(u"latestWorkDays"); !latest.isAbsent())
        target.latestWorkDays = latest.number(1, 60);
    return target;
}

AttachmentLimits readAttachments(const ProfileNode &node)
{
    if (node.isAbsent())
        return {};
    return {true, readAll(node.child(u"types"), readText), node.child(u"maxBytes").number(1, 1 << 30),
            node.child(u"maxCount").number(1, 100)};
}

ShopSwitch readSwitch(const ProfileNode &node)
{
    return {node.child(u"id").identifier(), node.child(u"name").localised(), node.child(u"detail").optionalLocalised(),
            node.child(u"roles").names<UserRole>()};
}

QString readSendWord(const ProfileNode &node)
{
    const QString word = node.text(20);
    if (word != u"send" && word != u"answer")
        node.complain(u"must be send or answer"_s);
    return word;
}

std::vector<UserRole> readRoles(const ProfileNode &node)
{
    std::vector<UserRole> roles = node.names<UserRole>();
    if (roles.empty())
        node.complain(u"needs at least one role"_s);
    return roles;
}

template <typename T, typename Key>
void expectUnique(const ProfileNode &list, const std::vector<T> &values, Key T::*key)
{
    std::set<Key> seen;
    for (const T &value : values) {
        if (!seen.insert(value.*key).second)
            list.complain(u"names something twice"_s);
    }
}

void expectAtLeastOne(const ProfileNode &list, bool isEmpty)
{
    if (isEmpty)
        list.complain(u"needs at least one item"_s);
}

void readPeople(const ProfileNode &root, Profile &profile)
{
    profile.labels = readAll(root.child(u"labels"), readLabel);
    expectAtLeastOne(root.child(u"labels"), profile.labels.empty());
    expectUnique(root.child(u"labels"), profile.labels, &RoleLabel::role);
    profile.roleNames = readAll(root.child(u"roleNames"), readRoleName);
    profile.chatRoles = readRoles(root.child(u"chatRoles"));
    profile.templateRoles = readRoles(root.child(u"templateRoles"));
    profile.switches = readAll(root.child(u"switches"), readSwitch);
    expectUnique(root.child(u"switches"), profile.switches, &ShopSwitch::id);
}

void readLimits(const ProfileNode &root, Profile &profile)
{
    profile.messageLimit = readMessageLimit(root.child(u"messageLimit"));
    profile.responseTarget = readTarget(root.child(u"responseTarget"));
    profile.calendar = readOptionalCalendar(root.child(u"calendar"));
    if (profile.responseTarget && profile.responseTarget->latestWorkDays > 0 && !profile.calendar)
        root.child(u"calendar").complain(u"is missing: responseTarget counts working days"_s);
    profile.quickReplies = {root.child(u"quickReplies").child(u"count").number(0, 1000),
                            root.child(u"quickReplies").child(u"characters").number(1, 100000)};
    profile.attachments = readAttachments(root.child(u"attachments"));
    profile.schemes = readAll(root.child(u"schemes"), readScheme);
    expectUnique(root.child(u"schemes"), profile.schemes, &Scheme::id);
}

void readHosts(const ProfileNode &root, Profile &profile)
{
    profile.sites = readAll(root.child(u"sites"), readHost);
    profile.ownHosts = readAll(root.child(u"ownHosts"), readHost);
    profile.brandAliases = readAll(root.child(u"brandAliases"), readText);
    expectAtLeastOne(root.child(u"brandAliases"), profile.brandAliases.empty());
    profile.phoneRegions = readAll(root.child(u"phoneRegions"), readRegion);
}

Profile readProfile(const ProfileNode &root)
{
    Profile profile;
    profile.id = root.child(u"id").identifier();
    profile.name = root.child(u"name").localised();
    profile.mark = readMark(root.child(u"mark"));
    profile.sendWord = readSendWord(root.child(u"sendWord"));
    profile.sections = readSections(root.child(u"sections"));
    expectAtLeastOne(root.child(u"sections"), profile.sections.empty());
    expectUnique(root.child(u"sections"), profile.sections, &Section::id);
    profile.origins = readAll(root.child(u"origins"), readOrigin);
    expectUnique(root.child(u"origins"), profile.origins, &Origin::id);
    readPeople(root, profile);
    readLimits(root, profile);
    readHosts(root, profile);
    profile.subscriberFilter = root.child(u"subscriberFilter").flag();
    profile.showsPhone = root.child(u"showsPhone").flag();
    profile.translates = root.child(u"translates").flag();
    readContentRules(root, profile);
    return profile;
}

} // namespace

Result<Profile> parseProfile(const QByteArray &json, const QString &fileName)
{
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (!document.isObject())
        return failure(ErrorClass::Local, u"profile_invalid",
                       fileName + u": at byte " + QString::number(syntax.offset) + u": "
                           + (document.isNull() ? syntax.errorString() : u"must be an object"_s));
    std::optional<ProfileFault> fault;
    Profile profile = readProfile(ProfileNode(document.object(), {}, fault));
    if (fault)
        return failure(ErrorClass::Local, u"profile_invalid", fileName + u": " + fault->field + u": " + fault->reason);
    return profile;
}

} // namespace vitrina
