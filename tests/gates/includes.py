#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No include cycle, and no floor includes one that it does not stand on."""
import re

from sources import ROOT, files, name, verdict

# What each floor may include besides itself; the linker knows the same arrows (app/CMakeLists.txt, ui/CMakeLists.txt).
FLOORS = {
    "app/domain": set(),
    "app/marketplace": {"app/domain"},
    "app/safety": {"app/domain", "app/marketplace"},
    "app/spelling": {"app/domain"},
    "app/updates": {"app/domain"},
    "app/wire": {"app/domain"},
    "app/database": {"app/domain"},
    "app/keychain": {"app/domain"},
    "app/storage": {"app/domain", "app/marketplace", "app/safety", "app/database"},
    "app/client": {"app/domain", "app/marketplace", "app/safety", "app/storage", "app/keychain", "app/wire"},
    "app/models": {"app/domain", "app/marketplace", "app/safety", "app/client"},
    "app/hub": {"app/domain", "app/marketplace", "app/safety", "app/wire", "app/database", "resources"},
    "resources": set(),
    "ui": {"app/domain", "app/marketplace", "app/safety", "app/spelling", "app/models", "resources"},
}
# What puts the parts together sees all of them, and is seen by nobody.
START = ("ui/start/", "ui/main.cpp", "app/hub/main.cpp")
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def floor(file):
    return next((f for f in FLOORS if file.startswith(f + "/")), None)


def resolve(path, include):
    for base in (path.parent, ROOT / "app", ROOT, ROOT / "tests"):
        target = base / include
        if target.is_file():
            return name(target.resolve())
    return None


def graph():
    return {
        name(path): [t for i in INCLUDE.findall(path.read_text()) if (t := resolve(path, i))] for path in files()
    }


def cycles(edges):
    found, done, path = [], set(), []

    def visit(node):
        if node in path:
            found.append("cycle: " + " -> ".join(path[path.index(node):] + [node]))
        elif node not in done:
            path.append(node)
            for target in edges.get(node, []):
                visit(target)
            path.pop()
            done.add(node)

    for node in edges:
        visit(node)
    return found


def allowed(file, target):
    if target.startswith(START):
        return file.startswith(START) or not floor(file)
    here, there = floor(file), floor(target)
    return not here or file.startswith(START) or here == there or there in FLOORS[here]


def upward(edges):
    return [
        f"{file} includes {target}: {floor(file)} does not stand on {floor(target) or 'tests'}"
        for file, targets in edges.items()
        for target in targets
        if not allowed(file, target)
    ]


edges = graph()
verdict("includes", cycles(edges) + upward(edges), f"{len(edges)} files, no cycle and no upward include")
