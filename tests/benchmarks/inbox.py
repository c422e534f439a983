#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the whole client against hubs in other processes, and prints the figures as JSON.

    tests/benchmarks/inbox.py [--build build/release] [--dialogs 100000] [--messages 1000000] [--runs 5]

It fills a profile once from a real vitrina-hub, then measures: start to the first paint of the list against a bare Qt Widgets
window in the same run, memory over that window's, CPU of a burst of 10,000 messages, hub's send to painted, how long single
events hold the UI thread while one scrolls and searches in the burst, and the CPU of doing nothing. Needs dbus-run-session,
gnome-keyring-daemon and xdotool, and Xvfb unless there is a display; nothing of the user's own is touched."""
import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
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


def pss_kb(pid):
    for line in open(f"/proc/{pid}/smaps_rollup"):
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def cpu_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"inbox.py: {what} did not come within {seconds} s")


def events(trace, name):
    if not trace.exists():
        return []
    lines = trace.read_text().splitlines()
    parsed = [json.loads(line) for line in lines if line.endswith("}")]
    return [event for event in parsed if event["event"] == name]


class Bench:
    def __init__(self, args):
        self.args = args
        self.bin = ROOT / args.build / "bin"
        self.tools = ROOT / args.build / "benchmarks"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="vitrina-bench-"))
        self.profile = self.folder / "profile"
        self.figures = {"dialogs": args.dialogs, "messages": args.messages}

    def vitrina(self, url, token, name, *more):
        trace = self.folder / f"{name}.trace"
        trace.unlink(missing_ok=True)
        token_file = self.folder / "token"
        token_file.write_text(token)
        command = [self.bin / "vitrina", "--profile", self.profile, "--hub", url, "--token-file", token_file, "--trace",
                   trace, "--size", "1280x800", "--language", "ru", *more]
        began = time.monotonic_ns()
        return subprocess.Popen(list(map(str, command)), stderr=subprocess.DEVNULL), trace, began

    def stop(self, process):
        process.send_signal(signal.SIGTERM)
        process.wait(20)

    def fill(self):
        data = self.folder / "hub"
        hub = subprocess.Popen([self.bin / "vitrina-hub", "--listen", "127.0.0.1:0", "--data", data, "--demo", "--dialogs",
                                str(self.args.dialogs), "--messages", str(self.args.messages)], stdout=subprocess.PIPE,
                               text=True)
        began = time.monotonic()
        url = json.loads(hub.stdout.readline())["listening"]
        self.figures["hub_seeding_s"] = round(time.monotonic() - began, 1)
        token = subprocess.run([self.bin / "vitrina-hub", "token", "create", "--data", data, "--user", "Bench", "--role",
                                "owner"], capture_output=True, text=True, check=True).stdout.strip()
        began = time.monotonic()
        client, trace, _ = self.vitrina(url, token, "fill")
        wait_for(lambda: events(trace, "list_ready"), 120, "the first page of the list")
        self.figures["first_sync_first_rows_s"] = round(time.monotonic() - began, 2)
        wait_for(lambda: events(trace, "complete"), 1800, "the end of the first synchronisation")
        self.figures["first_sync_all_s"] = round(time.monotonic() - began, 1)
        time.sleep(1)
        self.stop(client)
        self.stop(hub)
        self.figures["mirror_mb"] = round((self.profile / "mirror.db").stat().st_size / 1e6)

    def start(self):
        bare, ours, memory = [], [], []
        for _ in range(self.args.runs):
            began = time.monotonic_ns()
            line = subprocess.run([self.tools / "bare_window"], capture_output=True, text=True).stdout
            window = json.loads(line)
            bare.append((window["first_paint_ns"] - began) / 1e6)
            client, trace, began = self.vitrina("ws://127.0.0.1:9", "none", "start")
            painted = wait_for(lambda: events(trace, "first_paint"), 30, "the first paint")
            ours.append((painted[0]["ns"] - began) / 1e6)
            time.sleep(3)  # the rest of the list is read behind the first page
            memory.append((pss_kb(client.pid) - window["pss_kb"]) / 1024)
            self.stop(client)
        self.figures["bare_window_first_paint_ms"] = round(statistics.median(bare), 1)
        self.figures["first_paint_ms"] = round(statistics.median(ours), 1)
        self.figures["first_paint_ratio"] = round(statistics.median(ours) / statistics.median(bare), 2)
        self.figures["memory_over_bare_mb"] = round(statistics.median(memory), 1)

    def load(self, name, *options, meanwhile=None):
        hub = subprocess.Popen([self.tools / "load_hub", *options], stdout=subprocess.PIPE, text=True)
        url = json.loads(hub.stdout.readline())["listening"]
        dialog = ["--dialog", "load-0"] if name == "latency" else []
        client, trace, _ = self.vitrina(url, "none", name, *dialog)
        while "begin_ns" not in hub.stdout.readline():
            pass
        before = cpu_seconds(client.pid)
        if meanwhile:
            meanwhile()
        for line in hub.stdout:
            if "acked" in line:
                break
        time.sleep(1)
        used = cpu_seconds(client.pid) - before
        self.stop(client)
        hub.kill()
        return used, trace

    def burst(self):
        used, _ = self.load("burst", "--messages", "10000", "--dialogs", "500")
        self.figures["burst_10000_cpu_s"] = round(used, 2)

    def latency(self):
        self.load("read", "--messages", "1", "--dialogs", "1", "--read")  # so that the dialog opens at its end
        _, trace = self.load("latency", "--messages", "500", "--dialogs", "1", "--every", "20", "--read")
        delays = sorted((e["ns"] - int(e["message"][1:])) / 1e6 for e in events(trace, "message_painted"))
        if len(delays) < 100:
            self.figures["send_to_painted_ms"] = f"only {len(delays)} messages were painted"
            return
        self.figures["send_to_painted_ms"] = {"p50": round(delays[len(delays) // 2], 1),
                                              "p99": round(delays[len(delays) * 99 // 100], 1), "n": len(delays)}

    def scroll_and_search(self):
        """As a person would, with mouse and keyboard: through the list and back, then a word into the search field."""
        def hands(*keys):
            subprocess.run(["xdotool", *map(str, keys)], check=True)
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Vitrina"], capture_output=True, text=True,
                                check=True).stdout.split()[0]
        hands("windowfocus", window)
        for word in ["заказ", "отправ", "доставка", "здравствуйте", "0042"]:
            hands("mousemove", "--window", window, 400, 500, "click", "--repeat", 120, "--delay", 16, 5)
            hands("click", "--repeat", 60, "--delay", 16, 4)
            hands("mousemove", "--window", window, 400, 70, "click", 1, "type", "--delay", 90, word)
            hands("key", "--delay", 60, "ctrl+a", "BackSpace")

    def held(self):
        """Only what comes after the first paint counts: starting is measured by itself."""
        _, trace = self.load("held", "--messages", "10000", "--dialogs", "500", "--every", "2", meanwhile=self.scroll_and_search)
        ready = events(trace, "first_paint")[0]["ns"]
        held = sorted((e["ms"] for e in events(trace, "ui_held") if e["ns"] > ready), reverse=True)
        turns = events(trace, "ui_turns")[0]["count"]
        rank = turns // 1000
        self.figures["ui_thread"] = {"events": turns, "over_16_ms": len(held), "longest_ms": round(held[0], 1) if held else 16,
                                     "p99.9_ms": round(held[rank], 1) if rank < len(held) else "at most 16"}

    def idle(self):
        client, trace, _ = self.vitrina("ws://127.0.0.1:9", "none", "idle")
        wait_for(lambda: events(trace, "first_paint"), 30, "the first paint")
        time.sleep(5)
        before = cpu_seconds(client.pid)
        time.sleep(20)
        self.figures["idle_cpu_percent"] = round((cpu_seconds(client.pid) - before) / 20 * 100, 2)
        self.stop(client)

    def run(self):
        self.fill()
        self.start()
        self.idle()
        self.burst()  # makes the dialog that the next one opens
        self.latency()
        self.held()
        print(json.dumps(self.figures, indent=1))
        shutil.rmtree(self.folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--dialogs", type=int, default=100000)
    parser.add_argument("--messages", type=int, default=1000000)
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    inside_private_session()
    Bench(args).run()


main()
