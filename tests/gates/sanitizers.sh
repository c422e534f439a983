#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The tests pass under the sanitizers of a preset, and the sanitizers prove to be on. sanitizers.sh asan|tsan
set -euo pipefail
cd "$(dirname "$0")/../.."
preset=$1
export UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
export LSAN_OPTIONS=suppressions=$PWD/tests/gates/lsan.supp:print_suppressions=0
# what libraries do among themselves is theirs; tsan_qt.cpp tells of the queues between threads; a test may start other
# programs while it has threads
export TSAN_OPTIONS=ignore_noninstrumented_modules=1:second_deadlock_stack=1:die_after_fork=0

targets=(all)
if [ "$preset" = tsan ]; then
    targets=(tests_database tests_storage tests_client tests_hub tests_inbox sanitizer_proof vitrina-hub)
fi
cmake --preset "$preset"
cmake --build --preset "$preset" --target "${targets[@]}"
QT_QPA_PLATFORM=offscreen packaging/private-session.sh ctest --preset "$preset"
echo "sanitizers: every test of the preset $preset passes"
