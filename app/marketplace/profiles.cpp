// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vitrina {
namespace {

constexpr qint64 largestFile = 1 << 20;

Result<Profile> loadFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"profile_invalid", name + u": can't be read: " + file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorClass::Local, u"profile_invalid", name + u": is larger than 1 MiB");
    return parseProfile(file.readAll(), name);
}

} // namespace

Result<Profiles> Profiles::loadAll(const QString &folder)
{
    const QDir dir(folder);
    Profiles profiles;
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Result<Profile> profile = loadFile(dir.filePath(name), name);
        if (!profile)
            profiles.m_faults.push_back(std::move(profile.error()));
        else if (profiles.find(profile->id))
            profiles.m_faults.push_back(
                {ErrorClass::Local, QStringLiteral("profile_invalid"), name + u": id: already taken by another file"});
        else
            profiles.m_profiles.push_back(std::move(*profile));
    }
    if (profiles.m_profiles.empty())
        return failure(
            ErrorClass::Local, u"profiles_missing",
            u"no usable marketplace profile in " + folder
                + (profiles.m_faults.empty() ? QString() : u"; first fault: " + profiles.m_faults.front().detail));
    return profiles;
}

const Profile *Profiles::find(QStringView id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

} // namespace vitrina
