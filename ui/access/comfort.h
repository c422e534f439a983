// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace vitrina::ui {

class Settings;
class SystemWishes;

/// High contrast and reduced motion: as the user set them, else as the system wishes; followed while the program runs.
/// All that moves here is the caret, and what the system fades in: menus and tooltips.
class Comfort final : public QObject {
    Q_OBJECT
public:
    Comfort(const Settings &settings, std::unique_ptr<SystemWishes> wishes, QObject *parent = nullptr);
    ~Comfort() override;

    [[nodiscard]] bool highContrast() const;
    [[nodiscard]] bool reducedMotion() const;

private:
    void apply();

    const Settings &m_settings;
    std::unique_ptr<SystemWishes> m_wishes;
    int m_caretFlash; ///< milliseconds, as the system has it
    QList<Qt::UIEffect> m_effects; ///< that the system has switched on
};

} // namespace vitrina::ui
