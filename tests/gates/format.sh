#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every source is as clang-format would write it.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(command -v clang-format-14 || command -v clang-format)
git ls-files '*.cpp' '*.h' | xargs "$tool" --dry-run -Werror || {
    echo "format: run $tool -i on the files above"
    exit 1
}
echo "format: every source is as $tool writes it"
