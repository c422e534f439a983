#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# private-session.sh COMMAND...: runs a command in a session of its own, as the tests want it: an empty home, a private
# D-Bus, a real gnome-keyring that is unlocked with a throw-away password, and a display (Xvfb, or Qt's offscreen
# platform where there is none or where QT_QPA_PLATFORM says so). The user's own keyring and files are out of reach.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || {
            printf 'vitrina: %s is needed for the tests, and is not here.\n' "$tool" >&2
            exit 1
        }
    done
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/runtime"
    # ccache and the like keep their own places; only what programs under test write moves.
    env -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL HOME="$home" XDG_RUNTIME_DIR="$home/runtime" \
        XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" \
        dbus-run-session -- "$0" --inside "$@"
    exit
fi
shift

# A copy runs without the capability to lock memory, which a container would have to grant.
cp "$(command -v gnome-keyring-daemon)" "$HOME/keyring-daemon"
printf 'throw-away' | "$HOME/keyring-daemon" --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && break
    kill -0 "$keyring" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$keyring" 2>/dev/null || {
    printf 'vitrina: gnome-keyring does not start.\n' >&2
    exit 1
}

export VITRINA_TEST_KEYRING=1
if [ -z "${QT_QPA_PLATFORM:-}" ] && command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
else
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$@"
fi
