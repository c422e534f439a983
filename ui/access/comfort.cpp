// SPDX-License-Identifier: Apache-2.0
#include "ui/access/comfort.h"

#include "ui/access/access_settings.h"
#include "ui/desktop/system_wishes.h"
#include "ui/theme/high_contrast.h"

#include <QApplication>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

Comfort::Comfort(const Settings &settings, std::unique_ptr<SystemWishes> wishes, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wishes(std::move(wishes))
    , m_caretFlash(QApplication::cursorFlashTime())
{
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        if (QApplication::isEffectEnabled(effect))
            m_effects.append(effect);
    }
    connect(m_wishes.get(), &SystemWishes::changed, this, &Comfort::apply);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(access_settings::contrast.name)
            || name == QLatin1StringView(access_settings::motion.name))
            apply();
    });
    apply();
}

Comfort::~Comfort() = default;

bool Comfort::highContrast() const
{
    const QString chosen = m_settings.value(access_settings::contrast);
    return chosen == "high"_L1 || (chosen != "normal"_L1 && m_wishes->highContrast());
}

bool Comfort::reducedMotion() const
{
    const QString chosen = m_settings.value(access_settings::motion);
    return chosen == "reduced"_L1 || (chosen != "full"_L1 && m_wishes->reducedMotion());
}

void Comfort::apply()
{
    setHighContrast(highContrast());
    const bool still = reducedMotion();
    QApplication::setCursorFlashTime(still ? 0 : m_caretFlash); // 0: it does not blink
    for (const Qt::UIEffect effect : std::as_const(m_effects))
        QApplication::setEffectEnabled(effect, !still);
}

} // namespace vitrina::ui

#include "moc_comfort.cpp"
