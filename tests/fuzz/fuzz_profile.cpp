// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"

#include <cstdint>

/// Any bytes as a profile: an error or a profile, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = vitrina::parseProfile(json, QStringLiteral("fuzz.json"));
    if (!profile && profile.error().detail.isEmpty())
        __builtin_trap();
    return 0;
}
