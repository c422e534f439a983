#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# reproducible.sh [DEB...]: builds the last commit twice, in folders of other names and lengths, for users of other
# habits, and holds the packages against each other, and against those that are given, byte by byte. It compiles twice
# and takes its time; a release calls it.
set -euo pipefail
mapfile -t given < <([ $# -eq 0 ] || realpath -- "$@")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck source=packaging/commit-time.sh
. packaging/commit-time.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # FOLDER
    mkdir -p "$work/$1"
    git archive HEAD | tar -x -C "$work/$1"
    (
        cd "$work/$1"
        find . -type f -exec touch {} + # every file has the time of this build
        cmake --preset "${VITRINA_PRESET:-release}" -DVITRINA_TESTS=OFF -DVITRINA_BENCHMARKS=OFF
        cmake --build build/release --target vitrina vitrina-hub
        packaging/package.sh deb
    ) >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        exit 1
    }
}

(umask 022 && TZ=UTC LC_ALL=C build one)
(umask 077 && TZ=Asia/Yerevan LC_ALL=C.UTF-8 CMAKE_BUILD_PARALLEL_LEVEL=1 build another/with-a-longer-name)
one=$work/one/build/release/packages
for other in "$work"/another/with-a-longer-name/build/release/packages/*.deb "${given[@]}"; do
    package=$one/${other##*/}
    if ! cmp "$package" "$other"; then
        command -v diffoscope >/dev/null && diffoscope --text - "$package" "$other" | head -n 200 >&2
        echo "vitrina: $other differs from another build of the same commit" >&2
        exit 1
    fi
done
(cd "$one" && sha256sum -- *.deb)
echo "vitrina: the builds of $(git rev-parse --short HEAD) are the same, byte by byte"
