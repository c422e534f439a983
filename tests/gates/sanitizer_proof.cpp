// SPDX-License-Identifier: Apache-2.0
//
// Does on purpose what a sanitizer must see and report. Built with the presets asan and tsan; CMakeLists.txt has the
// tests, which want the report.
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <thread>

namespace {

int useAfterFree()
{
    auto owner = std::make_unique<int>(1);
    const volatile int *freed = owner.get();
    owner.reset();
    return *freed;
}

int overflow(int arguments)
{
    volatile int sum = std::numeric_limits<int>::max();
    sum = sum + arguments;
    return sum;
}

int race()
{
    int shared = 0;
    std::thread other([&shared] { ++shared; });
    ++shared;
    other.join();
    return shared;
}

} // namespace

int main(int argc, char **argv)
{
    const char *fault = argc > 1 ? argv[1] : "";
    int result = 0;
    if (std::strcmp(fault, "use-after-free") == 0)
        result = useAfterFree();
    else if (std::strcmp(fault, "overflow") == 0)
        result = overflow(argc);
    else if (std::strcmp(fault, "race") == 0)
        result = race();
    std::printf("no report of %s: %d\n", fault, result);
    return 0;
}
