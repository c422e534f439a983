#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A rule that the README's table calls done has a test function of its name (OZ-3: OZ_3_...) that has just passed.

Reads what ctest wrote down in BUILD/Testing/Temporary/LastTest.log: rules.py [BUILD]"""
import re
import sys

from sources import ROOT, verdict

build = ROOT / (sys.argv[1] if len(sys.argv) > 1 else "build/release")
RULE = re.compile(r"^\|\s*`?([A-Z]{2,3}-\d+)`?\s*\|(.*)\|\s*$", re.M)
RESULT = re.compile(r"^(PASS|FAIL!|XFAIL|SKIP)\s*: \S*?::((?:[A-Z]{2,3}_\d+_)+)", re.M)  # OZ_3_OZ_8_... is for both

log = build / "Testing/Temporary/LastTest.log"
if not log.is_file():
    verdict("rules", [f"{log} is missing: run the tests first"], "")
results = {}
for outcome, rules in RESULT.findall(log.read_text(errors="replace")):
    for family, number in re.findall(r"([A-Z]+)_(\d+)_", rules):
        results.setdefault(f"{family}-{number}", set()).add(outcome)

states = {rule: cells.split("|")[-1].strip().lower() for rule, cells in RULE.findall((ROOT / "README.md").read_text())}
done = [rule for rule, state in states.items() if state.startswith("done")]
faults = [] if states else ["README.md has no table of rules"]
for rule in done:
    outcomes = results.get(rule, set())
    if outcomes != {"PASS"}:
        said = "and ".join(sorted(outcomes)) or "no test"
        faults.append(f"{rule} is called done, but {rule.replace('-', '_')}_... : {said}")
verdict("rules", faults, f"{len(done)} of {len(states)} rules are done, each with a test that passed")
