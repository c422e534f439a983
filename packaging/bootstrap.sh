#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh machine to a running Vitrina: Debian 12 and 13, Ubuntu 24.04, macOS with Homebrew.
#
#   packaging/bootstrap.sh run [options of vitrina]   build Vitrina and open it on the demo
#   packaging/bootstrap.sh test                       build it and run every test
#   packaging/bootstrap.sh build                      build programs and tests into build/release
#   packaging/bootstrap.sh package [deb] [rpm]         build the programs and pack them into build/release/packages
#   packaging/bootstrap.sh deps [package...]          only install what the build needs, and these packages
#
# VITRINA_PRESET names another CMake preset with the same build folder ("ci": warnings are errors).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${VITRINA_PRESET:-release}
build=build/release

say() { printf 'vitrina: %s\n' "$*"; }
die() {
    printf 'vitrina: %s\n' "$*" >&2
    exit 1
}

need_space() { # PATH MIB: a full disk is better met before the work than in the middle of it
    local free
    free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free" -ge "$2" ] || die "not enough disk space at $1: $free MiB are free, about $2 MiB are needed."
}

install_dependencies() { # [PACKAGE...]: besides the build's own
    if [ "$(uname -s)" = Darwin ]; then
        # shellcheck source=packaging/dependencies-macos.sh
        . packaging/dependencies-macos.sh
    elif [ -r /etc/os-release ]; then
        # shellcheck source=packaging/dependencies-linux.sh
        . packaging/dependencies-linux.sh
    else
        die "this system is not supported; Debian 12 and 13, Ubuntu 24.04 and macOS are."
    fi
}

build_targets() { # [TARGET...]
    if [ ! -f "$build/build.ninja" ] || [ "$(cat "$build/.preset" 2>/dev/null)" != "$preset" ]; then
        need_space . 3072
        cmake --preset "$preset" || die "the build could not be configured; the lines above say why."
        printf '%s\n' "$preset" >"$build/.preset"
    fi
    cmake --build "$build" --target "${@:-all}" || die "the build failed; the lines above say where."
}

run_demo() {
    if [ "$(uname -s)" = Darwin ]; then
        exec "$build/bin/vitrina.app/Contents/MacOS/vitrina" --demo "$@"
    fi
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$build/bin/vitrina" --demo "$@"
    fi
    local picture="$PWD/$build/vitrina.png"
    rm -f "$picture"
    profile=$(mktemp -d)
    trap 'rm -rf "$profile"' EXIT
    say "there is no display: the main window is rendered into a picture instead."
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$profile} \
        "$build/bin/vitrina" --demo --screenshot "$picture" --profile "$profile" "$@" \
        || die "the main window could not be rendered; the lines above say why."
    [ -s "$picture" ] || die "Vitrina ended without writing the picture $picture."
    printf '%s\n' "$picture"
}

run_tests() {
    if [ "$(uname -s)" = Darwin ]; then
        ctest --preset "$preset"
    else
        packaging/private-session.sh ctest --preset "$preset"
    fi || die "tests failed; their names stand above."
}

command=${1:-}
[ $# -eq 0 ] || shift
case "$command" in
    run)
        install_dependencies
        build_targets vitrina vitrina-hub
        run_demo "$@"
        ;;
    test)
        install_dependencies
        build_targets
        run_tests
        ;;
    build)
        install_dependencies
        build_targets
        ;;
    package)
        install_dependencies dpkg-dev rpm
        # shellcheck source=packaging/commit-time.sh
        . packaging/commit-time.sh
        build_targets vitrina vitrina-hub
        packaging/package.sh "$@"
        ;;
    deps) install_dependencies "$@" ;;
    *) die "say what to do: packaging/bootstrap.sh run | test | build | package | deps" ;;
esac
