#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the borders between the rooms: who may include whom, no widgets in the core, no SQL outside core/store."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
MAY = {
    "core/base": set(),
    "core/domain": {"core/base"},
    "core/net": {"core/base", "core/domain"},
    "core/import": {"core/base", "core/domain"},
    "core/planning": {"core/base", "core/domain"},
    "core/audit": {"core/base", "core/domain"},
    "core/settings": {"core/base", "core/domain"},
    "core/sandbox": {"core/base", "core/domain"},
    "core/store": {"core/base", "core/domain", "core/audit"},
    "core/carriers": {"core/base", "core/domain", "core/net"},
    "core/webhook": {"core/base", "core/domain", "core/store", "core/settings"},
    "core/metrics": {"core/base", "core/domain", "core/store"},
    "core/report": {"core/base", "core/domain", "core/audit", "core/store"},
    "core/engine": {"core/base", "core/domain", "core/import", "core/planning", "core/audit", "core/net", "core/carriers", "core/store",
        "core/webhook", "core/metrics"},
}
UI_MAY_NOT = ("core/net", "core/carriers", "core/sandbox")
# Catalogues in plain words and codes: data about carriers, no way to call one.
UI_MAY_STILL = ("core/carriers/error_catalogue.h", "core/carriers/telegence/reason_codes.h")
INCLUDE = re.compile(r'^\s*#include\s+[<"]([^">]+)[">]', re.M)


def room_of(path: str) -> str:
    return "/".join(path.split("/")[:2])


def faults():
    for file in sorted([*ROOT.glob("core/**/*.[ch]*"), *ROOT.glob("ui/**/*.[ch]*"), *ROOT.glob("app/**/*.[ch]*")]):
        if file.suffix not in (".h", ".cpp"):
            continue
        name = file.relative_to(ROOT).as_posix()
        text = file.read_text(encoding="utf-8")
        room = room_of(name)
        if not text.startswith("// SPDX-License-Identifier: Apache-2.0"):
            yield f"{name}: no SPDX line"
        if "QSqlQuery" in text and room != "core/store":
            yield f"{name}: SQL outside core/store"
        if re.search(r"static\s+[\w:<>]+\s*[&*]\s*instance\(", text):
            yield f"{name}: a singleton"
        for included in INCLUDE.findall(text):
            if room.startswith("core/") and re.match(r"Qt(Widgets|Gui)/", included):
                yield f"{name}: the core includes {included}"
            if not included.startswith(("core/", "ui/", "app/", "tests/")):
                continue
            target = room_of(included)
            if room in MAY and target != room and target not in MAY[room]:
                yield f"{name}: {room} may not include {included}"
            if room.startswith("ui/") or name.startswith("ui/"):
                if (included.startswith(UI_MAY_NOT) and included not in UI_MAY_STILL) or included.startswith("app/"):
                    yield f"{name}: ui may not include {included}"
                mine = re.match(r"ui/pages/(\w+)/", name)
                theirs = re.match(r"ui/pages/(\w+)/", included)
                if mine and theirs and mine[1] != theirs[1]:
                    yield f"{name}: pages never include each other ({included})"
    for entry in ROOT.iterdir():
        allowed = {"CMakeLists.txt", "app", "core", "ui", "resources", "tests", "translations", "README.md", ".ci", ".clang-format",
                   ".clang-tidy", ".gitignore", "CMakePresets.json", "LICENSE", ".git", "build"}
        if entry.name not in allowed:
            yield f"{entry.name}: does not belong at the top"


found = list(faults())
print("\n".join(found) if found else "The borders hold.")
sys.exit(1 if found else 0)
