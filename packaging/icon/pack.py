#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Packs the rendered pictures into the icon files of Windows and macOS, which stand beside them.

pack.py          writes vitrina.ico and vitrina.icns
pack.py --check  tells whether they hold the pictures as they are
"""
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic11": 32, b"ic12": 64,
              b"ic13": 256, b"ic14": 512}  # the last four are the doubled ones of sharp screens


def picture(size):
    return (HERE / f"vitrina-{size}.png").read_bytes()


def ico():
    pictures = [(size, picture(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + body


def icns():
    body = b"".join(kind + struct.pack(">I", 8 + len(picture(size))) + picture(size) for kind, size in ICNS_TYPES.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main():
    made = {HERE / "vitrina.ico": ico(), HERE / "vitrina.icns": icns()}
    if sys.argv[1:] == ["--check"]:
        old = [path.name for path, data in made.items() if not path.exists() or path.read_bytes() != data]
        if old:
            sys.exit(f"icons: {', '.join(old)} do not hold the pictures as they are: run packaging/icon/pack.py")
        return
    for path, data in made.items():
        path.write_bytes(data)


main()
