#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs from which the fuzz targets start: seeds.py FOLDER."""
import pathlib
import sys
import zipfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = TESTS / "data" / "import" / "samples"
LARGEST = 60_000


def write(folder, name, content):
    folder.mkdir(parents=True, exist_ok=True)
    if len(content) <= LARGEST:
        (folder / name).write_bytes(content)


def sheets(path):
    """The XML of the sheets of a workbook, and its shared texts behind a NUL."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if "worksheets/sheet" in name]
            texts = archive.read("xl/sharedStrings.xml") if "xl/sharedStrings.xml" in archive.namelist() else None
            for name in names:
                if archive.getinfo(name).file_size <= LARGEST:
                    yield archive.read(name) + (b"\0" + texts if texts else b"")
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        return
    except zipfile.zlib.error:
        return


def main():
    out = pathlib.Path(sys.argv[1])
    for sample in sorted(SAMPLES.iterdir()):
        content = sample.read_bytes()
        if content[:2] in (b"PK", b"\xd0\xcf"):
            write(out / "fuzz_workbook", sample.name, content)
            for n, xml in enumerate(sheets(sample)):
                write(out / "fuzz_sheet", f"{sample.name}-{n}", xml)
        else:
            write(out / "fuzz_csv", sample.name, b"\0" + content)
    replies = sorted(path for path in (TESTS / "data").rglob("*.json") if "import" not in path.parts)
    for n, path in enumerate(replies):
        write(out / "fuzz_answers", f"{n}-{path.name}", b"\0\0" + path.read_bytes())
    hash_of_nothing = "0" * 64
    write(out / "fuzz_audit", "one", (
        '{"format":"lkaudit/1","chain":"' + "00" * 16 + '"}\n{"seq":1,"prevHash":"' + hash_of_nothing + '"}\n').encode())


main()
