#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what Vitrina is made of, as SPDX 2.3 in JSON: its own sources, and every library of packaging/vcpkg.json in the
version that this machine builds with.

sbom.py FILE           as this machine has them: through dpkg, Homebrew, or vcpkg's folder build/vcpkg
sbom.py --check FILE   tells whether a file is such a list

The same commit on the same machine gives the same bytes: the time is that of the commit (SOURCE_DATE_EPOCH).
"""
import datetime
import hashlib
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
ONLY_TESTS = {"benchmark", "valijson", "pkgconf", "qttools"}  # they build or test, and nothing of them is shipped

# vcpkg's name: the library's own, its licence, Debian's package, Homebrew's formula
LIBRARIES = {
    "hunspell": ("Hunspell", "LGPL-2.1-or-later", "libhunspell-dev", "hunspell"),
    "icu": ("ICU", "Unicode-DFS-2016", "libicu-dev", "icu4c"),
    "libphonenumber": ("libphonenumber", "Apache-2.0", "libphonenumber-dev", "libphonenumber"),
    "libpsl": ("libpsl", "MIT AND BSD-3-Clause", "libpsl-dev", "libpsl"),
    "libsodium": ("libsodium", "ISC", "libsodium-dev", "libsodium"),
    "qtbase": ("Qt Base", "LGPL-3.0-only", "qt6-base-dev", "qt"),
    "qtimageformats": ("Qt Image Formats", "LGPL-3.0-only", "qt6-image-formats-plugins", "qt"),
    "qtkeychain-qt6": ("QtKeychain", "BSD-2-Clause", "qtkeychain-qt6-dev", "qtkeychain"),
    "qtsvg": ("Qt SVG", "LGPL-3.0-only", "qt6-svg-dev|libqt6svg6-dev", "qt"),
    "qtwebsockets": ("Qt WebSockets", "LGPL-3.0-only", "qt6-websockets-dev|libqt6websockets6-dev", "qt"),
    "sqlcipher": ("SQLCipher", "BSD-3-Clause", "libsqlcipher-dev", "sqlcipher"),
    "tl-expected": ("tl::expected", "CC0-1.0", "libexpected-dev", "tl-expected"),
}


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def debian_version(names):
    for name in names.split("|"):
        version = output("dpkg-query", "-W", "-f", "${source:Upstream-Version}", name)
        if version:
            return version
    return ""


def brew_version(formula):
    words = output("brew", "list", "--versions", formula).split()
    return words[-1] if words else ""


def vcpkg_version(port):
    status = ROOT / "build/vcpkg/vcpkg/status"
    text = status.read_text(encoding="utf-8") if status.exists() else ""
    for paragraph in text.split("\n\n"):
        fields = dict(re.findall(r"^([\w-]+): (.*)$", paragraph, re.MULTILINE))
        if fields.get("Package") == port and "Feature" not in fields and "Version" in fields:
            return fields["Version"]
    return ""


def version_of(port, debian, formula):
    if platform.system() == "Windows":
        return vcpkg_version(port)
    if shutil.which("dpkg-query"):
        return debian_version(debian) if debian else ""
    return brew_version(formula) if formula else ""


def package(name, version, licence, **more):
    identifier = "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)
    entry = {"SPDXID": identifier, "name": name, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
             "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION"}
    if version:
        entry["versionInfo"] = version
    return entry | more


def made_when():
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or output("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    if not epoch:
        sys.exit("sbom: this is no git checkout, and SOURCE_DATE_EPOCH is not set")
    return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def document():
    version = re.search(r"^project\(Vitrina VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"),
                        re.MULTILINE).group(1)
    packages = [package("Vitrina", version, "Apache-2.0", primaryPackagePurpose="APPLICATION", supplier="NOASSERTION")]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": packages[0]["SPDXID"]}]
    listed = json.loads((ROOT / "packaging/vcpkg.json").read_text(encoding="utf-8"))["dependencies"]
    for port in sorted(entry if isinstance(entry, str) else entry["name"] for entry in listed):
        if port in ONLY_TESTS:
            continue
        name, licence, debian, formula = LIBRARIES.get(port, (port, "NOASSERTION", "", port))
        packages.append(package(name, version_of(port, debian, formula), licence, primaryPackagePurpose="LIBRARY"))
        relations.append({"spdxElementId": packages[0]["SPDXID"], "relationshipType": "DYNAMIC_LINK",
                          "relatedSpdxElement": packages[-1]["SPDXID"]})
    system = f"{platform.system()}-{platform.machine()}".lower()
    content = json.dumps([packages, made_when()], sort_keys=True).encode()
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"vitrina-{version}-{system}",
        "documentNamespace": f"https://spdx.org/spdxdocs/vitrina-{version}-{system}-{hashlib.sha256(content).hexdigest()}",
        "creationInfo": {"created": made_when(), "creators": ["Tool: vitrina-sbom"]},
        "packages": packages, "relationships": relations,
    }


def faults_of(listing):
    """What SPDX 2.3 asks of every document, and this project of its own."""
    for field, expected in (("spdxVersion", "SPDX-2.3"), ("dataLicense", "CC0-1.0"), ("SPDXID", "SPDXRef-DOCUMENT")):
        if listing.get(field) != expected:
            yield f"{field} is not {expected}"
    if not re.fullmatch(r"https://[^#\s]+", listing.get("documentNamespace", "")):
        yield "documentNamespace is no address"
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", listing.get("creationInfo", {}).get("created", "")):
        yield "creationInfo.created is no time"
    known = {"SPDXRef-DOCUMENT"}
    for entry in listing.get("packages", []):
        if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", entry.get("SPDXID", "")) or entry["SPDXID"] in known:
            yield f"{entry.get('name')}: its SPDXID is wrong or stands twice"
        known.add(entry.get("SPDXID"))
        for field in ("name", "downloadLocation", "licenseDeclared"):
            if not entry.get(field):
                yield f"{entry.get('name')}: no {field}"
        if not entry.get("versionInfo"):
            yield f"{entry.get('name')}: no version was found"
    for relation in listing.get("relationships", []):
        if {relation["spdxElementId"], relation["relatedSpdxElement"]} - known:
            yield f"a relationship to nothing: {relation}"
    if len(known) < 3:
        yield "no packages"


def main():
    if len(sys.argv) == 2 and not sys.argv[1].startswith("-"):
        made = document()
        faults = list(faults_of(made))
        pathlib.Path(sys.argv[1]).write_text(json.dumps(made, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    elif len(sys.argv) == 3 and sys.argv[1] == "--check":
        faults = list(faults_of(json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))))
    else:
        sys.exit(__doc__)
    if faults:
        sys.exit("sbom: " + "\n      ".join(faults))


main()
