# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Read by bootstrap.sh: installs the Debian and Ubuntu packages that are missing, and says so first.
# Further packages may be given as arguments.

# "a|b": b where there is no a.
packages=(
    # to build
    g++ cmake ninja-build pkg-config mold
    # Qt, its tools for translations, and the program's other libraries
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    qtkeychain-qt6-dev libsqlcipher-dev libsodium-dev libicu-dev libpsl-dev libexpected-dev
    libphonenumber-dev libprotobuf-dev libhunspell-dev
    # buyers send WebP; a plugin that Qt finds when it runs
    qt6-image-formats-plugins
    # dictionaries; there is none of today's Armenian
    hunspell-ru hunspell-uk hunspell-en-us
    # letters of four alphabets
    fonts-inter fonts-noto-core
    # for the tests; at-spi2-core is the bus of readers of the screen, dbus-x11 stands in for a session bus that would bring a whole init system along
    libvalijson-dev libbenchmark-dev xvfb xauth dbus dbus-x11 at-spi2-core gnome-keyring openssl
    "$@"
)

is_installed() { # PACKAGE: SQLCipher counts from version 4 on, Debian 12 itself has 3
    local version
    # shellcheck disable=SC2016 # the braces are dpkg's own
    version=$(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$1" 2>/dev/null | sed -n 's/^installed //p' | head -n 1)
    [ -n "$version" ] || return 1
    [ "$1" != libsqlcipher-dev ] || dpkg --compare-versions "$version" ge 4.5
}

find_missing() {
    missing=()
    local names name
    for names in "${packages[@]}"; do
        for name in ${names//|/ }; do
            is_installed "$name" && continue 2
        done
        missing+=("$names")
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

sources_of_release() { # prints "URI SIGNED_BY" of the source which holds the main packages of Debian 12
    local deb822=(/etc/apt/sources.list.d/*.sources) one_line=(/etc/apt/sources.list /etc/apt/sources.list.d/*.list)
    { cat "${deb822[@]}" 2>/dev/null || true; } | grep -v '^#' | awk -v RS= -F '\n' '
        {
            uri = key = suites = ""; enabled = 1
            for (i = 1; i <= NF; ++i) {
                n = split($i, word, /[ \t]+/); field = tolower(word[1])
                if (field == "uris:") uri = word[2]
                if (field == "signed-by:") key = word[2]
                if (field == "suites:") suites = $i " "
                if (field == "enabled:" && word[2] == "no") enabled = 0
            }
            if (enabled && uri && suites ~ /[ \t]bookworm[ \t]/) { print uri, key; exit }
        }'
    { cat "${one_line[@]}" 2>/dev/null || true; } | sed -nE '
        s/^deb +(\[[^]]*\] +)?([^ ]+) +bookworm +.*/\2 \1/
        t found
        d
        :found
        s/^([^ ]+) .*signed-by=([^] ]+).*/\1 \2/
        s/\[.*//
        p'
}

add_backports() { # Debian 12 keeps SQLCipher 4 in its official backports, on the mirror which the machine already uses
    # shellcheck disable=SC2016 # the braces are apt's own
    if apt-get indextargets --format '$(RELEASE)' | grep -x bookworm-backports >/dev/null; then return; fi
    local uri key
    read -r uri key <<<"$(sources_of_release | head -n 1)"
    [ -n "$uri" ] || die "no source of Debian 12 is configured in /etc/apt, so its backports cannot be found."
    say "adding the official backports of Debian 12 at $uri, for SQLCipher 4."
    {
        printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\n' "$uri"
        [ -z "$key" ] || printf 'Signed-By: %s\n' "$key"
    } | as_root tee /etc/apt/sources.list.d/vitrina-backports.sources >/dev/null
}

choose_names() { # of the missing packages, the name under which apt knows each
    chosen=()
    local names name
    for names in "${missing[@]}"; do
        for name in ${names//|/ }; do
            apt-cache show --no-all-versions "$name" >/dev/null 2>&1 || continue
            [ "$system/$name" != debian12/libsqlcipher-dev ] || name=$name/bookworm-backports
            chosen+=("$name")
            continue 2
        done
        die "apt does not know the package ${names%%|*}: is there a network, and are the system's own sources switched on?"
    done
}

system=$(. /etc/os-release && printf '%s%s' "${ID:-}" "${VERSION_ID:-}")
case "$system" in
    debian12 | debian13 | ubuntu24.04) ;;
    *) die "this system ($system) is not supported; Debian 12 and 13, Ubuntu 24.04 and macOS are." ;;
esac
command -v apt-get >/dev/null || die "apt-get is needed, and is not here."

find_missing
if [ ${#missing[@]} -gt 0 ]; then
    say "these packages will be installed, with what they need: ${missing[*]%%|*}"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || die "installing packages needs root: run this as root, or install sudo."
    need_space /usr 2048
    [ "$system" != debian12 ] || add_backports
    apt update || say "not every list of packages could be fetched."
    choose_names
    apt install -y --no-install-recommends "${chosen[@]}" \
        || die "the packages could not be fetched and installed: is there a network? The lines above say more."
fi
