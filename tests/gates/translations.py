#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every string of the program is in translations/vitrina_{hy,ru,uk}.ts, finished, with its placeholders and plural
forms; English holds the plural forms alone."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from sources import ROOT, verdict

FORMS = {"hy": 2, "ru": 3, "uk": 3, "en": 2}


def lupdate():
    for query in (["qmake6", "-query", "QT_HOST_BINS"], ["qmake", "-query", "QT_HOST_BINS"]):
        if shutil.which(query[0]):
            tool = pathlib.Path(subprocess.run(query, capture_output=True, text=True).stdout.strip()) / "lupdate"
            if tool.is_file():
                return str(tool)
    return shutil.which("lupdate") or verdict("translations", ["lupdate is not here"], "")


def messages(path):
    """(context, source, comment, plural) -> <translation> of every message in a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.get("numerus") == "yes")
            found[key] = message.find("translation")
    return found


def updated(path, plural_only):
    """What lupdate makes of a copy of the file; also what it complains about."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, folder)
        # without the include path lupdate does not find our headers, and names the contexts otherwise than tr() does
        options = ["-I", ".", "-locations", "none", "-no-obsolete"] + (["-pluralonly"] if plural_only else [])
        run = subprocess.run([lupdate(), *options, "app", "ui", "-ts", copy], cwd=ROOT, capture_output=True, text=True)
        complaints = [line for line in run.stderr.splitlines() if re.search("Q_OBJECT|Cannot|Qualifying", line)]
        return messages(copy), complaints


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d|%n", text)))


def fault_of(key, translation, forms):
    _, source, _, plural = key
    if translation is None or translation.get("type") == "unfinished":
        return "is unfinished"
    if translation.get("type") in ("vanished", "obsolete"):
        return "is no longer in the program"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != forms:
        return f"needs {forms} plural forms and has {len(texts)}"
    if not all(text.strip() for text in texts):
        return "is empty"
    # "one chat" may do without its number: %n is free to be left out
    wanted = [p for p in placeholders(source) if p != "%n"]
    if any([p for p in placeholders(text) if p != "%n"] != wanted for text in texts):
        return "has other placeholders than its source"
    return None


faults, count = [], 0
for language, forms in FORMS.items():
    path = ROOT / "translations" / f"vitrina_{language}.ts"
    if not path.is_file():
        faults.append(f"translations/{path.name} is missing")
        continue
    have = messages(path)
    english = language == "en"
    need, complaints = updated(path, english)
    count = max(count, len(need))
    faults += sorted(set(complaints) - set(faults))
    where = f"{path.name}: "
    faults += [f"{where}{key[0]}: \"{key[1]}\" is not there" for key in need if key not in have]
    faults += [f"{where}{key[0]}: \"{key[1]}\" is not a plural" for key in have if english and not key[3]]
    faults += [f"{where}{key[0]}: \"{key[1]}\" {fault}" for key, t in have.items()
               if (not english or key[3]) and (fault := fault_of(key, t, forms))]
    faults += [f"{where}{key[0]}: \"{key[1]}\" is no longer in the program" for key in have
               if key not in need and not fault_of(key, have[key], forms)]
verdict("translations", faults, f"{count} strings, all of them in {', '.join(FORMS)}")
