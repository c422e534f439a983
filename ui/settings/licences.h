// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina::ui {

/// A part of the program, whose it is and under which licence, out of resources/licences.
struct LicencedPart {
    QString name;
    QString owner;
    QString licence; ///< as SPDX names it
    QString text; ///< whole
};

/// All parts; Vitrina itself comes first.
[[nodiscard]] std::vector<LicencedPart> licencedParts();

} // namespace vitrina::ui
