#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# notarise.sh IMAGE DEVELOPER_ID PROFILE KEYCHAIN: signs a disk image, has Apple look at it, and fastens its word to the
# image, so that it opens without a network, too. PROFILE is what `notarytool store-credentials` put into KEYCHAIN.
set -euo pipefail
image=$1 identity=$2 profile=$3 keychain=$4
codesign --force --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --keychain "$keychain" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
