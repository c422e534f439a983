#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every source file says its licence in the first line, is UTF-8, and is no longer than 600 lines."""
import statistics

from sources import files, name, verdict

LONGEST = 600
faults, lengths = [], []
for path in files():
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        faults.append(f"{name(path)}: not UTF-8")
        continue
    lengths.append(len(lines))
    if len(lines) > LONGEST:
        faults.append(f"{name(path)}: {len(lines)} lines, at most {LONGEST} are allowed")
    if not lines or lines[0] != "// SPDX-License-Identifier: Apache-2.0":
        faults.append(f"{name(path)}: the first line must be // SPDX-License-Identifier: Apache-2.0")
verdict("files", faults, f"{len(lengths)} sources, median {statistics.median(lengths or [0]):.0f} lines,"
                         f" longest {max(lengths or [0])}")
