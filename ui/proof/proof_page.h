// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proof.h"
#include "marketplace/profile.h"
#include "ui/proof/page_picture.h"

#include <QLocale>
#include <QTimeZone>

namespace vitrina::ui {

/// The proof as one HTML page in the user's language: read and printed without a network and without Vitrina; the JSON
/// stands inside it, so that the page itself can be verified, and so do the pictures. Foreign text is shown as it is
/// and can't become markup. `profile` gives the words for reasons of reports; null: their codes are shown. UTF-8, in
/// parts to be written one after the other: the pictures are not copied.
[[nodiscard]] std::vector<QByteArray> proofPage(const Proof &proof, const Profile *profile, const QLocale &locale,
                                                const QTimeZone &zone, const PagePictures &pictures);

} // namespace vitrina::ui
