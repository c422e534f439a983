# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Read by others: the time of the last commit, which everything that is built and packed bears.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) || {
        echo "vitrina: this is no git checkout, and SOURCE_DATE_EPOCH is not set." >&2
        exit 1
    }
fi
export SOURCE_DATE_EPOCH
