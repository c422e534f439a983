// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_settings.h"

#include "ui/actions/action_book.h"

namespace vitrina::ui {

void bindKeys(ActionBook &book, Settings &settings)
{
    book.restore(settings.value(keysSetting));
    QObject::connect(&book, &ActionBook::keysChanged, &book, [&book, &settings] {
        const QJsonObject stored = book.stored();
        if (stored.isEmpty())
            settings.reset(keysSetting);
        else if (stored != settings.value(keysSetting))
            settings.set(keysSetting, stored);
    });
    QObject::connect(&settings, &Settings::changed, &book, [&book, &settings](const QString &name) {
        if (name == QLatin1StringView(keysSetting.name) && settings.value(keysSetting) != book.stored())
            book.restore(settings.value(keysSetting));
    });
}

} // namespace vitrina::ui
