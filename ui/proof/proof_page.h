// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proof.h"
#include "marketplace/profile.h"

#include <QLocale>
#include <QTimeZone>

namespace vitrina::ui {

/// The proof as one HTML page in the user's language: read and printed without a network and without Vitrina; the JSON
/// stands inside it, so that the page itself can be verified. Foreign text is shown as it is and can't become markup.
/// `profile` gives the words for reasons of reports; null: their codes are shown. UTF-8.
[[nodiscard]] QByteArray proofPage(const Proof &proof, const Profile *profile, const QLocale &locale,
                                   const QTimeZone &zone);

} // namespace vitrina::ui
