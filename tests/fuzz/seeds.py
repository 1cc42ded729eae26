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


def first_bytes(head):
    """The two bytes by which fuzz_answers chooses the status and the type nearest to this header's."""
    statuses = [b"200", b"202", b"400", b"401", b"404", b"429", b"500", b"503"]
    status = next((n for n, code in enumerate(statuses) if b" " + code in head), 0)
    return bytes([status, 3 if b"xml" in head.lower() else 0])


def callbacks():
    """Requests as the carriers send them, whole and in chunks."""
    envelope = (b'{"username":"u","password":"hook-secret","requestId":"r-1","callbackCount":1,'
                b'"deviceResponse":{"activateResponse":{"deviceIds":[{"kind":"iccid","id":"89148000000000000017"}]}},'
                b'"faultResponse":{"faultcode":"REQUEST_FAILED.X","faultstring":"No","faultactor":"a"}}')
    form = (b"eventId=1&eventType=SIM_STATE_CHANGE&timestamp=2020-01-01T00%3A00%3A00Z&signature2=aa&"
            b"data=%3CSimStateChange%3E%3Ciccid%3E8914%3C%2Ficcid%3E%3C%2FSimStateChange%3E")
    for name, kind, body in (("envelope", b"application/json", envelope),
                             ("push", b"application/x-www-form-urlencoded", form)):
        head = b"POST /h/1 HTTP/1.1\r\nHost: h\r\nContent-Type: " + kind + b"\r\n"
        yield name, head + b"Content-Length: %d\r\n\r\n" % len(body) + body
        yield name + "-chunks", head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"
        yield name + "-body", body


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
    replies = sorted(path for path in (TESTS / "data").rglob("*.http"))
    for n, path in enumerate(replies):
        head, _, body = path.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")
        write(out / "fuzz_answers", f"{n}-{path.name}", first_bytes(head) + body)
    for name, request in callbacks():
        write(out / "fuzz_callback", name, b"\x07" + request)
    hash_of_nothing = "0" * 64
    write(out / "fuzz_audit", "one", (
        '{"format":"lkaudit/1","chain":"' + "00" * 16 + '"}\n{"seq":1,"prevHash":"' + hash_of_nothing + '"}\n').encode())


main()
