# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Read by bootstrap.sh: installs the Homebrew formulae that are missing, and says so first.

packages=(cmake ninja pkgconf qt qtkeychain sqlcipher libsodium icu4c hunspell libphonenumber libpsl tl-expected
    valijson google-benchmark "$@")

command -v brew >/dev/null || die "Homebrew is needed, and is not here."
missing=()
for name in "${packages[@]}"; do
    brew list --versions "$name" >/dev/null 2>&1 || missing+=("$name")
done
if [ ${#missing[@]} -gt 0 ]; then
    say "these formulae will be installed, with what they need: ${missing[*]}"
    need_space / 4096
    brew install "${missing[@]}" || die "the formulae could not be fetched and installed: is there a network?"
fi
# Homebrew keeps ICU out of the way of the system's own.
PKG_CONFIG_PATH="$(brew --prefix icu4c)/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
export PKG_CONFIG_PATH
