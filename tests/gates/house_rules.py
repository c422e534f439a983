#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Words that must not stand in the code: each is a way to render untrusted text as markup, to freeze the window, or to
let a marketplace's name leak out of its profile."""
import re

from sources import files, name, verdict

MARKUP = "renders markup from outside; use the plain-text controls of ui/theme"
LOOP = "turns the event loop inside itself: anything may happen meanwhile"
# pattern, folders, files that may use it, why it is forbidden
RULES = [
    (r"\bQLabel\b", ["ui"], {"ui/theme/plain_label.h", "ui/theme/plain_label.cpp"}, MARKUP),
    (r"\b(QToolTip::|setToolTip\b)", ["ui"], {"ui/theme/plain_label.cpp", "ui/desktop/tray.cpp"}, MARKUP),
    (r"\b(QMessageBox|QErrorMessage|QTextBrowser|QTextEdit(?!::ExtraSelection)|QWhatsThis|setWhatsThis)\b", ["ui"], set(), MARKUP),
    (r"\b(setHtml|insertHtml|appendHtml|toHtml|setMarkdown)\b", ["ui"], set(), MARKUP),
    (r"\bQt::(RichText|AutoText|MarkdownText)\b", ["ui"], set(), MARKUP),
    (r"\bsetStatusTip\b|\bQStatusBar\b", ["ui"], set(), MARKUP),
    (r"\bprocessEvents\s*\(|\bQEventLoop\b", ["app", "ui"], set(), LOOP),
    (r"(?<![\w.>:])sender\s*\(\s*\)", ["app", "ui"], set(), "name the sender in the connection instead"),
    (r"(?i)ozon|rozetka|yandex|ovoko", ["app/wire", "app/database", "app/storage", "app/client", "app/models",
                                       "app/domain", "ui"], set(), "marketplaces are profiles: no name in the code"),
    (r"\b(qsrand|srand|rand)\s*\(", ["app", "ui"], set(), "chance is passed in"),
]


def code(text):
    """The text with comments blanked, line by line."""
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)
    return [re.sub(r"(?<!:)//.*", "", line) for line in text.split("\n")]


faults = []
for pattern, folders, allowed, why in RULES:
    for path in files(*folders):
        if name(path) in allowed:
            continue
        for number, line in enumerate(code(path.read_text()), 1):
            if (hit := re.search(pattern, line)) and not line.lstrip().startswith("#include <"):
                faults.append(f"{name(path)}:{number}: {hit.group()}: {why}")
verdict("house rules", faults, f"none of {len(RULES)} forbidden things in the code")
