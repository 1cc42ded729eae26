#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes one safeguard away at a time and checks that the tests notice.

    python3 tests/crash/mutants.py             all of them, in a copy of the committed tree; about three minutes each
    python3 tests/crash/mutants.py fence       those named

Prints for each whether it was caught, and by what. The exit code is not 0 if one was not, or if the place it changes is
not found any more.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# name: (what is taken away, [(file, text, instead)], build targets, the suites of which one must fail; NAME=value is
# for its environment)
MUTANTS = {
    "normal": ("commits are no longer synchronous=FULL",
               [("core/store/database.cpp", "PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"),
                ("core/store/database.cpp", "*synchronous != kSynchronousFull", "*synchronous < 1")],
               ["test_crash"], [["tests/crash/test_crash", "PowerCutTest"]]),
    "half-read": ("rows a broken reading did not come to are taken not to exist",
                  [("core/store/statement.cpp", "        *m_brokenOff = storageFailure(", "        std::ignore = storageFailure(")],
                  ["test_faults"], [["tests/faults/test_faults", "DiskFaultTest"]]),
    "damaged": ("the queue is started on a file that does not hold together",
                [("core/store/queue_recovery.cpp", "    if (*sound != \"ok\"_L1)\n", "    if (sound->isEmpty())\n")],
                ["test_faults"], [["tests/faults/test_faults", "DamageTest"]]),
    "buffered-body": ("the body of a request can be sent twice",
                      [("core/net/one_shot_body.h", "bool reset() override { return false; }",
                        "bool reset() override { m_taken = 0; return true; }"),
                       ("core/net/carrier_call.cpp", "DoNotBufferUploadDataAttribute, true", "DoNotBufferUploadDataAttribute, false")],
                      ["test_net"], [["tests/net/test_net", "SendOnceTest"]]),
    "quarantine": ("a line that shows its old state is sent again at once",
                   [("core/domain/decide_verify.cpp",
                     "return item.accepted ? std::max(timing.settlePatience, timing.quarantine) : timing.quarantine;",
                     "return std::min(timing.secondReadGap, item.accepted ? timing.settlePatience : timing.quarantine);")],
                   ["test_domain", "test_crash"], [["tests/unit/domain/test_domain"], ["tests/crash/test_crash"]]),
    "fence": ("a stale result is written over a newer one",
              [("core/store/queue_settle.cpp", "WHERE id = :id AND state = :from AND fence = :fence",
                "WHERE id = :id AND state = :from AND :fence = :fence")],
              ["test_store", "test_crash"], [["tests/store/test_store"], ["tests/crash/test_crash"]]),
    "requeue": ("what was in flight at a crash goes back into the queue",
                [("core/store/queue_recovery.cpp",
                  "UPDATE device_change SET state = 'verifying', taken = 0, fence = fence + 1, \"",
                  "UPDATE device_change SET state = 'waiting', taken = 0, fence = fence + 1, \"")],
                ["test_store", "test_crash"], [["tests/store/test_store"], ["tests/crash/test_crash"]]),
    "callbacks": ("a callback settles its line",
                  [("core/store/queue_callbacks.cpp", "UPDATE device_change SET due_boot = :now WHERE",
                    "UPDATE device_change SET state = 'succeeded', due_boot = :now WHERE")],
                  ["test_engine"], [["tests/engine/test_engine", "CallbacksTest"]]),
    "audit": ("the audit row is written after the transaction it tells of",
              [("core/store/queue_table.cpp", "    const auto seq = m_audit.append({.actor = actor,",
                "    static std::optional<AuditEvent> late;\n    const auto now = std::exchange(late, AuditEvent{.actor = actor,"),
               ("core/store/queue_table.cpp", "        .reason = reason,\n        .payload = payload});\n    return seq ?",
                "        .reason = reason,\n        .payload = payload});\n    if (!now)\n        return {};\n    const auto seq = m_audit.append(*now);\n    return seq ?")],
              ["test_store", "test_crash"], [["tests/store/test_store"], ["tests/crash/test_crash"]]),
}


def copy_of_tree(folder):
    archive = subprocess.run(["git", "-C", str(ROOT), "archive", "HEAD"], check=True, capture_output=True)
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive.stdout, check=True)


def build(folder, targets):
    return subprocess.run(["cmake", "--build", str(folder / "build/ci"), "--target", *targets],
                          capture_output=True, text=True)


def caught_by(folder, suites):
    """The first suite that fails, as words; nothing if all pass."""
    for suite in suites:
        settings = dict(word.split("=") for word in suite if "=" in word)
        program, *classes = [word for word in suite if "=" not in word]
        run = subprocess.run([str(folder / "build/ci" / program), *classes], capture_output=True, text=True,
                             errors="replace", env=dict(os.environ, QT_QPA_PLATFORM="offscreen", **settings))
        if run.returncode != 0:
            failed = [line for line in run.stdout.splitlines() if line.startswith("FAIL!")]
            return f"{' '.join(suite)}: {failed[0][:150] if failed else 'exit code %d' % run.returncode}"
    return None


def attempt(folder, name):
    what, changes, targets, suites = MUTANTS[name]
    originals = {}
    for path, text, instead in changes:
        source = folder / path
        originals.setdefault(source, source.read_text())
        if source.read_text().count(text) != 1:
            return f"NOT TRIED: {path} does not hold its text exactly once"
        source.write_text(source.read_text().replace(text, instead))
    try:
        built = build(folder, targets)
        if built.returncode != 0:
            return "NOT TRIED: it does not build\n" + built.stdout[-2000:]
        by = caught_by(folder, suites)
        return f"caught by {by}" if by else "NOT CAUGHT"
    finally:
        for source, text in originals.items():
            source.write_text(text)


def main():
    names = sys.argv[1:] or list(MUTANTS)
    unknown = [name for name in names if name not in MUTANTS]
    if unknown:
        sys.exit(f"There is no {', '.join(unknown)}. There are: {', '.join(MUTANTS)}. Nothing was done.")
    folder = Path(tempfile.mkdtemp(prefix="linekeeper-mutants-"))
    copy_of_tree(folder)
    subprocess.run(["cmake", "-S", str(folder), "--preset", "ci"], check=True, capture_output=True, cwd=folder)
    results = {}
    for name in names:
        results[name] = attempt(folder, name)
        print(f"{name}: {MUTANTS[name][0]}: {results[name]}", flush=True)
    shutil.rmtree(folder)
    caught = sum(result.startswith("caught") for result in results.values())
    print(f"{caught} of {len(results)} caught.")
    sys.exit(0 if caught == len(results) else 1)


if __name__ == "__main__":
    main()
