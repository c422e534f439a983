#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# feed.sh VERSION PAGE KEY.pem   writes the signed feed that tells of a version; put it where VITRINA_UPDATE_FEED points
# feed.sh --key KEY.pem          writes the public key, for VITRINA_UPDATE_KEY
#
# The key is made once, and kept where no build machine is: openssl genpkey -algorithm ed25519 -out KEY.pem
set -euo pipefail

if [ "${1:-}" = --key ] && [ $# -eq 2 ]; then
    openssl pkey -in "$2" -pubout -outform DER | tail -c 32 | od -An -v -tx1 | tr -d ' \n'
    echo
    exit
fi
[ $# -eq 3 ] || { sed -n '4,5s/^# //p' "$0" >&2; exit 2; }
[[ $1 =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "feed: a version is like 1.2.3" >&2; exit 2; }
[[ $2 =~ ^https://[^\"\\[:space:]]+$ ]] || { echo "feed: a page is an address with https" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head="vitrina-updates 1"
body=$(printf '{"version":"%s","page":"%s"}' "$1" "$2")
printf '%s\n%s\n' "$head" "$body" >"$work/signed"
signature=$(openssl pkeyutl -sign -inkey "$3" -rawin -in "$work/signed" | base64 | tr -d '\n')
printf '%s\n%s\n%s\n' "$head" "$signature" "$body"
