// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "marketplace/profile_node.h"

namespace vitrina {

/// The part of a profile that says what must not be written and how one stays safe.
void readContentRules(const ProfileNode &root, Profile &profile);

} // namespace vitrina
