#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every libFuzzer program runs for a minute over the project's own examples and finds nothing. fuzz.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
cmake --preset fuzz
cmake --build --preset fuzz --target fuzzers

findings=build/fuzz/findings
examples=(resources/protocol/examples resources/marketplaces)
mkdir -p "$findings"
fuzz() { # PROGRAM: what it learns goes to a folder of its own, the examples are only read
    local name corpus
    name=$(basename "$1")
    corpus=$findings/$name.corpus
    mkdir -p "$corpus"
    "$1" "$corpus" "${examples[@]}" -max_total_time="$seconds" -max_len=65536 \
        -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$findings/$name-" -print_final_stats=1 >"$findings/$name.log" 2>&1
}

programs=(build/fuzz/fuzz/fuzz_*)
jobs=()
for program in "${programs[@]}"; do
    fuzz "$program" &
    jobs+=("$!")
done
failed=0
for i in "${!jobs[@]}"; do
    wait "${jobs[$i]}" || {
        failed=1
        echo "fuzz: ${programs[$i]} found something (the input is kept beside it in $findings):"
        tail -n 60 "$findings/$(basename "${programs[$i]}").log"
    }
done
[ $failed = 0 ] || exit 1
for program in "${programs[@]}"; do
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$findings/$(basename "$program").log")
    echo "fuzz: $(basename "$program") finds nothing in $seconds s, $runs inputs"
done
