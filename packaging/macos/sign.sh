#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# sign.sh BUNDLE [DEVELOPER_ID]: signs what is inside first, then the bundle, for the hardened runtime. Without a
# Developer ID the signature holds on this machine alone: Apple's processors start nothing that has none.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bundle=$1
identity=${2:--}

options=(--force --options runtime --sign "$identity")
if [ "$identity" = - ]; then options+=(--timestamp=none); else options+=(--timestamp); fi

find "$bundle/Contents" \( -name '*.dylib' -o -name '*.so' \) -type f -print0 | xargs -0 -r -n 1 codesign "${options[@]}"
find "$bundle/Contents" -name '*.framework' -type d -print0 | xargs -0 -r -n 1 codesign "${options[@]}"
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle/Contents/MacOS/vitrina-hub"
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --deep --strict "$bundle"
