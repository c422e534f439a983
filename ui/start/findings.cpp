// SPDX-License-Identifier: Apache-2.0
#include "ui/start/findings.h"

namespace vitrina::ui {
namespace {

TestStep::What whatOf(ConnectionTest::Step step)
{
    switch (step) {
    case ConnectionTest::Step::Address:
        return TestStep::What::Address;
    case ConnectionTest::Step::Port:
        return TestStep::What::Port;
    case ConnectionTest::Step::Certificate:
        return TestStep::What::Certificate;
    case ConnectionTest::Step::Proxy:
        return TestStep::What::Proxy;
    case ConnectionTest::Step::Access:
        break;
    }
    return TestStep::What::Access;
}

TestStep::State stateOf(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::Passed:
        return TestStep::State::Passed;
    case ConnectionTest::State::Failed:
        return TestStep::State::Failed;
    case ConnectionTest::State::NotTested:
        break;
    }
    return TestStep::State::NotTested;
}

} // namespace

TestSteps testStepsOf(const std::vector<ConnectionTest::Finding> &findings)
{
    TestSteps steps;
    for (const ConnectionTest::Finding &finding : findings)
        steps.push_back({whatOf(finding.step), stateOf(finding.state), finding.subject, finding.error});
    return steps;
}

} // namespace vitrina::ui
