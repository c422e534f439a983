#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What Windows and macOS read of the installers: well-formed, whole, and in four languages."""
import plistlib
import re
import xml.dom.minidom

from sources import ROOT, name, verdict

LANGUAGES = ("en", "hy", "ru", "uk")
MACOS, WINDOWS = ROOT / "packaging/macos", ROOT / "packaging/windows"
faults = []

info = plistlib.loads((MACOS / "Info.plist.in").read_bytes())
if sorted(info["CFBundleLocalizations"]) != list(LANGUAGES):
    faults.append("Info.plist.in: CFBundleLocalizations are not the four languages")
spoken = {key for key in info if key.endswith("UsageDescription")} | {"CFBundleDisplayName", "NSHumanReadableCopyright"}
for language in LANGUAGES:
    path = MACOS / f"{language}.lproj/InfoPlist.strings"
    lines = dict(re.findall(r'^"(\w+)" = "([^"]+)";$', path.read_text(encoding="utf-8"), re.MULTILINE))
    if set(lines) != spoken:
        faults.append(f"{name(path)}: says {sorted(lines)}, and should say {sorted(spoken)}")
    if language == "en" and any(info[key] != lines.get(key) for key in spoken):
        faults.append(f"{name(path)}: differs from Info.plist.in")
if plistlib.loads((MACOS / "entitlements.plist").read_bytes()):
    faults.append("entitlements.plist: an exception from the hardened runtime")

xml.dom.minidom.parse(str(WINDOWS / "program.manifest"))
words = (WINDOWS / "words.nsh").read_text(encoding="utf-8-sig")
said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", words, re.MULTILINE)
for word in sorted({word for word, _ in said}):
    if sorted(language for other, language in said if other == word) != ["ARMENIAN", "ENGLISH", "RUSSIAN", "UKRAINIAN"]:
        faults.append(f"words.nsh: {word} does not stand once in each of the four languages")
used = set(re.findall(r"\$\((\w+)\)", (WINDOWS / "NSIS.template.in").read_text(encoding="utf-8")))
for word in sorted(used ^ {word for word, _ in said}):
    faults.append(f"words.nsh: {word} is not both written and used")

for path in sorted((ROOT / ".github/workflows").glob("*.yml")):
    for action in re.findall(r"uses: *(\S+)", path.read_text(encoding="utf-8")):
        if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action) and not action.startswith("./"):
            faults.append(f"{name(path)}: {action} is not pinned by its commit")
verdict("installers", faults, "property lists, manifest, words and workflows are whole")
