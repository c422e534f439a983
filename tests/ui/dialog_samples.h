// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "models/dialog_row.h"

#include <QHash>

namespace vitrina::test {

inline constexpr UtcTime sampleNow = fromMilliseconds(1'785'326'400'000);

/// The dialogs of the target pictures.
inline std::vector<DialogRow> sampleDialogs()
{
    using namespace std::chrono_literals;
    std::vector<DialogRow> rows;
    const auto add = [&](const char *name, const char *text, const char *shop, milliseconds ago) -> DialogRow & {
        DialogRow &row = rows.emplace_back();
        row.key = static_cast<DialogKey>(rows.size());
        row.id = DialogId(QStringLiteral("d%1").arg(row.key));
        row.label = PartyRole::Buyer;
        row.name = QString::fromUtf8(name);
        row.preview = QString::fromUtf8(text);
        row.previewAuthor = PartyRole::Buyer;
        row.shop = ShopId(QString::fromUtf8(shop));
        row.at = sampleNow - ago;
        row.unread = 1;
        row.waitingSince = row.at;
        return row;
    };
    DialogRow &late = add("Оксана Литвиненко", "Чи можна змінити відділення доставки?", "rz", 124min);
    late.answerDue = sampleNow - 4min;
    late.pinned = true;
    late.unread = 2;
    DialogRow &draft = add("Tomasz Wójcik", "Здравствуйте, Томаш! Крепления целые", "ov", 1min);
    draft.answerDue = sampleNow + 21h + 12min;
    draft.hasDraft = true;
    DialogRow &near = add("Дмитрий Соколов", "Подскажите, пожалуйста, этот чайник подходит?", "ym", 144min);
    near.answerDue = sampleNow + 36min;
    DialogRow &failed = add("Ирина Ковалёва", "Накладная во вложении", "ym", 108min);
    failed.answerDue = sampleNow + 72min;
    failed.failed = 1;
    failed.muted = true;
    failed.unread = 0;
    add("Служба поддержки 0zon", "Ваш магазин будет заблокирован", "oz", 45min).reported = true;
    add("Անահիտ Սարգսյան", "Բարև Ձեզ, ե՞րբ կուղարկեք պատվերը", "oz", 26min);
    DialogRow &question = add("Марко Гнатюк", "Чи підходить цей килим?", "rz", 12min);
    question.answerDue = sampleNow + 108min;
    question.isPublic = true;
    DialogRow &support = add("Поддержка Ozon", "Обращение решено. Спасибо, что написали", "oz", 87min);
    support.label = PartyRole::Support;
    support.waitingSince.reset();
    support.unread = 0;
    DialogRow &closed = add("Janina Kowalska", "Dziękuję", "ov", 50h);
    closed.canWrite = false;
    closed.waitingSince.reset();
    closed.unread = 0;
    DialogRow &unknown = add("Lars", "", "ov", 30h);
    unknown.label = PartyRole::Unknown;
    unknown.previewAttachments = 2;
    unknown.waitingSince.reset();
    return rows;
}

inline QHash<ShopId, ShopMark> sampleMarks()
{
    const auto shop = [](const char *id) { return ShopId(QString::fromUtf8(id)); };
    const auto mark = [](const char *text, const char *colour) {
        return ShopMark{QString::fromUtf8(text), QString::fromUtf8(colour)};
    };
    return {{shop("oz"), mark("Oz", "#2A5BD7")},
            {shop("rz"), mark("Rz", "#2C7A3F")},
            {shop("ym"), mark("ЯМ", "#A3480B")},
            {shop("ov"), mark("Ov", "#7B3F98")}};
}

} // namespace vitrina::test
