// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace vitrina::ui {

/// What the user has asked of the whole system, not of this program. This one knows no system and wishes nothing. UI
/// thread.
class SystemWishes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

protected:
    void setHighContrast(bool on);
    void setReducedMotion(bool on);

private:
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

/// For the system that this runs on: the desktop's portal, Windows' parameters. Where neither can be asked, nothing is
/// wished for.
[[nodiscard]] std::unique_ptr<SystemWishes> makeSystemWishes();

} // namespace vitrina::ui
