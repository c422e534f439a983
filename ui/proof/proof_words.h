// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/evidence.h"
#include "domain/role.h"
#include "marketplace/profile.h"

#include <QLocale>

namespace vitrina::ui {

/// What happened, by the kind of an entry; an unknown kind is shown as it is.
[[nodiscard]] QString kindWords(const QString &kind, PartyRole label);
/// A message that nobody wrote: the marketplace answered by itself.
[[nodiscard]] bool isAutomatic(const EvidenceEntry &entry);

/// What an entry is about, a paragraph each: the text, reasons, confirmed warnings. Foreign, plain text.
[[nodiscard]] QStringList contentLines(const EvidenceEntry &entry, const Profile *profile, const QLocale &locale);

} // namespace vitrina::ui
