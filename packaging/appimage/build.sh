#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# build.sh: one file that runs on any Linux which is not older than this one: build/release/packages/Vitrina-*.AppImage.
#
# Needs linuxdeploy and its Qt plugin in PATH, and a build (packaging/bootstrap.sh build); best on the oldest system that
# is supported, Debian 12. The keychain, fonts and the C library stay those of the computer where it runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${BUILD:-build/release}
version=$(sed -nE 's/^project\(Vitrina VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
folder=$build/appimage

die() {
    printf 'vitrina: %s\n' "$*" >&2
    exit 1
}

# shellcheck source=packaging/commit-time.sh
. packaging/commit-time.sh
[ -f "$build/cmake_install.cmake" ] || die "$build holds no build: call packaging/bootstrap.sh build first."
rm -rf "$folder"
mkdir -p "$build/packages"
cmake --install "$build" --prefix "$folder/usr" --component desktop --strip >/dev/null

# Plugins that no linker sees: WebP from buyers, TLS, Wayland beside X11, and pictures of a window without a display.
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
export QMAKE=${QMAKE:-qmake6}
export EXTRA_QT_MODULES="svg;waylandclient"
export EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqoffscreen.so"
for plugin in imageformats/libqwebp.so tls/libqopensslbackend.so; do
    [ -f "$plugins/$plugin" ] || die "Qt's plugin $plugin is needed, and is not here."
    install -D -m 755 "$plugins/$plugin" "$folder/usr/plugins/$plugin"
done
# Time zones of the marketplaces, for systems that have none.
mkdir -p "$folder/usr/share"
cp -r /usr/share/zoneinfo "$folder/usr/share/zoneinfo"
mkdir -p "$folder/apprun-hooks"
# shellcheck disable=SC2016 # read when the image runs
echo '[ -d /usr/share/zoneinfo ] || export TZDIR="$APPDIR/usr/share/zoneinfo"' >"$folder/apprun-hooks/zoneinfo.sh"

if [ "${1:-}" = --stage ]; then # for a look without linuxdeploy
    printf '%s\n' "$folder"
    exit 0
fi
command -v linuxdeploy >/dev/null || die "linuxdeploy is needed, and is not here."
LDAI_OUTPUT=$build/packages/Vitrina-$version-$(uname -m).AppImage
export LDAI_OUTPUT OUTPUT=$LDAI_OUTPUT
linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --desktop-file "$folder/usr/share/applications/org.vitrina.Vitrina.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/256x256/apps/org.vitrina.Vitrina.png"
printf '%s\n' "$LDAI_OUTPUT"
