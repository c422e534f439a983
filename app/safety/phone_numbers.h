// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

enum class PhoneKind : quint8 { None, Other, Mobile };

/// Is this a number that can be called? `number` holds digits, with "+" before them where it is an international one;
/// `region` is the country in which it would be dialled ("UA"). Safe to call from any thread.
[[nodiscard]] PhoneKind phoneKind(const QString &number, const QString &region);

} // namespace vitrina
