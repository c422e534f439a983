#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Holds what can be held here of the installers for Windows and macOS: the NSIS script makes an installer of a staged tree
# without a warning, resources and manifest compile, icons hold the pictures as they are, property lists are whole and say
# the same in four languages, workflows pin what they use, and the list of what is inside can be made. Whether it
# installs is for machines with those systems.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() {
    printf 'installers: %s\n' "$*" >&2
    exit 1
}

packaging/icon/pack.py --check
tests/gates/installers.py
packaging/sbom.py "$work/vitrina.spdx.json"

cmake -S tests/gates/installer -B "$work/build" >"$work/log" || { cat "$work/log"; die "the staged tree cannot be configured"; }
(cd "$work/build" && cpack -G NSIS) >"$work/log" 2>&1 || {
    cat "$work/log" "$work"/build/_CPack_Packages/*/NSIS/NSISOutput.log
    die "the installer cannot be made"
}
makensis -WX -V2 "$work"/build/_CPack_Packages/*/NSIS/project.nsi || die "NSIS warns"

for icon in 'IDI_ICON1 ICON "packaging/icon/vitrina.ico"' ''; do
    sed -e "s|@RC_ICON@|$icon|" -e 's|@RC_MANIFEST@|1 24 "packaging/windows/program.manifest"|' -e 's/@RC_[A-Z]*@/vitrina/' \
        -e 's/@PROJECT_VERSION@/0.1.0/' -e 's/@PROJECT_VERSION_[A-Z]*@/0/g' packaging/windows/program.rc.in >"$work/program.rc"
    x86_64-w64-mingw32-windres --codepage=65001 -I . "$work/program.rc" "$work/program.o" || die "the resources do not compile"
done
echo "installers: NSIS, resources, icons and property lists hold"
