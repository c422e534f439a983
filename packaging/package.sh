#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# package.sh [deb] [rpm]: packs what stands in the build folder into build/release/packages; without a word, both.
#
# BUILD names another build folder. The same commit gives the same bytes: every time in a package is that of the commit.
# An .rpm fits the distribution on which it is made, for the libraries have other versions elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=${BUILD:-build/release}
[ $# -gt 0 ] || set -- deb rpm

die() {
    printf 'vitrina: %s\n' "$*" >&2
    exit 1
}

# shellcheck source=packaging/commit-time.sh
. packaging/commit-time.sh
VITRINA_RELEASE_TIME=$(LC_ALL=C date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
export VITRINA_RELEASE_TIME

[ -f "$build/CPackConfig.cmake" ] || die "$build holds no build: call packaging/bootstrap.sh build first."
rm -rf "$build/packages"
umask 022
for format in "$@"; do
    case "$format" in
        deb) tool=dpkg-shlibdeps ;;
        rpm) tool=rpmbuild ;;
        *) die "packages are deb and rpm." ;;
    esac
    command -v "$tool" >/dev/null || die "$tool is needed for an .$format, and is not here."
    (cd "$build" && cpack -G "${format^^}" --config CPackConfig.cmake) >"$build/cpack.log" 2>&1 || {
        cat "$build/cpack.log" >&2
        die "the .$format could not be made; the lines above say why."
    }
done
rm -rf "$build/_CPack_Packages"
printf '%s\n' "$build"/packages/*
