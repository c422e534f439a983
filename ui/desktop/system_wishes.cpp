// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/system_wishes.h"

#ifdef VITRINA_DBUS
#include "ui/desktop/dbus_wishes.h"
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#include <utility>

namespace vitrina::ui {
namespace {

#ifdef Q_OS_WIN
/// Read once: what changes later holds from the next start.
class WindowsWishes final : public SystemWishes {
public:
    WindowsWishes()
    {
        HIGHCONTRASTW contrast{};
        contrast.cbSize = sizeof(contrast);
        if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
            setHighContrast((contrast.dwFlags & HCF_HIGHCONTRASTON) != 0);
        BOOL animations = TRUE;
        if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0))
            setReducedMotion(animations == FALSE);
    }
};
#endif

} // namespace

void SystemWishes::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        Q_EMIT changed();
}

void SystemWishes::setReducedMotion(bool on)
{
    if (std::exchange(m_reducedMotion, on) != on)
        Q_EMIT changed();
}

std::unique_ptr<SystemWishes> makeSystemWishes()
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsWishes>();
#elif defined(VITRINA_DBUS)
    return std::make_unique<DbusWishes>();
#else
    return std::make_unique<SystemWishes>();
#endif
}

} // namespace vitrina::ui

#include "moc_system_wishes.cpp"
