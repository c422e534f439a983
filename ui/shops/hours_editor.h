// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shop_settings.h"

#include <QWidget>

#include <array>
#include <optional>

namespace vitrina::ui {

class Field;
class PlainLabel;

/// The shop's hours, one field a weekday: "9:00–18:00", empty on a day off.
class HoursEditor final : public QWidget {
    Q_OBJECT
public:
    explicit HoursEditor(QWidget *parent = nullptr);

    void setHours(const std::vector<WorkHours> &hours);
    /// Absent: a field can't be read; it has the focus then.
    [[nodiscard]] std::optional<std::vector<WorkHours>> hours() const;

private:
    struct Day {
        PlainLabel *name;
        Field *field;
    };
    std::array<Day, 7> m_days{};
};

} // namespace vitrina::ui
