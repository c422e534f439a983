#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# packages.sh [BUILD]: the Linux packages of what was built. No checker has an error, a warning, or anything that is not
# explained; then they are installed, used, removed and purged in a clean root (package_life.sh).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${1:-build/release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

check() { # NAME COMMAND...
    local name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        printf 'packages: %s is content\n' "$name"
    else
        cat "$work/said" >&2
        printf 'packages: %s is not content; the lines above say why\n' "$name" >&2
        exit 1
    fi
}

without_warnings() { # rpmlint ends with 0 when there are warnings alone
    rpmlint --config packaging/linux/rpmlint.toml "$build"/packages/*.rpm >"$work/rpmlint" 2>&1 || { cat "$work/rpmlint"; return 1; }
    cat "$work/rpmlint"
    grep -q ' 0 errors, 0 warnings' "$work/rpmlint"
}

rpm_life() { # files and their sums only: this system is not one of rpm, so what a package needs and runs is not there
    local in=(rpm --root "$work/rpm" --dbpath /var/lib/rpm --nodeps)
    mkdir -p "$work/rpm"
    "${in[@]}" --install --noscripts "$build"/packages/*.rpm
    "${in[@]}" --verify --noscripts vitrina vitrina-hub
    "${in[@]}" --erase --noscripts vitrina vitrina-hub
    local left
    left=$(find "$work/rpm" -path "$work/rpm/var/lib/rpm" -prune -o ! -type d -print)
    [ -z "$left" ] || { echo "removing leaves behind: $left"; return 1; }
    for script in packaging/linux/hub/rpm/*; do sh -n "$script"; done
}

with_home() { # what a release states of the web, which this build was not told
    mkdir -p "$work/home"
    cat >"$work/home.cmake" <<EOF
include("$PWD/packaging/linux/metainfo.cmake")
set(PROJECT_VERSION 1.0.0)
set(VITRINA_HOMEPAGE https://vitrina.example)
set(VITRINA_PICTURES https://vitrina.example/pictures)
vitrina_metainfo("$PWD/packaging/linux/desktop/org.vitrina.Vitrina.metainfo.xml.in"
    "$work/home/org.vitrina.Vitrina.metainfo.xml")
EOF
    cmake -P "$work/home.cmake"
    appstreamcli validate --no-net --strict "$work/home/org.vitrina.Vitrina.metainfo.xml"
    local picture
    while read -r picture; do
        [ -s "packaging/$picture" ] || { echo "packaging/$picture is missing"; return 1; }
    done < <(grep -o 'pictures/[^<]*' "$work/home/org.vitrina.Vitrina.metainfo.xml")
}

tests/gates/manpages.py "$build"
check "the packer" packaging/package.sh
check mandoc mandoc -T lint -W warning packaging/linux/*/*.1
check lintian lintian --allow-root --fail-on error,warning "$build"/packages/*.deb
check rpmlint without_warnings
check "rpm, in a root of its own," rpm_life
dpkg-deb -x "$build"/packages/vitrina_*.deb "$work/tree"
check desktop-file-validate desktop-file-validate --warn-kde "$work"/tree/usr/share/applications/*.desktop
check "appstreamcli, for the tree" appstreamcli validate-tree --no-net "$work/tree"
check "appstreamcli, with screenshots" with_home
for package in "$build"/packages/*; do
    printf 'packages: %s, %s KiB\n' "${package##*/}" "$(($(stat -c %s "$package") / 1024))"
done

# The same sources from which this machine installs, and the way to them.
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# shellcheck disable=SC2016 # the braces are apt's own
apt-get indextargets --format '$(LABEL)|$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
    | sed -nE "s#^Debian[^|]*\|#deb [signed-by=$keyring] #p" | sort -u >"$work/sources.list"
apt-config dump --format '%F "%v";%n' Acquire | grep -i proxy >"$work/proxies" || true
[ -s "$work/sources.list" ] || { echo "packages: no source of Debian is configured in /etc/apt" >&2; exit 1; }
how=()
if [ "$(id -u)" = 0 ]; then
    unshare --mount true 2>/dev/null || how=(--skip=check/canmount) # a container that may not mount
elif ! unshare --user --map-root-user true 2>/dev/null; then
    echo "packages: NOT DONE: installing in a clean root needs root or user namespaces, which this machine denies" >&2
    exit 0
fi
mkdir "$work/packages"
cp "$build"/packages/*.deb tests/gates/package_life.sh "$work/packages"
started=$SECONDS
mmdebstrap --quiet --variant=apt "${how[@]}" --aptopt="$work/proxies" --dpkgopt=force-unsafe-io --skip=cleanup \
    --customize-hook="'$work/packages/package_life.sh' \"\$1\" '$work/packages'" \
    "$(. /etc/os-release && echo "$VERSION_CODENAME")" /dev/null "$work/sources.list" >"$work/life" 2>&1 || {
    cat "$work/life" >&2
    echo "packages: the packages have no good life in a clean root" >&2
    exit 1
}
grep '^life: ' "$work/life"
printf 'packages: installed, used, removed and purged in a clean root in %s s\n' "$((SECONDS - started))"
