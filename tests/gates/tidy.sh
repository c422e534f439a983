#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# clang-tidy finds nothing in the sources of app/ and ui/ (checks: .clang-tidy). tidy.sh [BUILD [FILE...]]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
shift || true
tool=$(command -v clang-tidy-14 || command -v clang-tidy)
files=("$@")
[ $# -gt 0 ] || mapfile -t files < <(git ls-files 'app/*.cpp' 'ui/*.cpp' 'resources/*.cpp')

# Only our own headers are judged. Warnings of the compiler are for the build to fail on, which is gcc's here.
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 1 "$tool" --quiet -p "$build" \
    --header-filter="^$PWD/(app|ui|resources)/" --extra-arg=-Wno-error --extra-arg=-Wno-unknown-warning-option \
    2> >(grep -v ' warnings\? generated' >&2) || {
    echo "tidy: $tool found the faults above"
    exit 1
}
echo "tidy: $tool finds nothing in ${#files[@]} sources"
