#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Holds the tree compilable for Windows with MinGW. Debian has the compiler but no Qt for it; Qt's headers are the same on
# every system, though, and choose by the compiler's macros. So the lowest floors, which need no system at all, become
# objects for Windows, and what is above them is read by clang for the same target: all of app/, and of ui/ what names a
# system. Nothing is linked or run: that is for a machine with Windows. mingw.sh [FILE...]: only these sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || { echo "mingw: $compiler is needed, and is not here" >&2; exit 1; }
qt=$(pkg-config --variable=includedir Qt6Core)
moc=$(pkg-config --variable=libexecdir Qt6Core)/moc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/include" "$work/moc" "$work/objects" "$work/failed"

# The libraries' headers alone: beside them the host's own C library would be found.
for header in tl unicode sodium sodium.h sqlcipher libpsl.h phonenumbers google absl qt6keychain hunspell; do
    [ ! -e "/usr/include/$header" ] || ln -s "/usr/include/$header" "$work/include/$header"
done

flags=(-std=c++20 -Iapp -I. "-I$work/moc" -isystem "$work/include" -isystem /usr/include/sqlcipher -isystem /usr/include/hunspell \
    -isystem "$qt")
for module in Core Gui Network Svg WebSockets Widgets; do flags+=(-isystem "$qt/Qt$module"); done
# What Qt's own CMake package defines on Windows, and app/flags.cmake everywhere.
flags+=(-DUNICODE -D_UNICODE -DWIN32 -DWIN64 -D_WIN64 -DMINGW_HAS_SECURE_API=1 -DNOMINMAX '-DVITRINA_VERSION="0"'
    '-DVITRINA_UPDATE_FEED=""' '-DVITRINA_UPDATE_KEY=""')
while read -r word; do flags+=("-D$word"); done < <(grep -oE '\bQT_(NO|STRICT|USE|DISABLE)_[A-Z_]+(=0x[0-9]+)?' app/flags.cmake)
flags+=(-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)

reader=(clang++ --target=x86_64-w64-mingw32 -Wno-unknown-attributes)
while read -r folder; do reader+=(-isystem "$folder"); done < <("$compiler" -xc++ -E -v /dev/null 2>&1 | sed -n 's/^ \(.*c++.*\)/\1/p')

find app ui -name '*.h' -exec grep -lE '\b(Q_OBJECT|Q_GADGET|Q_NAMESPACE)' {} + | while read -r header; do
    "$moc" -D_WIN32 -DWIN32 -DQ_OS_WIN -I app -I . "$header" -o "$work/moc/moc_$(basename "$header" .h).cpp"
done

names_system='^#\s*(el)?if|Q_OS_|#include <[a-z_/]+\.h>'
objects=() texts=()
for source in "$@" $([ $# -gt 0 ] || find app ui resources -name '*.cpp' ! -name 'dbus_*' | LC_ALL=C sort); do
    case "$source" in
        app/domain/* | app/marketplace/* | app/safety/*) objects+=("$source") ;;
        app/* | resources/* | ui/main.cpp | ui/desktop/* | ui/start/*) texts+=("$source") ;;
        *) if [ $# -gt 0 ] || grep -qE "$names_system" "$source" "${source%.cpp}.h" 2>/dev/null; then texts+=("$source"); fi ;;
    esac
done

printf '#include <%s>\n' QtCore/QtCore QtNetwork/QtNetwork QtWebSockets/QtWebSockets QtGui/QtGui QtWidgets/QtWidgets \
    tl/expected.hpp >"$work/qt.h"
"${reader[@]}" "${flags[@]}" -fpch-instantiate-templates -x c++-header "$work/qt.h" -o "$work/qt.pch"

one() { # HOW SOURCE
    local out="$work/objects/${2//\//_}"
    if [ "$1" = build ]; then
        "$compiler" "${flags[@]}" -O0 -c "$2" -o "$out.o"
    else
        "${reader[@]}" "${flags[@]}" -include-pch "$work/qt.pch" -fsyntax-only "$2"
    fi >"$out.log" 2>&1 || mv "$out.log" "$work/failed/"
}

running=0
spread() { # HOW SOURCE...
    local how=$1 source
    shift
    for source in "$@"; do
        if [ "$running" -ge "$(nproc)" ]; then wait -n; else running=$((running + 1)); fi
        one "$how" "$source" &
    done
}
spread build "${objects[@]}"
spread read "${texts[@]}"
wait

failed=("$work"/failed/*.log)
if [ -e "${failed[0]}" ]; then
    cat "${failed[@]}"
    echo "mingw: ${#failed[@]} sources do not compile for Windows" >&2
    exit 1
fi
echo "mingw: ${#objects[@]} objects for Windows, ${#texts[@]} more sources read for it"
