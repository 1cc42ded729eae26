#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a script would do instead of the import, for the bench to stand beside.

    import_peer.py csv FILE          reads with csv, checks both Luhn digits and repetitions, counts the rows
    import_peer.py xlsx FILE         reads every cell with openpyxl, if that is installed
    import_peer.py make-xlsx FILE N  writes a workbook of N rows and nine columns, inline strings

Prints the number of rows and the milliseconds; nothing if the peer is missing.
"""
import csv
import sys
import time
import zipfile

DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]


def luhn_ok(text):
    if not text.isdigit():
        return False
    digits = [ord(c) - 48 for c in reversed(text)]
    return (sum(digits[0::2]) + sum(DOUBLED[d] for d in digits[1::2])) % 10 == 0


def luhn(body):
    return next(str(d) for d in range(10) if luhn_ok(body + str(d)))


def read_csv(path):
    seen = set()
    rows = good = 0
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader)
        for iccid, imei, msisdn in reader:
            rows += 1
            if luhn_ok(iccid) and luhn_ok(imei) and len(msisdn) == 10 and iccid not in seen:
                good += 1
            seen.add(iccid)
    return rows


def read_xlsx(path):
    try:
        import openpyxl
    except ImportError:
        return None
    book = openpyxl.load_workbook(path, read_only=True)
    return sum(1 for _ in book.active.iter_rows(values_only=True)) - 1


def cells(number, texts):
    return "".join(f'<c r="{chr(65 + n)}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for n, text in enumerate(texts))


def make_xlsx(path, rows):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type="{rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rels}"><sheets><sheet name="Lines" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type="{rels}/worksheet" Target="s.xml"/></Relationships>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open("xl/s.xml", "w") as sheet:
            titles = ["ICCID", "IMEI", "MSISDN", "Customer", "Site", "City", "Contact", "Order", "Note"]
            sheet.write(f'<worksheet xmlns="{main}"><sheetData><row r="1">{cells(1, titles)}</row>'.encode())
            for n in range(rows):
                iccid, imei = f"8914800000{n:09d}", f"35693803{n:06d}"
                texts = [iccid + luhn(iccid), imei + luhn(imei), f"555{2000000 + n}", f"Customer {n % 97}", f"Site {n}", "Springfield",
                         "Jane Roe", f"PO-{n // 50}", "as ordered"]
                sheet.write(f'<row r="{n + 2}">{cells(n + 2, texts)}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")


def main():
    if sys.argv[1] == "make-xlsx":
        make_xlsx(sys.argv[2], int(sys.argv[3]))
        return
    start = time.monotonic()
    rows = (read_csv if sys.argv[1] == "csv" else read_xlsx)(sys.argv[2])
    if rows is not None:
        print(rows, round((time.monotonic() - start) * 1000))


main()
