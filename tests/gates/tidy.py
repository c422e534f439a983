#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy finds nothing in the sources of app/, ui/ and resources/ (checks: .clang-tidy). tidy.py [BUILD [FILE...]]

Most of its time goes into Qt's headers, anew for each source; so sources of one target that can stand in one
translation unit are read together. Those that turn out not to are read one by one.
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import which

ROOT = Path(__file__).resolve().parents[2]
TOOL = which("clang-tidy-14") or which("clang-tidy")
MOST = 10  # sources at once: beyond it the last unit is waited for alone
NAME = re.compile(
    r"^(?:inline |static |constexpr |const )*(?:(?:class|struct|enum class|enum|union|using) (?P<type>\w+)"
    r"|[\w:<>,&*\s]*?[\s&*](?P<name>\w+)\s*(?:\(|=|\{|\[|;))")


def local_names(path):
    """What a source declares at the left margin: two such names clash, also in unnamed namespaces."""
    names = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line[:1].isalpha() or line.startswith(("namespace", "using namespace", "return", "#")):
            continue
        found = NAME.match(line)
        if found and "::" + (found["name"] or "") not in line:
            names.add(found["type"] or found["name"])
    return names


def units(sources):
    """Sources by what they are compiled with, and then without clashes."""
    open_units = []
    for path, command in sources:
        names = local_names(path)
        for unit in open_units:
            if unit["command"] == command and len(unit["files"]) < MOST and not names & unit["names"]:
                break
        else:
            unit = {"command": command, "files": [], "names": set()}
            open_units.append(unit)
        unit["files"].append(path)
        unit["names"] |= names
    return [(unit["command"], unit["files"]) for unit in open_units]


def flags_of(entry):
    """What the compiler is called with, but for what is this source's own."""
    words = shlex.split(entry["command"])
    words = words[next(i for i, word in enumerate(words) if word.startswith("-")):]
    flags, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word == "-o":
            skip = True
        elif word != "-c" and word != entry["file"]:
            flags.append(word)
    return tuple(flags)


def run(unit, folder):
    """What is wrong with a unit."""
    flags, files = unit
    with tempfile.NamedTemporaryFile("w", suffix=".cpp", dir=folder, prefix="tidy-") as together:
        together.write("".join(f'#include "{path}"\n' for path in files))
        together.flush()
        subject = str(files[0]) if len(files) == 1 else together.name
        filter_ = f"^{ROOT}/(app|ui|resources)/"
        done = subprocess.run(
            [TOOL, "--quiet", f"--header-filter={filter_}", subject, "--", *flags, "-Wno-error",
             "-Wno-unknown-warning-option"], capture_output=True, text=True, cwd=ROOT)
    if done.returncode == 0:
        return ""
    if len(files) == 1:
        return done.stdout + re.sub(r"^\d+ warnings?.* generated\.\n", "", done.stderr, flags=re.M)
    half = len(files) // 2  # a clash or a fault: found where it is
    return run((flags, files[:half]), folder) + run((flags, files[half:]), folder)


def main():
    build = ROOT / (sys.argv[1] if len(sys.argv) > 1 else "build/release")
    wanted = [str((ROOT / name).resolve()) for name in sys.argv[2:]]
    if not wanted:
        listed = subprocess.run(["git", "ls-files", "app/*.cpp", "ui/*.cpp", "resources/*.cpp"], cwd=ROOT,
                                capture_output=True, text=True, check=True).stdout
        wanted = [str(ROOT / name) for name in listed.split()]
    entries = {entry["file"]: entry for entry in json.loads((build / "compile_commands.json").read_text())}
    known = [(Path(name), flags_of(entries[name])) for name in wanted if name in entries]
    jobs = units(known)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = "".join(pool.map(lambda unit: run(unit, build), jobs))
    if faults:
        print(faults, end="")
        print(f"tidy: {TOOL} found the faults above")
        return 1
    print(f"tidy: {TOOL} finds nothing in {len(known)} sources")
    return 0


sys.exit(main())
