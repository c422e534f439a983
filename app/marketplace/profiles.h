// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "marketplace/profile.h"

#include <QByteArray>

namespace vitrina {

/// Reads one profile. Errors: Local/"profile_invalid"; the detail names the file, the field and the reason. A field
/// that this version does not know is passed over.
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &json, const QString &fileName);

/// All profiles of a folder. Loaded once, then read-only and safe to read from any thread.
class Profiles {
public:
    /// Errors: Local/"profiles_missing" when not one usable profile is there. A faulty file is left out and stands in
    /// faults(); the others go on. Two files with one id: the second, by file name, is a fault.
    [[nodiscard]] static Result<Profiles> loadAll(const QString &folder = QStringLiteral(":/marketplaces"));

    [[nodiscard]] const Profile *find(QStringView id) const; ///< null: unknown; stays valid as long as this object
    [[nodiscard]] const std::vector<Profile> &all() const { return m_profiles; }
    [[nodiscard]] const std::vector<Error> &faults() const { return m_faults; }

private:
    std::vector<Profile> m_profiles;
    std::vector<Error> m_faults;
};

} // namespace vitrina
