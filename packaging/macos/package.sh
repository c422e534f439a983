#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Makes the disk image of what packaging/bootstrap.sh built, in build/release/packages. With IDENTITY, and CERTIFICATE (a
# PKCS #12 file in Base64) with CERTIFICATE_PASSWORD in the environment it is signed; with NOTARY_USER, NOTARY_TEAM and
# NOTARY_PASSWORD Apple looks at it, too. All secrets go to a keychain that lives as long as this script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

secrets=$(mktemp -d)
keychain=$secrets/release.keychain-db
forget() {
    security delete-keychain "$keychain" 2>/dev/null || true
    rm -rf "$secrets"
}
trap forget EXIT

if [ -n "${IDENTITY:-}" ] && [ -n "${CERTIFICATE:-}" ]; then
    password=$(uuidgen)
    security create-keychain -p "$password" "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    (umask 077 && base64 --decode <<<"$CERTIFICATE" >"$secrets/certificate.p12")
    security import "$secrets/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
else
    IDENTITY=
fi

cmake "-DVITRINA_UPDATE_FEED=${VITRINA_UPDATE_FEED:-}" "-DVITRINA_UPDATE_KEY=${VITRINA_UPDATE_KEY:-}" \
    "-DVITRINA_SIGN=$IDENTITY" build/release
cmake --build build/release
cpack --config build/release/CPackConfig.cmake
rm -rf build/release/packages/_CPack_Packages

if [ -n "$IDENTITY" ] && [ -n "${NOTARY_USER:-}" ]; then
    xcrun notarytool store-credentials vitrina --apple-id "$NOTARY_USER" --team-id "$NOTARY_TEAM" \
        --password "$NOTARY_PASSWORD" --keychain "$keychain"
    packaging/macos/notarise.sh build/release/packages/*.dmg "$IDENTITY" vitrina "$keychain"
fi
