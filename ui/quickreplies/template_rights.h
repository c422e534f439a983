// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/text.h"

#include <QString>

namespace vitrina {
class Inbox;
class Profiles;
} // namespace vitrina

namespace vitrina::ui {

/// What this user may do with the quick replies of a shop (OZ-5, OZ-6), as the marketplace's profile says. The hub
/// decides; this explains.
struct TemplateRights {
    bool available = true; ///< false: the marketplace has not given the tool to this shop yet
    bool mayEdit = false;
    QString whyNot; ///< in words; empty when mayEdit
    int most = 0; ///< templates of one shop, 0: not known
    int characters = 0; ///< of one template, 0: not known
    CharacterUnit unit = CharacterUnit::CodePoint;
};

[[nodiscard]] TemplateRights templateRights(const Inbox &inbox, const Profiles &profiles, const ShopId &shop);

} // namespace vitrina::ui
