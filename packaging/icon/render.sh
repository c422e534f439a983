#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# render.sh: draws vitrina.svg in the sizes that desktops ask for; what it writes is kept beside it, so that a build needs
# no program that draws.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" vitrina.svg --output "vitrina-$size.png"
done
