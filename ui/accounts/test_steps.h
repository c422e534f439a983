// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace vitrina::ui {

/// One thing that a test of a connection looks at, in the order in which they are tried.
struct TestStep {
    enum class What : quint8 { Address, Port, Certificate, Access, Proxy };
    enum class State : quint8 { NotTested, Passed, Failed };

    What what = What::Address;
    State state = State::NotTested;
    QString value; ///< what was found: a host, a port, hub and version; untrusted
    Error error; ///< when Failed
};

using TestSteps = std::vector<TestStep>;

/// The step in one line, and, when it failed, what to do about it.
struct StepWords {
    QString line;
    QString advice; ///< may be empty
};

[[nodiscard]] StepWords stepWords(const TestStep &step);
[[nodiscard]] bool allPassed(const TestSteps &steps);

} // namespace vitrina::ui

Q_DECLARE_METATYPE(vitrina::ui::TestStep)
