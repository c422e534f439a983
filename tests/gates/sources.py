# SPDX-License-Identifier: Apache-2.0
"""The project's own source files, as the gates see them."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def files(*folders, suffixes=(".cpp", ".h")):
    for folder in folders or ("app", "ui", "resources", "tests"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path


def name(path):
    return path.relative_to(ROOT).as_posix()


def verdict(gate, faults, passed):
    """Ends a gate: one line when all is well, one line a fault otherwise."""
    if faults:
        print(f"{gate}: {len(faults)} fault(s)")
        for fault in faults:
            print("  " + fault)
        sys.exit(1)
    print(f"{gate}: {passed}")
