#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what Vitrina costs while nothing happens, and prints the figures as JSON.

    tests/benchmarks/idle.py [--build build/release] [--dialogs 100000] [--seconds 60]

It fills a profile from a real vitrina-hub without traffic, stays connected to it, and counts wake-ups (voluntary context
switches of each thread) and CPU while the window is visible, minimised, and closed to the tray. Needs dbus-run-session,
gnome-keyring-daemon, xdotool, openbox and trayer, and Xvfb unless there is a display; nothing of the user's own is touched."""
import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def inside_private_session():
    """Runs this script again in a session of its own: bus, keyring, display."""
    if os.environ.get("VITRINA_BENCH_INSIDE"):
        return
    command = [ROOT / "packaging" / "private-session.sh", sys.executable, __file__, *sys.argv[1:]]
    sys.exit(subprocess.run(command, env=dict(os.environ, VITRINA_BENCH_INSIDE="1")).returncode)


def cpu_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wake_ups(pid):
    """By thread: its name and how often it had waited and went on."""
    counts = {}
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            lines = dict(line.split(":\t", 1) for line in (task / "status").read_text().splitlines() if ":\t" in line)
            counts[task.name] = (lines["Name"], int(lines["voluntary_ctxt_switches"]))
        except (FileNotFoundError, ProcessLookupError):
            pass  # it ended meanwhile
    return counts


def wait_for_event(trace, name, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if trace.exists() and f'"event":"{name}"' in trace.read_text():
            return
        time.sleep(0.2)
    sys.exit(f"idle.py: {name} did not come within {seconds} s")


def hands(*keys):
    return subprocess.run(["xdotool", *map(str, keys)], capture_output=True, text=True).stdout.split()



def window_of_vitrina():
    """Its number; none while it is hidden. The icon in the tray is a window, too, and a small one."""
    for window in hands("search", "--onlyvisible", "--class", "vitrina"):
        if "Geometry: 1280x" in " ".join(hands("getwindowgeometry", window)):
            return window
    return None


def measure(pid, seconds):
    time.sleep(10)  # what was begun by the change of the window comes to its end
    cpu, before = cpu_seconds(pid), wake_ups(pid)
    time.sleep(seconds)
    threads = {}
    for task, (name, count) in wake_ups(pid).items():
        more = count - before.get(task, (name, 0))[1]
        if more > 0:
            threads[name] = threads.get(name, 0) + more
    return {"wake_ups": sum(threads.values()), "by_thread": dict(sorted(threads.items(), key=lambda t: -t[1])),
            "cpu_ms": round((cpu_seconds(pid) - cpu) * 1000), "seconds": seconds}


def run(args, folder):
    programs, profile, data, trace = ROOT / args.build / "bin", folder / "profile", folder / "hub", folder / "trace"
    running = [subprocess.Popen([tool], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for tool in ("openbox", "trayer")]
    hub = subprocess.Popen([programs / "vitrina-hub", "--listen", "127.0.0.1:0", "--data", data, "--demo", "--dialogs",
                            str(args.dialogs), "--messages", str(2 * args.dialogs), "--rate", "0"], stdout=subprocess.PIPE,
                           text=True)
    running.append(hub)
    url = json.loads(hub.stdout.readline())["listening"]
    token = subprocess.run([programs / "vitrina-hub", "token", "create", "--data", data, "--user", "Bench", "--role", "owner"],
                           capture_output=True, text=True, check=True).stdout
    (folder / "token").write_text(token)
    # Deadlines pass also in a hub without traffic; who is told of them is not idle.
    profile.mkdir(mode=0o700)
    (profile / "settings.json").write_text('{"format": 1, "values": {"notifications.on": false}}')
    client = subprocess.Popen(list(map(str, [programs / "vitrina", "--profile", profile, "--hub", url, "--token-file",
                                             folder / "token", "--trace", trace, "--size", "1280x800"])))
    running.append(client)
    try:
        wait_for_event(trace, "complete", 1800)
        time.sleep(args.settle)
        figures = {"dialogs": args.dialogs, "visible": measure(client.pid, args.seconds)}
        window = window_of_vitrina()
        hands("windowminimize", window)
        figures["minimised"] = measure(client.pid, args.seconds)
        hands("windowmap", window, "windowactivate", "--sync", window)
        time.sleep(1)
        hands("key", "--clearmodifiers", "alt+F4")
        time.sleep(2)
        if window_of_vitrina() or client.poll() is not None:
            sys.exit("idle.py: the window did not go to the tray")
        figures["in_the_tray"] = measure(client.pid, args.seconds)
        print(json.dumps(figures, indent=1))
    finally:
        for process in reversed(running):
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--dialogs", type=int, default=100000)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--settle", type=int, default=20, help="seconds after the first synchronisation, for what follows it")
    args = parser.parse_args()
    inside_private_session()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vitrina-bench-"))
    run(args, folder)
    shutil.rmtree(folder)


main()
