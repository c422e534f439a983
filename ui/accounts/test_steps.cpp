// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/test_steps.h"

#include "domain/text.h"
#include "ui/shell/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrina::ui {

namespace {

using What = TestStep::What;
using State = TestStep::State;

/// Words of one step, in the order of TestStep::What.
struct Words {
    const char *idle;
    const char *passed;
    const char *advice; ///< when it failed
};

constexpr std::array<Words, 5> words{{
    {QT_TRANSLATE_NOOP("ConnectionTest", "Address: not tested yet"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Address found: %1"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Check the address for typing mistakes, and the network of this computer.")},
    {QT_TRANSLATE_NOOP("ConnectionTest", "Port: not tested yet"),
     QT_TRANSLATE_NOOP("ConnectionTest", "The hub answers on port %1"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Check the port, and whether the hub is running.")},
    {QT_TRANSLATE_NOOP("ConnectionTest", "Certificate: not tested yet"),
     QT_TRANSLATE_NOOP("ConnectionTest", "The connection is protected"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Check the address or ask whoever runs the hub.")},
    {QT_TRANSLATE_NOOP("ConnectionTest", "Token and version: not tested yet"),
     QT_TRANSLATE_NOOP("ConnectionTest", "The hub lets you in: %1"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Copy the whole token, or ask whoever runs the hub for a new one.")},
    {QT_TRANSLATE_NOOP("ConnectionTest", "Proxy: not tested yet"),
     QT_TRANSLATE_NOOP("ConnectionTest", "The proxy answers: %1"),
     QT_TRANSLATE_NOOP("ConnectionTest", "Check the proxy’s kind, address and port, or ask whoever runs it.")},
}};

/// What to do about errors that the step alone does not explain.
QString adviceFor(const TestStep &step)
{
    if (step.error.code == QLatin1StringView("version"))
        return QCoreApplication::translate("ConnectionTest",
                                           "Update Vitrina or the hub, so that both are of the same age.");
    if (step.error.code == QLatin1StringView("address_insecure"))
        return QCoreApplication::translate("ConnectionTest", "Use an address that begins with wss://.");
    if (step.error.code.startsWith(QLatin1StringView("proxy_login")))
        return QCoreApplication::translate("ConnectionTest", "Check the user name and the password of the proxy.");
    const bool notAHub = step.error.code == QLatin1StringView("not_a_hub");
    const What what = notAHub ? What::Port : step.what;
    return QCoreApplication::translate("ConnectionTest", words[static_cast<size_t>(what)].advice);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ConnectionTest", text);
}

QString filled(const char *text, const QString &value)
{
    const QString line = translated(text);
    return line.contains(QLatin1StringView("%1")) ? line.arg(singleLine(value, 120)) : line;
}

} // namespace

StepWords stepWords(const TestStep &step)
{
    const Words &w = words[static_cast<size_t>(step.what)];
    switch (step.state) {
    case State::NotTested:
        return {translated(w.idle), {}};
    case State::Passed:
        return {filled(w.passed, step.value), {}};
    case State::Failed:
        break;
    }
    return {errorText(step.error), adviceFor(step)};
}

bool allPassed(const TestSteps &steps)
{
    return !steps.empty()
        && std::ranges::all_of(steps, [](const TestStep &step) { return step.state == State::Passed; });
}

} // namespace vitrina::ui
