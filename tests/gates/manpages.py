#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each program has a man page, and it tells the options that --help tells: no more, no fewer. manpages.py [BUILD]"""
import re
import subprocess
import sys

from sources import ROOT, verdict

build = ROOT / (sys.argv[1] if len(sys.argv) > 1 else "build/release")
PAGES = {"vitrina": "packaging/linux/desktop/vitrina.1", "vitrina-hub": "packaging/linux/hub/vitrina-hub.1"}
OPTION = re.compile(r"^  (-[^ ,]+(?:, --?[^ ]+)*)", re.M)

faults, told = [], 0
for program, page in PAGES.items():
    said = subprocess.run([build / "bin" / program, "--help"], capture_output=True, text=True, check=True).stdout
    options = {word for line in OPTION.findall(said.split("Options:")[1].split("Arguments:")[0])
               for word in line.split(", ")}
    listed = re.findall(r"^\.It ((?:Fl|Cm).*)$", (ROOT / page).read_text(), re.M)
    described = set()
    for line in listed:
        if line.startswith("Fl"):
            for long, short in re.findall(r"Fl Fl (\S+)|Fl (?!Fl)(\S+)", line):
                described.add(f"--{long}" if long else f"-{short}")
    for option in sorted(options - described):
        faults.append(f"{page}: {option} of {program} is missing")
    for option in sorted(described - options):
        faults.append(f"{page}: {program} has no {option}")
    told += len(options)
verdict("man pages", faults, f"{told} options of {len(PAGES)} programs are told as they are")
