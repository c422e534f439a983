// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/role.h"
#include "domain/text.h"
#include "domain/time.h"
#include "marketplace/content_rules.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

/// What a marketplace allows (ALL-6), as its profile file says. Immutable values; safe to read from any thread.
namespace vitrina {

/// A monogram for shops of the marketplace; not its logo.
struct ShopMark {
    QString text; ///< one or two letters
    QString colour; ///< "#RRGGBB", ground of white text in both themes
};

/// RZ-1. The vector in the profile is already in the order to be shown.
struct Section {
    QString id;
    Localised name;
    Localised note; ///< "public"; may be empty
    bool isPublic = false; ///< RZ-2: everybody reads question and answer
    bool first = false; ///< RZ-3: its dialogs come before those of other sections
};

/// Words for a dialog's `origin` (RZ-1).
struct Origin {
    QString id;
    Localised name;
};

/// The event from which the seller may write in an order's dialog (OZ-1).
enum class ChatFrom : quint8 { Unknown, Order, Paid, Shipped, Delivered, Buyer };

template <> struct EnumNames<ChatFrom> {
    static constexpr std::array<std::pair<ChatFrom, const char *>, 5> table{{{ChatFrom::Order, "order"},
                                                                             {ChatFrom::Paid, "paid"},
                                                                             {ChatFrom::Shipped, "shipped"},
                                                                             {ChatFrom::Delivered, "delivered"},
                                                                             {ChatFrom::Buyer, "buyer"}}};
};

struct Scheme {
    QString id; ///< Order::scheme
    QString name; ///< never translated: "realFBS"
    ChatFrom chatFrom = ChatFrom::Unknown; ///< Buyer: only the buyer begins (YM-1)
    /// After it the marketplace refuses a message; counted from the buyer's newest message. Absent: no limit.
    std::optional<milliseconds> writeWindow;
    /// Within this time after delivery the seller may write whatever the buyer did; widens writeWindow.
    std::optional<milliseconds> afterDelivery;
};

struct MessageLimit {
    int max = 0;
    CharacterUnit unit = CharacterUnit::CodePoint;
    bool assumed = false; ///< the marketplace published no number; a cautious one of ours
};

/// The days on which a marketplace's country works.
struct WorkCalendar {
    QTimeZone zone;
    std::vector<int> workDays; ///< 1 Monday ... 7 Sunday, never empty
    std::vector<std::pair<int, int>> yearlyHolidays; ///< month and day
    std::vector<QDate> holidays; ///< those that move, for as many years as they are known

    [[nodiscard]] bool isHoliday(QDate day) const;
    [[nodiscard]] bool isWorkDay(QDate day) const;
};

/// RZ-4, YM-4, OV-6; see deadlines.h.
struct ResponseTarget {
    milliseconds answerWithin{0}; ///< from the first unanswered message
    int latestWorkDays = 0; ///< YM-4 "at most one business day"; 0: no second limit
};

struct QuickReplyLimits {
    int count = 0; ///< templates a shop
    int characters = 0; ///< in one, counted as those of a message
};

struct AttachmentLimits {
    bool allowed = false;
    std::vector<QString> types; ///< media types; "image/*" stands for all pictures
    qint64 maxBytes = 0;
    int maxCount = 0; ///< files in one message
};

/// A setting that the marketplace keeps for a shop (OZ-11, YM-2); `id` is the `name` of Connector::setSwitch().
struct ShopSwitch {
    QString id;
    Localised name;
    Localised detail; ///< what it does; may be empty
    std::vector<UserRole> roles; ///< who may turn it
};

struct RoleLabel {
    PartyRole role = PartyRole::Unknown;
    Localised name;
};

struct RoleName {
    UserRole role = UserRole::Unknown;
    Localised name;
};

struct Profile {
    QString id; ///< Shop::marketplace
    Localised name;
    ShopMark mark;
    QString sendWord; ///< "send" or "answer" (RZ-5): which word the main button bears
    std::vector<Section> sections;
    std::vector<Origin> origins;
    std::vector<RoleLabel> labels; ///< OZ-3
    std::vector<RoleName> roleNames; ///< the marketplace's own words, where they differ (OV-5)
    std::vector<Scheme> schemes;
    MessageLimit messageLimit;
    std::optional<ResponseTarget> responseTarget; ///< absent: none is published
    std::optional<WorkCalendar> calendar; ///< there when responseTarget counts working days
    QuickReplyLimits quickReplies; ///< OZ-5
    AttachmentLimits attachments;
    std::vector<UserRole> chatRoles; ///< OV-5
    std::vector<UserRole> templateRoles; ///< OZ-6: create, edit, delete
    std::vector<ShopSwitch> switches;
    std::vector<QString> sites; ///< OV-1
    std::vector<QString> ownHosts; ///< a host covers its subdomains
    std::vector<QString> brandAliases; ///< how the marketplace is called, lower case; for OZ-8
    std::vector<QString> phoneRegions; ///< countries from which its numbers are dialled: "UA"; may be empty
    bool subscriberFilter = false; ///< YM-3
    bool showsPhone = false; ///< RZ-3
    bool translates = false; ///< OV-4
    std::vector<ForbiddenContent> forbidden; ///< RZ-6, YM-6
    Localised rulesSource; ///< the document that states them; empty: none is published, they are advice of ours
    std::vector<SafetyRule> safetyRules; ///< OZ-7
    std::vector<FraudReason> fraudReasons; ///< OZ-9, OZ-10
    std::vector<FraudStep> fraudSteps; ///< OZ-9

    [[nodiscard]] bool mayChat(UserRole role) const; ///< OV-5
    [[nodiscard]] bool mayEditTemplates(UserRole role) const; ///< OZ-6
    [[nodiscard]] bool mayTurn(QStringView switchId, UserRole role) const; ///< OZ-11; false for an unknown switch
    [[nodiscard]] const Section *section(QStringView sectionId) const; ///< null: unknown
    [[nodiscard]] const Scheme *scheme(QStringView schemeId) const; ///< null: unknown
};

} // namespace vitrina
