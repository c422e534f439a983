// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QMap>
#include <QString>

#include <vector>

namespace vitrina {

/// What a quick reply leaves open, to be filled for each dialog (OZ-5). In a text it is written in braces, by its name
/// in any of the four languages and in any case: {order}, {заказ}, {замовлення}, {պատվեր}.
enum class ReplyVariable { Buyer, Order, Goods, Tracking, Delivery, Shop, Operator };
inline constexpr ReplyVariable allReplyVariables[] = {
    ReplyVariable::Buyer,    ReplyVariable::Order, ReplyVariable::Goods,   ReplyVariable::Tracking,
    ReplyVariable::Delivery, ReplyVariable::Shop,  ReplyVariable::Operator};

using ReplyValues = QMap<ReplyVariable, QString>;

/// Its name as it is written in braces; "en" where there is none in this language.
[[nodiscard]] QString replyVariableName(ReplyVariable variable, const QString &language);

struct OpenVariable {
    ReplyVariable variable;
    TextRange range; ///< braces included

    friend bool operator==(const OpenVariable &, const OpenVariable &) = default;
};
/// In the order of the text. Other words in braces are no variables.
[[nodiscard]] std::vector<OpenVariable> openVariables(QStringView text);

/// The text with every variable replaced that has a value; the others stay, by their name in this language. A value is
/// never looked at for variables in its turn.
[[nodiscard]] QString filledReply(const QString &text, const ReplyValues &values, const QString &language);

} // namespace vitrina
