#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# package_life.sh ROOT PACKAGES: in the clean root ROOT, the .deb files of the folder PACKAGES are installed, used by a
# seller and by a service, removed and purged. What is then left is the data of the two, and nothing else.
set -euo pipefail
root=$1
packages=$2

die() {
    printf 'life: %s\n' "$*" >&2
    exit 1
}
say() { printf 'life: %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
as() { # USER COMMAND...
    local user=$1
    shift
    inside setpriv --reuid "$user" --regid "$user" --clear-groups env HOME="/home/$user" XDG_RUNTIME_DIR="/tmp/run-$user" \
        QT_QPA_PLATFORM=offscreen "$@"
}
apt() { inside apt-get -q -y --no-install-recommends "$@"; }
files() { # but those of the package manager itself, and what is alive
    (cd "$root" && find . -xdev -regextype posix-extended \
        -regex '\./(proc|sys|dev|run|tmp|var/(lib/(dpkg|apt|systemd)|cache|log))' -prune -o -print) | sort
}
eventually() { # COMMAND...: within a minute
    local _
    for _ in $(seq 300); do
        "$@" && return 0
        sleep 0.2
    done
    return 1
}

mkdir -p "$root/tmp/packages"
cp "$packages"/vitrina_*.deb "$root/tmp/packages/desktop.deb"
cp "$packages"/vitrina-hub_*.deb "$root/tmp/packages/hub.deb"

# What they need, alone; then they bring nothing but their own files.
mapfile -t needs < <(for deb in "$packages"/*.deb; do dpkg-deb -f "$deb" Depends; done)
apt satisfy "${needs[@]}"
inside useradd --create-home seller
files >"$packages/before"
apt install /tmp/packages/desktop.deb /tmp/packages/hub.deb 2>&1 | tee "$packages/install"
grep -q '2 newly installed' "$packages/install" || die "more than the two packages was installed: Depends is incomplete"
inside dpkg --verify vitrina vitrina-hub | grep . && die "files differ from the package"
# shellcheck disable=SC2016 # the braces are dpkg's own
say "installed: $(inside dpkg-query -W -f '${Package} ${Version}, ' vitrina vitrina-hub)$(wc -l <"$packages/before") files before, $(files | wc -l) after"

# A seller.
for user in seller vitrina-hub; do inside install -d -m 700 -o "$user" "/tmp/run-$user"; done
as seller vitrina --version
as seller vitrina --demo --size 1280x800 --profile /home/seller/profile --screenshot /home/seller/window.png 2>&1 \
    | tee "$packages/said"
grep -q "^vitrina:" "$packages/said" && die "the program misses something"
[ "$(stat -c %s "$root/home/seller/window.png")" -gt 50000 ] || die "the window shows nothing"
verdict=$(printf '{"id":"1","marketplace":"ozon","direction":"outgoing","text":"https://t.me/shop"}\n' | as seller vitrina check)
grep -q '"verdict":"stop"' <<<"$verdict" || die "the check says $verdict"
ls "$root"/usr/lib/*/qt6/plugins/imageformats/libqwebp.so >/dev/null || die "buyers' WebP pictures cannot be read"
say "the desktop program opens the demo and judges a message"

# A service, with the options that the package brings, on a free port; and the seller at it.
inside systemd-analyze verify --man=no vitrina-hub.service
inside systemd-analyze security --no-pager --offline=true --threshold=15 vitrina-hub.service | tail -n 1 | sed 's/.*Overall/life: service: overall/'
[ "$(stat -c %a "$root/var/lib/vitrina-hub")" = 700 ] || die "others can read the hub's folder"
# shellcheck source=packaging/linux/hub/vitrina-hub.default
options=$(. "$root/etc/default/vitrina-hub" && printf '%s' "$VITRINA_HUB_OPTIONS")
as vitrina-hub vitrina-hub token create --data /var/lib/vitrina-hub --user Anna --role owner >"$root/home/seller/token"
# shellcheck disable=SC2016,SC2086 # read inside; several words
as vitrina-hub sh -c 'echo $$ >/tmp/run-vitrina-hub/pid; exec "$@"' - \
    vitrina-hub --data /var/lib/vitrina-hub $options --listen 127.0.0.1:0 --demo --dialogs 60 --messages 300 >"$packages/hub" 2>&1 &
hub=$!
trap 'kill $hub 2>/dev/null || true' EXIT
eventually grep -q listening "$packages/hub" || die "the hub does not listen: $(cat "$packages/hub")"
url=$(sed -nE 's/.*"listening":"([^"]*)".*/\1/p' "$packages/hub")
as seller vitrina --hub "$url" --token-file /home/seller/token --profile /home/seller/team --screenshot /home/seller/team.png
[ "$(stat -c %s "$root/home/seller/team.png")" -gt 50000 ] || die "the window shows nothing of the hub"
kill -TERM "$(cat "$root/tmp/run-vitrina-hub/pid")"
wait $hub || die "the hub does not end cleanly"
say "the hub serves the desktop program over a WebSocket and ends cleanly"

# Installed again, and changed by an administrator; then removed, then purged.
echo '# changed here' >>"$root/etc/default/vitrina-hub"
apt install --reinstall /tmp/packages/hub.deb
grep -q 'changed here' "$root/etc/default/vitrina-hub" || die "what the administrator changed is lost"
apt remove vitrina vitrina-hub
grep -q 'changed here' "$root/etc/default/vitrina-hub" || die "removing took the configuration along"
inside dpkg --purge vitrina vitrina-hub
[ -s "$root/var/lib/vitrina-hub/hub.key" ] || die "purging took the team's data along"
left=$(files | comm -13 "$packages/before" - | grep -vE '^\./(home/seller|var/lib/vitrina-hub)(/|$)' || true)
[ -z "$left" ] || die "purging leaves behind: $left"
say "removed and purged: nothing is left but the data of the seller and of the hub"
