#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the import corpus: lists as people send them, hostile files, and beside each the exact verdict it must get.

    make_corpus.py           writes samples/ and verdicts/ anew
    make_corpus.py --check   fails if what is committed differs from what would be written

The verdicts are written down here by hand, never taken from the program. The same bytes come out at every run.
"""
import io
import json
import pathlib
import struct
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
FILES = {}
OK, WARN, BLOCK = "ok", "warning", "blocked"


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str((10 - total % 10) % 10)


def iccid(n):
    body = f"8914800000{n:09d}"
    return body + luhn(body)


def iccid19(n):
    """Nineteen digits, the last of which is the check digit."""
    body = f"891480000{n:09d}"
    return body + luhn(body)


def imei(n):
    body = f"35693803{n:06d}"
    return body + luhn(body)


def msisdn(n):
    return f"555{2000000 + n}"


def wrong(identifier):
    return identifier[:-1] + str((int(identifier[-1]) + 5) % 10)


def row(number, verdict=OK, rules=(), repairs=(), **ids):
    found = {"row": number, "verdict": verdict}
    found.update({key.replace("_", "-"): value for key, value in ids.items()})
    if rules:
        found["rules"] = list(rules)
    if repairs:
        found["repairs"] = [list(repair) for repair in repairs]
    return found


def fixed(kind, field, before, after, applied=True):
    return (kind, field, before, after, "applied" if applied else "offered")


def offered(kind, field, before, after):
    return fixed(kind, field, before, after, False)


def counts_of(rows):
    counts = {}
    for each in rows:
        for kind, _, _, _, state in each.get("repairs", []):
            counts.setdefault(kind, [0, 0])[0 if state == "applied" else 1] += 1
    return counts


def case(name, file, rows=None, error=None, says=None, content=None, **options):
    """A verdict; `content` is the sample, unless an earlier case wrote it."""
    if content is not None:
        FILES[f"samples/{file}"] = content if isinstance(content, bytes) else content.encode("utf-8")
    verdict = {"file": file, **options}
    if error:
        verdict["error"] = error
        verdict["says"] = says
    else:
        verdict["rows"] = rows
        verdict["counts"] = counts_of(rows)
    FILES[f"verdicts/{name}.json"] = (json.dumps(verdict, indent=1, ensure_ascii=True, sort_keys=True) + "\n").encode()


def refused(name, file, content, says, error="BadInput", **options):
    case(name, file, error=error, says=says, content=content, **options)


def three(start=2, step=1):
    return [row(start + step * n, iccid=iccid(n), imei=imei(n)) for n in range(3)]


def lines(delimiter=",", end="\n", header="ICCID{d}IMEI"):
    return header.format(d=delimiter) + end + "".join(f"{iccid(n)}{delimiter}{imei(n)}{end}" for n in range(3))


# -- text: encodings, delimiters, line ends, quoting ------------------------------------------------------------------
case("plain", "plain.csv", three(), content=lines())
case("utf8-bom", "utf8-bom.csv", three(), content=b"\xef\xbb\xbf" + lines().encode())
case("utf16-le", "utf16-le.csv", three(), content=b"\xff\xfe" + lines().encode("utf-16-le"))
case("utf16-be", "utf16-be.csv", three(), content=b"\xfe\xff" + lines().encode("utf-16-be"))
case("cp1252", "cp1252.csv", three(), content=lines(header="ICCID{d}IMEI").encode("cp1252").replace(b"\n", b",K\xf6ln\x80\n")
     .replace(b"IMEI,K\xf6ln\x80", b"IMEI,Stra\xdfe"))
case("semicolon", "semicolon.csv", three(), content=lines(";"))
case("tab", "tab.tsv", three(), content=lines("\t"))
case("bar", "bar.txt", three(), content=lines("|"))
case("crlf", "crlf.csv", three(), content=lines(end="\r\n"))
case("lone-cr", "lone-cr.csv", three(), content=lines(end="\r"))
case("blank-lines", "blank-lines.csv", three(3, 2), content=lines(end="\n\n"))
case("separator-hint", "separator-hint.csv", three(3), content="sep=;\n" + lines(";"))
case("no-titles", "no-titles.csv", three(1), content=lines().split("\n", 1)[1])
case("no-last-line-end", "no-last-line-end.csv", three(), content=lines().rstrip("\n"))
case("column-order", "column-order.csv",
     [row(2 + n, iccid=iccid(n), imei=imei(n), msisdn=msisdn(n)) for n in range(3)],
     content="Phone,Site,Device IMEI,SIM Number\n" + "".join(f"{msisdn(n)},Oslo,{imei(n)},{iccid(n)}\n" for n in range(3)))
case("blank-titles", "blank-titles.csv", three(), content=lines(header="ICCID{d}"))
case("unknown-titles", "unknown-titles.csv", three(), content=lines(header="Karte{d}Gerät"))
case("title-case", "title-case.csv", three(), content=lines(header="iccid_number{d} imei/esn "))
case("pasted-side-by-side", "pasted.txt", [row(1, iccid=iccid(n)) for n in range(3)], content=" ".join(iccid(n) for n in range(3)) + "\n")
case("quoted-line-breaks", "quoted-line-breaks.csv", [row(2, iccid=iccid(0)), row(5, iccid=iccid(1))],
     content=f'Note,ICCID\n"a, ""b""\nc\nd",{iccid(0)}\nx,{iccid(1)}\n')
case("open-quote", "open-quote.csv", [row(2, BLOCK, ["row.quote"]), row(3, iccid=iccid(1)), row(4, iccid=iccid(2))],
     content=f'Note,ICCID\n"open,{iccid(0)}\nx,{iccid(1)}\nx,{iccid(2)}\n'.replace(iccid(0), "-"))
case("long-cell", "long-cell.csv", [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.cell-too-long"], iccid=iccid(1)), row(4, iccid=iccid(2))],
     content=f"ICCID,Note\n{iccid(0)},a\n{iccid(1)},{'9' * 200000}\n{iccid(2)},b\n")
case("more-cells-than-titles", "more-cells.csv", [row(2, iccid=iccid(0)), row(3, WARN, ["row.extra-cells"], iccid=iccid(1))],
     content=f"ICCID,Note\n{iccid(0)},a\n{iccid(1)},a,stray\n")
case("two-sim-columns", "two-sim-columns.csv",
     [row(2, BLOCK, ["pair.unclear"], iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=f"ICCID,ICCID\n{iccid(0)},{iccid(10)}\n{iccid(1)},{iccid(1)}\n")
case("swap", "swap.csv", [row(2, iccid=iccid(0), new_iccid=iccid(10)), row(3, iccid=iccid(1), new_iccid=iccid(11))],
     content=f"New ICCID,ICCID\n{iccid(10)},{iccid(0)}\n{iccid(11)},{iccid(1)}\n")
case("repeated-line", "repeated-line.csv", [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.duplicate"], iccid=iccid(0), duplicate_of=2)],
     content=f"ICCID\n{iccid(0)}\n{iccid(0)}\n")
refused("nul-bytes", "nul-bytes.csv", b"ICCID\n8914\x00\n", "binary")
refused("empty", "empty.csv", b"", "is empty")
refused("titles-only", "titles-only.csv", "ICCID,IMEI\n", "no row")
refused("prose", "prose.txt", "Dear Sir,\nplease find attached\nthe list\n", "No column")

# -- text: more encodings, line ends and quotes, as programs and people leave them ---------------------------------------
case("utf16-no-bom", "utf16-no-bom.csv", three(), content=lines().encode("utf-16-le"))
case("utf16-be-no-bom", "utf16-be-no-bom.csv", three(), content=lines().encode("utf-16-be"))
case("utf16-no-bom-foreign-titles", "utf16-no-bom-foreign.csv", three(), content=lines(header="Карта{d}Geräte-IMEI").encode("utf-16-le"))
case("utf16-unicode-text", "utf16-unicode-text.txt", three(), content=b"\xff\xfe" + lines("\t", "\r\n").encode("utf-16-le"))
case("utf16-half-a-character", "utf16-half.csv", [*three(), row(5, BLOCK, ["id.not-digits"])],
     content=b"\xff\xfe" + lines().encode("utf-16-le") + b"8")
case("utf16-broken-pair", "utf16-broken-pair.csv", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=b"\xff\xfe" + f"ICCID,Note\n{iccid(0)},a".encode("utf-16-le") + b"\x3d\xd8" + f"b\n{iccid(1)},c\n".encode("utf-16-le"))
refused("utf16-nul", "utf16-nul.csv", b"\xff\xfe" + "ICCID\n8914\0\n".encode("utf-16-le"), "binary")
refused("utf32", "utf32.csv", lines().encode("utf-32-le"), "binary")
refused("bom-only", "bom-only.csv", b"\xef\xbb\xbf", "is empty")
refused("blank-file", "blank.csv", b"\r\n  \r\n\t\r\n", "no row")
refused("delimiters-only", "delimiters-only.csv", b",,,\n,,,\n", "no row")
case("utf8-bom-quoted-title", "utf8-bom-quoted-title.csv", three(), content=b"\xef\xbb\xbf" + lines(header='"ICCID"{d}"IMEI"').encode())
case("utf8-broken-in-note", "utf8-broken.csv", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=b"ICCID,Note\n" + iccid(0).encode() + b",\xe2\x28\xa1 \xff\n" + iccid(1).encode() + b",\xf0\x9f\x98\x80\n")
case("cp1252-nbsp", "cp1252-nbsp.csv",
     [row(2, iccid=iccid(0), repairs=[fixed("blanks", "iccid", iccid(0)[:4] + "\u00a0" + iccid(0)[4:], iccid(0))])],
     content=("ICCID\n" + iccid(0)[:4] + "\u00a0" + iccid(0)[4:] + "\n").encode("cp1252"))
case("cp1252-curly-quotes", "cp1252-curly-quotes.csv",
     [row(2, iccid=iccid(0), repairs=[fixed("quotes", "iccid", "\u201c" + iccid(0) + "\u201d", iccid(0))])],
     content=("ICCID\n\u201c" + iccid(0) + "\u201d\n").encode("cp1252"))
case("mixed-line-ends", "mixed-line-ends.csv", three(),
     content=f"ICCID,IMEI\r\n{iccid(0)},{imei(0)}\r{iccid(1)},{imei(1)}\n{iccid(2)},{imei(2)}\r\n")
case("cr-cr-lf", "cr-cr-lf.csv", three(3, 2), content=lines(end="\r\r\n"))
case("line-ends-in-quotes", "line-ends-in-quotes.csv", [row(2, iccid=iccid(0)), row(6, iccid=iccid(1))],
     content=f'ICCID,Note\r\n{iccid(0)},"a\r\nb\rc\nd"\r\n{iccid(1)},x\r\n')
case("title-with-line-break", "title-with-line-break.csv", [row(3 + n, iccid=iccid(n), imei=imei(n)) for n in range(3)],
     content=lines(header='"ICC\nID"{d}IMEI'))
case("all-quoted", "all-quoted.csv", three(),
     content='"ICCID";"IMEI"\r\n' + "".join(f'"{iccid(n)}";"{imei(n)}"\r\n' for n in range(3)))
case("quote-in-the-middle", "quote-in-the-middle.csv", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=f'Note,ICCID\n5" pipe,{iccid(0)}\n3"x4",{iccid(1)}\n')
case("text-behind-a-quote", "text-behind-a-quote.csv", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=f'Note,ICCID\n"a" b,{iccid(0)}\n"c"d,{iccid(1)}\n')
case("quote-opened-twice", "quote-opened-twice.csv",
     [row(2, BLOCK, ["row.quote"], iccid=iccid(0)), row(3, BLOCK, ["row.quote"], iccid=iccid(1)), row(4, iccid=iccid(2))],
     content=f'Note,ICCID\n"open,{iccid(0)}\n"again,{iccid(1)}\nx,{iccid(2)}\n')
LONG = 1_000_000
case("long-line-of-digits", "long-line-digits.csv",
     [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.cell-too-long", "iccid.length"]), row(4, iccid=iccid(2))],
     content=f"ICCID,Note\n{iccid(0)},a\n{'8' * LONG},b\n{iccid(2)},c\n")
case("long-line-of-cells", "long-line-cells.csv",
     [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.too-many-cells", "row.extra-cells"], iccid=iccid(1)), row(4, iccid=iccid(2))],
     content=f"ICCID,Note\n{iccid(0)},a\n{iccid(1)},{'1,' * (LONG // 2)}\n{iccid(2)},c\n")
case("nul-behind-the-head", "nul-behind-the-head.csv", [row(2, iccid=iccid(0)), row(3, BLOCK, ["id.hidden-character"]), row(4, iccid=iccid(2))],
     content=f"ICCID,Note\n{iccid(0)},{'a' * 9000}\n{iccid(1)[:9]}\0{iccid(1)[9:]},b\n{iccid(2)},c\n")
case("control-z-at-the-end", "control-z.csv", [*three(), row(5, BLOCK, ["id.hidden-character"])], content=lines() + "\x1a")
case("trailing-delimiters", "trailing-delimiters.csv", three(),
     content="ICCID;IMEI;;\n" + "".join(f"{iccid(n)};{imei(n)};;\n" for n in range(3)))
case("wide", "wide.csv", [row(2, iccid=iccid(0), imei=imei(0)), row(3, iccid=iccid(1), imei=imei(1))],
     content=",".join(["ICCID"] + [f"Field {n}" for n in range(250)] + ["IMEI"]) + "\n"
     + "".join(",".join([iccid(n)] + ["x"] * 250 + [imei(n)]) + "\n" for n in range(2)))
case("separator-hint-bar", "separator-hint-bar.csv", three(3), content="SEP=|\r\n" + lines("|", "\r\n"))
case("one-value", "one-value.txt", [row(1, iccid=iccid(0))], content=iccid(0))
case("pasted-by-commas", "pasted-by-commas.txt", [row(1, iccid=iccid(n)) for n in range(4)], content=", ".join(iccid(n) for n in range(4)))
case("pasted-pairs", "pasted-pairs.txt", [row(1 + n, iccid=iccid(n), imei=imei(n)) for n in range(3)],
     content="".join(f"{iccid(n)} {imei(n)}\n" for n in range(3)))
case("markup", "markup.csv", [row(2, iccid=iccid(0)), row(3, BLOCK, ["id.not-digits"])],
     content=f"ICCID,Note\n{iccid(0)},<script>alert(1)</script>\n<b>{iccid(1)}</b>,'; DROP TABLE lines; --\n")

# -- titles, columns, requests and repeated lines ------------------------------------------------------------------------
for name, title in (("sim-card", "SIM Card Number;ESN;MDN"), ("ccid", "ccid;device_id;Subscriber No."), ("upper", "ICCID NUMBER;IMEI/ESN;PHONE NUMBER")):
    case(f"synonyms-{name}", f"synonyms-{name}.csv", [row(2 + n, iccid=iccid(n), imei=imei(n), msisdn=msisdn(n)) for n in range(2)],
         content=title + "\n" + "".join(f"{iccid(n)};{imei(n)};{msisdn(n)}\n" for n in range(2)))
case("no-titles-any-order", "no-titles-any-order.csv", [row(1 + n, iccid=iccid(n), imei=imei(n), msisdn=msisdn(n)) for n in range(3)],
     content="".join(f"{msisdn(n)},{imei(n)},Oslo,{iccid(n)}\n" for n in range(3)))
case("imsi-beside-imei", "imsi-beside-imei.csv", [row(2 + n, iccid=iccid(n), imei=imei(n)) for n in range(3)],
     content="IMSI,IMEI,ICCID\n" + "".join(f"31048083528{n:04d},{imei(n)},{iccid(n)}\n" for n in range(3)))
case("swap-pairs", "swap-pairs.csv",
     [row(2 + n, iccid=iccid(n), imei=imei(n), new_iccid=iccid(10 + n), new_imei=imei(10 + n)) for n in range(3)],
     content="New IMEI,ICCID,New ICCID,IMEI\n" + "".join(f"{imei(10 + n)},{iccid(n)},{iccid(10 + n)},{imei(n)}\n" for n in range(3)))
case("swap-to-itself", "swap-to-itself.csv",
     [row(2, iccid=iccid(0), new_iccid=iccid(10)), row(3, BLOCK, ["pair.same"], iccid=iccid(1), new_iccid=iccid(1))],
     content=f"ICCID,New ICCID\n{iccid(0)},{iccid(10)}\n{iccid(1)},{iccid(1)}\n")
case("swap-one-for-two", "swap-one-for-two.csv",
     [row(2, BLOCK, ["pair.new-iccid-repeated"], iccid=iccid(0), new_iccid=iccid(10)), row(3, iccid=iccid(1), new_iccid=iccid(11)),
      row(4, BLOCK, ["pair.new-iccid-repeated"], iccid=iccid(2), new_iccid=iccid(10))],
     content=f"ICCID,New ICCID\n{iccid(0)},{iccid(10)}\n{iccid(1)},{iccid(11)}\n{iccid(2)},{iccid(10)}\n")
case("swap-chain", "swap-chain.csv",
     [row(2, WARN, ["pair.chain"], iccid=iccid(0), new_iccid=iccid(1)), row(3, WARN, ["pair.chain"], iccid=iccid(1), new_iccid=iccid(11))],
     content=f"ICCID,New ICCID\n{iccid(0)},{iccid(1)}\n{iccid(1)},{iccid(11)}\n")
case("swap-exponent", "swap-exponent.csv",
     [row(2, iccid=iccid(0), new_iccid=iccid(10)), row(3, BLOCK, ["new-iccid.exponent"], iccid=iccid(1))],
     content=f"ICCID,New ICCID\n{iccid(0)},{iccid(10)}\n{iccid(1)},8.9148E+19\n")
case("actions", "actions.csv",
     [row(2, iccid=iccid(0), action="suspend"), row(3, iccid=iccid(1), action="restore"), row(4, BLOCK, ["action.unknown"], iccid=iccid(2)),
      row(5, iccid=iccid(3)), row(6, iccid=iccid(4), action="suspend")],
     content=f"ICCID,Action\n{iccid(0)},Suspend\n{iccid(1)},un-suspend\n{iccid(2)},reactivate\n{iccid(3)},\n{iccid(4)},=SUSPEND\n")
case("actions-with-values", "actions-with-values.csv",
     [row(2, iccid=iccid(0), action="change rate plan", rate_plan="LK-5MB"), row(3, iccid=iccid(1), action="change ICCID", new_iccid=iccid(11)),
      row(4, iccid=iccid(2), action="activate", zip="30301", rate_plan="LK-1MB")],
     content=f"Action,ICCID,Rate plan,New ICCID,ZIP code\nPlan change,{iccid(0)},LK-5MB,,\nSIM swap,{iccid(1)},,{iccid(11)},\nActivate,{iccid(2)},LK-1MB,,30301\n")
case("request-spreadsheet-error", "request-error.csv",
     [row(2, iccid=iccid(0), rate_plan="LK-5MB"), row(3, BLOCK, ["request.spreadsheet-error"], iccid=iccid(1))],
     content=f"ICCID,Rate plan\n{iccid(0)},LK-5MB\n{iccid(1)},#REF!\n")
case("shifted", "shifted.csv", [row(2, iccid=iccid(0), rate_plan="LK-5MB"), row(3, BLOCK, ["row.shifted"], iccid=iccid(1), rate_plan="LK")],
     content=f"ICCID,Rate plan\n{iccid(0)},LK-5MB\n{iccid(1)},LK,5MB\n")
case("repeated-three-times", "repeated-three-times.csv",
     [row(2, iccid=iccid(0)), row(3, iccid=iccid(1)), row(4, BLOCK, ["row.duplicate"], iccid=iccid(0), duplicate_of=2),
      row(5, BLOCK, ["row.duplicate"], iccid=iccid(0), duplicate_of=2)],
     content=f"ICCID\n{iccid(0)}\n{iccid(1)}\n{iccid(0)}\n{iccid(0)}\n")
case("repeated-with-other-device", "repeated-other-device.csv",
     [row(2, WARN, ["row.duplicate-differs"], iccid=iccid(0), imei=imei(0)), row(3, BLOCK, ["row.duplicate"], iccid=iccid(0), imei=imei(1), duplicate_of=2)],
     content=f"ICCID,IMEI\n{iccid(0)},{imei(0)}\n{iccid(0)},{imei(1)}\n")
case("repeated-as-written-otherwise", "repeated-otherwise.csv",
     [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.duplicate"], [fixed("apostrophe", "iccid", "'" + iccid(0), iccid(0))], iccid=iccid(0), duplicate_of=2)],
     content=f"ICCID\n{iccid(0)}\n'{iccid(0)}\n")
case("device-under-two-sims", "device-under-two-sims.csv",
     [row(2, iccid=iccid(0), imei=imei(0)), row(3, WARN, ["imei.repeated"], iccid=iccid(1), imei=imei(0))],
     content=f"ICCID,IMEI\n{iccid(0)},{imei(0)}\n{iccid(1)},{imei(0)}\n")
case("requests-differ", "requests-differ.csv",
     [row(2, BLOCK, ["pair.requests-differ"], iccid=iccid(0), action="suspend"),
      row(3, BLOCK, ["row.duplicate", "pair.requests-differ"], iccid=iccid(0), action="restore", duplicate_of=2)],
     content=f"ICCID,Action\n{iccid(0)},suspend\n{iccid(0)},restore\n")
THREE = ("8914800000", "8901170200", "8901410300")


def of_carrier(prefix, n):
    body = f"{prefix}{n:09d}"
    return body + luhn(body)


case("three-carriers", "three-carriers.csv", [row(2 + n, iccid=of_carrier(THREE[n % 3], n), imei=imei(n)) for n in range(9)],
     content="ICCID,IMEI\n" + "".join(f"{of_carrier(THREE[n % 3], n)},{imei(n)}\n" for n in range(9)))

# -- identifiers: what cannot be recovered, and warnings --------------------------------------------------------------
good = [iccid(7)]


def single(name, title, cell, verdict, rules=(), repairs=(), file=None, more=None, **ids):
    """A list of a good line and one questionable cell; cases without content read the file of an earlier one."""
    options = more or {}
    other = {"ICCID": {"iccid": iccid(900)}, "IMEI": {"imei": imei(900)}, "MSISDN": {"msisdn": msisdn(900)}}[title]
    quoted = '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"') else cell
    case(name, file or f"{name}.csv", [row(2, **other), row(3, verdict, rules, repairs, **ids)],
         content=None if file else f"{title},Note\n{list(other.values())[0]},a\n{quoted},b\n", **options)


single("exponent", "ICCID", "8.9148E+19", BLOCK, ["id.exponent"])
single("exponent-comma", "ICCID", "8,9148e+19", BLOCK, ["id.exponent"])
single("exponent-imei", "IMEI", "3.56938E+14", BLOCK, ["id.exponent"])
assert luhn("8914800000123450000") != "0"
single("rounded", "ICCID", "89148000001234500000", WARN, ["iccid.rounded", "iccid.check-digit"], iccid="89148000001234500000")
single("iccid-luhn", "ICCID", wrong(iccid(5)), WARN, ["iccid.check-digit"], iccid=wrong(iccid(5)))
single("imei-luhn", "IMEI", wrong(imei(5)), WARN, ["imei.check-digit"], imei=wrong(imei(5)))
single("iccid-17", "ICCID", iccid(5)[:17], BLOCK, ["iccid.length"])
single("iccid-23", "ICCID", iccid(5) + "123", BLOCK, ["iccid.length"])
single("iccid-prefix", "ICCID", "1" + iccid(5)[1:], BLOCK, ["iccid.prefix"])
single("imei-13", "IMEI", imei(5)[:13], BLOCK, ["imei.length"])
single("imei-17", "IMEI", imei(5) + "12", BLOCK, ["imei.length"])
single("letters", "ICCID", "89l48000000000000001", BLOCK, ["id.not-digits"])
single("formula-injection", "ICCID", "=cmd|' /C calc'!A0", BLOCK, ["id.not-digits"])
single("spreadsheet-error", "ICCID", "#REF!", BLOCK, ["id.not-digits"])
single("not-available", "ICCID", "#N/A", BLOCK, ["row.no-identifier"])
single("full-width", "ICCID", "８９１４８０００００００００００００１", BLOCK, ["id.not-digits"])
single("bidi", "ICCID", iccid(5)[:8] + "\u202e" + iccid(5)[8:], BLOCK, ["id.hidden-character"])
single("bidi-accepted", "ICCID", "", BLOCK, ["id.hidden-character"], file="bidi.csv", more={"accept": ["zero-width"]})
single("bom-inside", "ICCID", iccid(5)[:8] + "\ufeff" + iccid(5)[8:], BLOCK, ["id.hidden-character"],
       [offered("zero-width", "iccid", iccid(5)[:8] + "[U+FEFF]" + iccid(5)[8:], iccid(5))])
single("arabic-digits", "ICCID", "\u0668\u0669" + iccid(5)[2:], BLOCK, ["id.not-digits"])
single("decimal-point", "IMEI", imei(5) + ".0", BLOCK, ["id.not-digits"])
single("thousands", "ICCID", "89,148,000,000,000,000,051", BLOCK, ["id.not-digits"])
single("control", "ICCID", iccid(5)[:8] + "\u0001" + iccid(5)[8:], BLOCK, ["id.hidden-character"])

# -- repairs that keep every digit: done, counted, and refusable --------------------------------------------------------
SIM, NUMBER = iccid(5), msisdn(5)
FORMATS = [
    ("nbsp-around", "blanks", "\u00a0" + SIM + "\u00a0", SIM),
    ("nbsp-inside", "blanks", SIM[:4] + "\u00a0" + SIM[4:], None),
    ("blanks-inside", "blanks", SIM[:4] + " " + SIM[4:8] + " " + SIM[8:], None),
    ("dashes", "dashes", SIM[:4] + "-" + SIM[4:8] + "\u2013" + SIM[8:], None),
    ("apostrophe", "apostrophe", "'" + SIM, None),
    ("curly-quotes", "quotes", "\u201c" + SIM + "\u201d", None),
    ("text-formula", "text-formula", '="' + SIM + '"', None),
]
for name, kind, cell, before in FORMATS:
    before = before or cell
    single(name, "ICCID", cell, OK, [], [fixed(kind, "iccid", before, SIM)], iccid=SIM)
    single(name + "-refused", "ICCID", cell, BLOCK, ["repair.offered"], [offered(kind, "iccid", before, SIM)],
           file=name + ".csv", more={"refuse": [kind]})
FILLER = iccid19(5) + "F"
single("trailing-f", "ICCID", FILLER, OK, [], [fixed("trailing-f", "iccid", FILLER, FILLER[:-1])], iccid=FILLER[:-1])
single("trailing-f-refused", "ICCID", FILLER, BLOCK, ["repair.offered"], [offered("trailing-f", "iccid", FILLER, FILLER[:-1])],
       file="trailing-f.csv", more={"refuse": ["trailing-f"]})
single("plus-one", "MSISDN", "+1" + NUMBER, OK, [], [fixed("number-prefix", "msisdn", "+1" + NUMBER, NUMBER)], msisdn=NUMBER)
single("plus-one-refused", "MSISDN", "+1" + NUMBER, BLOCK, ["repair.offered"], [offered("number-prefix", "msisdn", "+1" + NUMBER, NUMBER)],
       file="plus-one.csv", more={"refuse": ["number-prefix"]})
PHONE = f"+1 ({NUMBER[:3]}) {NUMBER[3:6]}-{NUMBER[6:]}"
single("phone-written", "MSISDN", PHONE, OK, [],
       [fixed("blanks", "msisdn", PHONE, "1" + NUMBER), fixed("dashes", "msisdn", PHONE, "1" + NUMBER),
        fixed("number-prefix", "msisdn", PHONE, NUMBER)], msisdn=NUMBER)
DOTS = f"{NUMBER[:3]}.{NUMBER[3:6]}.{NUMBER[6:]}"
single("phone-dots", "MSISDN", DOTS, OK, [], [fixed("dashes", "msisdn", DOTS, NUMBER)], msisdn=NUMBER)

# -- repairs that need consent: zero-width characters, and all that changes digits --------------------------------------
HIDDEN = SIM[:7] + "\u200b" + SIM[7:]
SHOWN = SIM[:7] + "[U+200B]" + SIM[7:]
single("zero-width", "ICCID", HIDDEN, BLOCK, ["id.hidden-character"], [offered("zero-width", "iccid", SHOWN, SIM)])
single("zero-width-accepted", "ICCID", HIDDEN, OK, [], [fixed("zero-width", "iccid", SHOWN, SIM)], iccid=SIM, file="zero-width.csv",
       more={"accept": ["zero-width"]})
SHORT = SIM[:19]
assert luhn(SHORT[:-1]) != SHORT[-1]
single("iccid-no-check-digit", "ICCID", SHORT, WARN, ["iccid.check-digit"], [offered("iccid-check-digit", "iccid", SHORT, SIM)], iccid=SHORT)
single("iccid-no-check-digit-accepted", "ICCID", SHORT, WARN, ["repair.done"], [fixed("iccid-check-digit", "iccid", SHORT, SIM)], iccid=SIM,
       file="iccid-no-check-digit.csv", more={"accept": ["iccid-check-digit"]})
EXTRA = iccid19(5) + "7"
assert luhn(EXTRA[:-1]) != "7"
single("iccid-extra-digit", "ICCID", EXTRA, WARN, ["iccid.check-digit"], [offered("iccid-extra-digit", "iccid", EXTRA, EXTRA[:-1])], iccid=EXTRA)
single("iccid-extra-digit-accepted", "ICCID", EXTRA, WARN, ["repair.done"], [fixed("iccid-extra-digit", "iccid", EXTRA, EXTRA[:-1])],
       iccid=EXTRA[:-1], file="iccid-extra-digit.csv", more={"accept": ["iccid-extra-digit"]})
DEVICE = imei(5)
single("imei-14", "IMEI", DEVICE[:14], BLOCK, ["repair.offered"], [offered("imei-check-digit", "imei", DEVICE[:14], DEVICE)])
single("imei-14-accepted", "IMEI", DEVICE[:14], WARN, ["imei.check-digit-added"], [fixed("imei-check-digit", "imei", DEVICE[:14], DEVICE)],
       imei=DEVICE, file="imei-14.csv", more={"accept": ["imei-check-digit"]})
VERSION = DEVICE[:14] + "07"
single("imei-16", "IMEI", VERSION, BLOCK, ["repair.offered"], [offered("imei-software-version", "imei", VERSION, DEVICE)])
single("imei-16-accepted", "IMEI", VERSION, WARN, ["imei.software-version"], [fixed("imei-software-version", "imei", VERSION, DEVICE)],
       imei=DEVICE, file="imei-16.csv", more={"accept": ["imei-software-version"]})
ZERO = "01154600123456" + luhn("01154600123456")
single("imei-zero-lost", "IMEI", ZERO[1:], BLOCK, ["imei.leading-zero"], [offered("imei-leading-zero", "imei", ZERO[1:], ZERO)])
single("imei-zero-lost-other-consent", "IMEI", ZERO[1:], BLOCK, ["imei.leading-zero"], [offered("imei-leading-zero", "imei", ZERO[1:], ZERO)],
       file="imei-zero-lost.csv", more={"accept": ["imei-check-digit"]})
single("imei-zero-lost-accepted", "IMEI", ZERO[1:], WARN, ["repair.done"], [fixed("imei-leading-zero", "imei", ZERO[1:], ZERO)], imei=ZERO,
       file="imei-zero-lost.csv", more={"accept": ["imei-leading-zero"]})
case("zip-zero-lost", "zip-zero-lost.csv",
     [row(2, iccid=iccid(0), zip="30301"),
      row(3, WARN, ["zip.leading-zero"], [offered("zip-leading-zero", "zip", "2134", "02134")], iccid=iccid(1), zip="2134")],
     content=f"ICCID,ZIP code\n{iccid(0)},30301\n{iccid(1)},2134\n")
case("zip-zero-lost-accepted", "zip-zero-lost.csv",
     [row(2, iccid=iccid(0), zip="30301"),
      row(3, WARN, ["repair.done"], [fixed("zip-leading-zero", "zip", "2134", "02134")], iccid=iccid(1), zip="02134")],
     accept=["zip-leading-zero"])
case("new-imei-14", "new-imei-14.csv",
     [row(2, BLOCK, ["repair.offered"], [offered("imei-check-digit", "new-imei", DEVICE[:14], DEVICE)], iccid=iccid(0)),
      row(3, iccid=iccid(1), new_imei=imei(6))],
     content=f"ICCID,New IMEI\n{iccid(0)},{DEVICE[:14]}\n{iccid(1)},{imei(6)}\n")

# -- workbooks ----------------------------------------------------------------------------------------------------------
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def packed(entries, order=None):
    """A zip file that is the same at every run."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return out.getvalue()


def reference(column, number):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return f"{name}{number}"


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def inline(text):
    return ("inlineStr", f'<is><t xml:space="preserve">{escaped(text)}</t></is>')


def shared(index):
    return ("s", f"<v>{index}</v>")


def number(text, style=None):
    return (f'n" s="{style}' if style is not None else "n", f"<v>{text}</v>")


def sheet_data(rows, numbered=True):
    """rows: {row number: [cell, …]}, a cell is (type, inner XML), text, or None."""
    out = []
    for at, cells in rows.items():
        parts = []
        for column, cell in enumerate(cells):
            if cell is None:
                continue
            kind, inner = inline(cell) if isinstance(cell, str) else cell
            where = f'r="{reference(column, at)}" ' if numbered else ""
            parts.append(f'<c {where}t="{kind}">{inner}</c>')
        out.append(f'<row r="{at}">{"".join(parts)}</row>' if numbered else f'<row>{"".join(parts)}</row>')
    return "<sheetData>" + "".join(out) + "</sheetData>"


def worksheet(rows, numbered=True, after="", main=MAIN, before="", hidden=()):
    data = sheet_data(rows, numbered)
    for at in hidden:
        data = data.replace(f'<row r="{at}">', f'<row r="{at}" hidden="1">')
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="{main}">{before}{data}{after}</worksheet>'


def book(sheets, texts=None, styles=None, date1904=False, hidden=(), extra=(), main=MAIN, rels=RELS, prefix="", raw_texts=None):
    """sheets: {name: worksheet XML}."""
    entries = [("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')]
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    entries.append(("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{rels}/officeDocument" '
                    f'Target="{prefix and "/"}xl/workbook.xml"/></Relationships>'))
    listed, links = "", ""
    for n, name in enumerate(sheets, 1):
        state = ' state="hidden"' if name in hidden else ""
        listed += f'<sheet name="{escaped(name)}" sheetId="{n}"{state} r:id="rId{n}"/>'
        links += f'<Relationship Id="rId{n}" Type="{rels}/worksheet" Target="{prefix}worksheets/sheet{n}.xml"/>'
    if texts is not None or raw_texts is not None:
        links += f'<Relationship Id="rId90" Type="{rels}/sharedStrings" Target="{prefix}sharedStrings.xml"/>'
    if styles is not None:
        links += f'<Relationship Id="rId91" Type="{rels}/styles" Target="{prefix}styles.xml"/>'
    flag = '<workbookPr date1904="1"/>' if date1904 else ""
    entries.append(("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{rels}">{flag}<sheets>{listed}</sheets></workbook>'))
    entries.append(("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}">{links}</Relationships>'))
    for n, xml in enumerate(sheets.values(), 1):
        if xml is not None:
            entries.append((f"xl/worksheets/sheet{n}.xml", xml))
    if texts is not None:
        raw_texts = "".join(f"<si><t>{escaped(text)}</t></si>" for text in texts)
    if raw_texts is not None:
        entries.append(("xl/sharedStrings.xml", f'<sst xmlns="{main}">{raw_texts}</sst>'))
    if styles is not None:
        entries.append(("xl/styles.xml", f'<styleSheet xmlns="{main}">{styles}</styleSheet>'))
    entries.extend(extra)
    return entries


def grid(first=1):
    return {first: ["ICCID", "IMEI"], **{first + 1 + n: [iccid(n), imei(n)] for n in range(3)}}


def simple(**options):
    return book({"Lines": worksheet(grid())}, **options)


DATES = ('<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts>'
         '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>'
         '<xf numFmtId="3"/></cellXfs>')

case("xlsx-inline", "inline.xlsx", three(), content=packed(simple()), sheet_read="Lines")
texts = ["ICCID", "IMEI"] + [value for n in range(3) for value in (iccid(n), imei(n))]
case("xlsx-shared", "shared.xlsx", three(), content=packed(book({"Lines": worksheet(
    {1: [shared(0), shared(1)], **{2 + n: [shared(2 + 2 * n), shared(3 + 2 * n)] for n in range(3)}})}, texts=texts)))
case("xlsx-as-csv-name", "workbook-named.csv", three(), content=packed(simple()))
case("csv-as-xlsx-name", "text-named.xlsx", three(), content=lines())
case("xlsx-strict", "strict.xlsx", three(), content=packed(book({"Lines": worksheet(grid(), main=STRICT)}, main=STRICT, rels=STRICT_RELS)))
case("xlsx-absolute-targets", "absolute-targets.xlsx", three(), content=packed(simple(prefix="/xl/")))
case("xlsx-no-references", "no-references.xlsx", three(), content=packed(book({"Lines": worksheet(grid(), numbered=False)})))
case("xlsx-blank-rows", "blank-rows.xlsx",
     [row(5, iccid=iccid(0)), row(9, iccid=iccid(1)), row(1000, iccid=iccid(2))],
     content=packed(book({"L": worksheet({3: [None, "ICCID"], 5: [None, iccid(0)], 6: [None, ""], 9: [None, iccid(1)], 1000: [None, iccid(2)]})})))
case("xlsx-merged", "merged.xlsx", [row(2, iccid=iccid(0), imei=imei(0)), row(3, imei=imei(1)), row(4, iccid=iccid(2), imei=imei(2))],
     content=packed(book({"L": worksheet({1: ["ICCID", "IMEI"], 2: [iccid(0), imei(0)], 3: [None, imei(1)], 4: [iccid(2), imei(2)]},
                                         after='<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')})))
case("xlsx-numbers", "numbers.xlsx",
     [row(2, imei=imei(0), msisdn=msisdn(0)), row(3, imei=imei(1), msisdn=msisdn(1)),
      row(4, BLOCK, ["id.not-digits"], imei=imei(2))],
     content=packed(book({"L": worksheet({1: ["IMEI", "MSISDN"], 2: [number(imei(0)), number(msisdn(0))],
                                          3: [number(f"{imei(1)[0]}.{imei(1)[1:]}E+14"), number(msisdn(1) + ".0")],
                                          4: [number(imei(2)), number(msisdn(2) + ".5")]})})))
case("xlsx-number-lost-digits", "number-lost-digits.xlsx",
     [row(2, iccid=iccid(0)), row(3, BLOCK, ["id.exponent"]), row(4, BLOCK, ["id.exponent"]), row(5, BLOCK, ["id.exponent"], imei=imei(3))],
     content=packed(book({"L": worksheet({1: ["ICCID", "IMEI"], 2: [iccid(0)], 3: [number("8.9148000004100270E+19")], 4: [number(iccid(2))],
                                          5: [number(iccid(3)), imei(3)]})})))
case("xlsx-2-to-53", "2-to-53.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["iccid.length"]), row(4, BLOCK, ["id.exponent"])],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [number("9007199254740991")], 4: [number("9007199254740992")]})})))
case("xlsx-formulas", "formulas.xlsx",
     [row(2, iccid=iccid(0), imei=imei(0)), row(3, BLOCK, ["id.not-digits"], imei=imei(1)), row(4, BLOCK, ["id.not-digits"], imei=imei(2))],
     content=packed(book({"L": worksheet({1: ["ICCID", "IMEI"],
                                          2: [("str", f'<f>"{iccid(0)}"</f><v>{iccid(0)}</v>'), ("n", f"<f>B9</f><v>{imei(0)}</v>")],
                                          3: [("str", "<f>CONCAT(A9,B9)</f>"), imei(1)],
                                          4: [("n", '<f t="shared" si="0"/>'), imei(2)]})})))
case("xlsx-errors-and-booleans", "errors-and-booleans.xlsx",
     [row(2, iccid=iccid(0), imei=imei(0)), row(3, BLOCK, ["id.not-digits"], imei=imei(1)), row(4, BLOCK, ["id.not-digits"], imei=imei(2))],
     content=packed(book({"L": worksheet({1: ["ICCID", "IMEI"], 2: [iccid(0), imei(0)], 3: [("e", "<v>#REF!</v>"), imei(1)],
                                          4: [("b", "<v>1</v>"), imei(2)]})})))
DAYS = {1: ["ICCID", "Effective date"], 2: [iccid(0), number("46357", 1)], 3: [iccid(1), number("46357.5", 2)], 4: [iccid(2), number("59", 1)],
        5: [iccid(3), number("61", 1)], 6: [iccid(4), "2026-12-24"], 7: [iccid(5), number("46357", 3)]}
case("xlsx-dates-1900", "dates-1900.xlsx",
     [row(2 + n, iccid=iccid(n), effective=day) for n, day in
      enumerate(["2026-12-01", "2026-12-01T12:00:00", "1900-02-28", "1900-03-01", "2026-12-24", "46357"])],
     content=packed(book({"L": worksheet(DAYS)}, styles=DATES)))
case("xlsx-dates-1904", "dates-1904.xlsx", [row(2, iccid=iccid(0), effective="2026-12-01"), row(3, iccid=iccid(1), effective="1904-01-01")],
     content=packed(book({"L": worksheet({1: DAYS[1], 2: [iccid(0), number("44895", 1)], 3: [iccid(1), number("0", 1)]})}, styles=DATES, date1904=True)))
case("xlsx-date-in-identifier", "date-in-identifier.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["iccid.length"], [fixed("dashes", "iccid", "2026-12-01", "20261201")])],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [number("46357", 1)]})}, styles=DATES)))
case("xlsx-rich-text", "rich-text.xlsx", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=packed(book({"L": worksheet({1: [shared(0)], 2: [shared(1)], 3: [shared(2)]})}, raw_texts="<si><t>ICCID</t></si>"
                         f"<si><r><t>{iccid(0)[:8]}</t></r><r><rPr><b/></rPr><t>{iccid(0)[8:]}</t></r></si>"
                         f'<si><t>{iccid(1)}</t><rPh sb="0" eb="1"><t>99</t></rPh><phoneticPr fontId="1"/></si>')))
case("xlsx-escapes", "escapes.xlsx",
     [row(2, BLOCK, ["id.hidden-character"]), row(3, BLOCK, ["id.hidden-character"]), row(4, iccid=iccid(2))],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)[:5] + "_x0007_" + iccid(0)[5:]], 3: [iccid(1)[:5] + "\n" + iccid(1)[5:]],
                                          4: [iccid(2)]})})))
case("xlsx-delimiters-in-cells", "delimiters-in-cells.xlsx", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=packed(book({"L": worksheet({1: ["Note", "ICCID"], 2: ['a, "b"; c\td|e\nf', iccid(0)], 3: ['"', iccid(1)]})})))
case("xlsx-repairs", "repairs.xlsx",
     [row(2, iccid=SIM, repairs=[fixed("apostrophe", "iccid", "'" + SIM, SIM)]), row(3, iccid=iccid(6), repairs=[
         fixed("blanks", "iccid", iccid(6)[:4] + "\u00a0" + iccid(6)[4:], iccid(6))])],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: ["'" + SIM], 3: [iccid(6)[:4] + "\u00a0" + iccid(6)[4:]]})})))
NOTES = worksheet({1: ["Name", "Age"], 2: ["Bob", number("41")]})
TWO = {"Notes": NOTES, "Lines & more": worksheet(grid()), "Old": worksheet({1: ["ICCID"], 2: [iccid(50)]})}
case("xlsx-first-sheet-with-lines", "three-sheets.xlsx", three(), content=packed(book(TWO)), sheet_read="Lines & more",
     sheets=["Notes", "Lines & more", "Old"])
case("xlsx-sheet-chosen", "three-sheets.xlsx", [row(2, iccid=iccid(50))], sheet="Old", sheet_read="Old")
case("xlsx-sheet-without-lines", "three-sheets.xlsx", error="BadInput", says="No column", sheet="Notes")
case("xlsx-no-such-sheet", "three-sheets.xlsx", error="Usage", says="Notes, Lines & more, Old", sheet="lines")
case("xlsx-hidden-sheet", "hidden-sheet.xlsx", three(), sheet_read="Lines",
     content=packed(book({"Secret": worksheet({1: ["ICCID"], 2: [iccid(50)]}), "Lines": worksheet(grid())}, hidden=("Secret",))))
case("xlsx-path-traversal", "path-traversal.xlsx", three(), content=packed(simple(extra=[("../../../../tmp/evil.xml", "x"), ("/etc/evil", "x")])))
case("xlsx-shared-text-missing", "shared-text-missing.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["id.not-digits"])],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [shared(77)]})}, texts=[])))
case("xlsx-long-cell", "long-cell.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.cell-too-long"], iccid=iccid(1))],
     content=packed(book({"L": worksheet({1: ["ICCID", "Note"], 2: [iccid(0)], 3: [iccid(1), "ab" * 20000]})})))

FILTER = '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>'
case("xlsx-hidden-by-filter", "hidden-by-filter.xlsx", three(), hidden=[2, 0, True],
     content=packed(book({"L": worksheet(grid(), before='<sheetPr filterMode="1"/>', after=FILTER, hidden=(2, 4))})))
case("xlsx-filter-shows-all", "filter-shows-all.xlsx", three(), hidden=[0, 0, False],
     content=packed(book({"L": worksheet(grid(), after='<autoFilter ref="A1:B4"/>')})))
case("xlsx-hidden-rows", "hidden-rows.xlsx", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))], hidden=[1, 0, False],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [iccid(1)], 4: [""], 5: [None]}, hidden=(3, 4, 5))})))
case("xlsx-hidden-columns", "hidden-columns.xlsx", three(), hidden=[0, 1, False],
     content=packed(book({"L": worksheet(grid(), before='<cols><col min="2" max="4" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>')})))
case("xlsx-utf16-sheet", "utf16-sheet.xlsx", three(),
     content=packed(book({"L": worksheet(grid()).replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")})))
case("xlsx-prefixed", "prefixed.xlsx", three(), content=packed(book({"L": worksheet(grid()).replace("<", "<x:").replace("<x:/", "</x:").replace(
    "<x:?", "<?").replace("xmlns=", "xmlns:x=")})))
case("xlsx-cdata", "cdata.xlsx", [row(2, iccid=iccid(0)), row(3, iccid=iccid(1))],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [("str", f"<v><![CDATA[{iccid(0)}]]></v>")],
                                          3: [("str", f"<v>{iccid(1)[:7]}<!-- 9 --><?x 9?>{iccid(1)[7:]}</v>")]})})))
case("xlsx-number-forms", "number-forms.xlsx",
     [row(2, imei=imei(0)), row(3, imei=imei(1)), row(4, BLOCK, ["id.not-digits"]), row(5, BLOCK, ["id.not-digits"]), row(6, imei=imei(2))],
     content=packed(book({"L": worksheet({1: ["IMEI"], 2: [number(f"{imei(0)[0]}.{imei(0)[1:]}E14")], 3: [number(imei(1) + ".000")],
                                          4: [number("nan")], 5: [number("-" + imei(2))], 6: [("d", f"<v>{imei(2)}</v>")]})})))
case("xlsx-cached-error", "cached-error.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["id.not-digits"])],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [("str", f"<f>VLOOKUP(A1,B:C,2)</f><v>{iccid(0)}</v>")],
                                          3: [("e", "<f>VLOOKUP(A2,B:C,2)</f><v>#VALUE!</v>")]})})))
case("xlsx-merged-titles", "merged-titles.xlsx", [row(2 + n, WARN, ["row.extra-cells"], iccid=iccid(n), imei=imei(n)) for n in range(3)],
     content=packed(book({"L": worksheet({1: ["ICCID", "IMEI", "Site", None], **{2 + n: [iccid(n), imei(n), "a", "b"] for n in range(3)}},
                                         after='<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>')})))
case("xlsx-many-sheets", "many-sheets.xlsx", three(), sheet_read="S60",
     content=packed(book({**{f"S{n}": NOTES for n in range(60)}, "S60": worksheet(grid())})))
case("xlsx-trailing-bytes", "trailing-bytes.xlsx", three(), content=packed(simple()) + b"\0" * 1000)
case("xlsx-shared-index-wild", "shared-index-wild.xlsx",
     [row(2, iccid=iccid(0)), *[row(3 + n, BLOCK, ["id.not-digits"]) for n in range(3)]],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [shared(-1)], 4: [shared("99999999999999999999")], 5: [shared("x")]})}, texts=["a"])))
case("xlsx-actions", "actions.xlsx", [row(2, iccid=iccid(0), action="suspend"), row(3, iccid=iccid(1), new_iccid=iccid(11), action="change ICCID")],
     content=packed(book({"L": worksheet({1: ["Action", "ICCID", "New ICCID"], 2: ["Suspend", iccid(0)], 3: ["swap", iccid(1), iccid(11)]})})))
case("xlsx-zip-zero-lost", "zip-zero-lost.xlsx",
     [row(2, WARN, ["zip.leading-zero"], [offered("zip-leading-zero", "zip", "2134", "02134")], iccid=iccid(0), zip="2134")],
     content=packed(book({"L": worksheet({1: ["ICCID", "ZIP code"], 2: [iccid(0), number("2134")]})})))
case("xlsx-far-column", "far-column.xlsx", [row(2, iccid=iccid(0)), row(3, BLOCK, ["row.too-many-cells"], iccid=iccid(1))],
     content=packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)]}).replace("</sheetData>", f'<row r="3"><c r="A3" t="inlineStr"><is><t>{iccid(1)}</t></is></c>'
                                         '<c r="XFD3"><v>1</v></c></row></sheetData>')})))

# -- workbooks that are refused -----------------------------------------------------------------------------------------
whole = packed(simple())
refused("xlsx-truncated", "truncated.xlsx", whole[: len(whole) // 2], "damaged")
refused("xlsx-head-only", "head-only.xlsx", whole[:8], "damaged")
broken = bytearray(whole)
at = whole.index(b"sheet1.xml") + len(b"sheet1.xml") + 12
broken[at:at + 8] = b"\xff" * 8
refused("xlsx-corrupt-data", "corrupt-data.xlsx", bytes(broken), "damaged")
crc = bytearray(whole)
central = whole.rindex(b"xl/worksheets/sheet1.xml") - 46
crc[central + 16] ^= 0xFF
refused("xlsx-wrong-checksum", "wrong-checksum.xlsx", bytes(crc), "damaged")
cut = worksheet(grid())
refused("xlsx-cut-xml", "cut-xml.xlsx", packed(book({"L": cut[: len(cut) - 60]})), "damaged")
refused("xlsx-sheet-missing", "sheet-missing.xlsx", packed(book({"L": None})), "damaged")
refused("xlsx-rows-backwards", "rows-backwards.xlsx", packed(book({"L": worksheet({1: ["ICCID"], 5: [iccid(0)], 3: [iccid(1)]})})), "damaged")
refused("xlsx-row-out-of-range", "row-out-of-range.xlsx", packed(book({"L": worksheet({1: ["ICCID"], 2000000: [iccid(0)]})})), "damaged")
refused("xlsx-bomb-ratio", "bomb-ratio.xlsx", packed(simple(extra=[("xl/media/a.bin", b"\0" * 20_000_000)])), "more than a device list may hold")
refused("xlsx-bomb-sheet", "bomb-sheet.xlsx", packed(book({"L": worksheet(grid(), after=" " * 5_000_000)})), "more than a device list may hold")
liar = bytearray(packed(book({"L": worksheet(grid(), after="<x/>" * 20000)})))
for marker, back in ((liar.index(b"xl/worksheets/sheet1.xml"), 30 - 22), (liar.rindex(b"xl/worksheets/sheet1.xml"), 46 - 24)):
    struct.pack_into("<I", liar, marker - back, 500)
refused("xlsx-bomb-declares-less", "bomb-declares-less.xlsx", bytes(liar), "“bomb-declares-less.xlsx”")
refused("xlsx-many-entries", "many-entries.xlsx", packed(simple(extra=[(f"a/{n}", b"") for n in range(1001)])), "more than a device list may hold")
refused("xlsx-long-token", "long-token.xlsx", packed(book({"L": worksheet({1: ["ICCID"], 2: [iccid(0)], 3: [
    "".join(f"{n * 7919 % 9973:08d}" for n in range(300_000))]})})), "more than a device list may hold")
refused("xlsx-no-rows", "no-rows.xlsx", packed(book({"L": worksheet({})})), "no row")
refused("xlsx-target-outside", "target-outside.xlsx", packed([(name, content.replace("worksheets/sheet1.xml", "../../../etc/passwd")
                                                              if name.endswith("workbook.xml.rels") else content) for name, content in simple()]), "damaged")
refused("xlsx-target-elsewhere", "target-elsewhere.xlsx", packed([(name, content.replace(
    'Target="worksheets/sheet1.xml"', 'Target="http://127.0.0.1/sheet1.xml" TargetMode="External"')
    if name.endswith("workbook.xml.rels") else content) for name, content in simple()]), "zip archive")
refused("xlsx-backslash-names", "backslash-names.xlsx", packed([(name.replace("/", "\\"), content) for name, content in simple()]), "zip archive")
refused("xlsx-in-a-zip", "nested.zip", packed([("list.xlsx", whole)]), "zip archive")
refused("xlsx-wild-reference", "wild-reference.xlsx", packed(book({"L": worksheet(grid()).replace('r="A3"', 'r="ZZZZZZ3"')})), "damaged")
refused("xlsx-cell-twice", "cell-twice.xlsx", packed(book({"L": worksheet(grid()).replace('r="B3"', 'r="A3"')})), "damaged")
refused("xlsx-row-in-row", "row-in-row.xlsx", packed(book({"L": worksheet(grid()).replace('<c r="B3"', '<row r="9"/><c r="B3"')})), "damaged")
refused("xlsx-cell-without-row", "cell-without-row.xlsx", packed(book({"L": worksheet(grid()).replace("<sheetData>", '<sheetData><c r="A1"><v>1</v></c>')})), "damaged")
refused("xlsx-row-zero", "row-zero.xlsx", packed(book({"L": worksheet(grid()).replace('<row r="1">', '<row r="0">')})), "damaged")
refused("xlsx-many-attributes", "many-attributes.xlsx",
        packed(book({"L": worksheet(grid()).replace("<sheetData>", "<sheetData " + " ".join(f'a{n}=""' for n in range(60_000)) + ">")})),
        "no spreadsheet program writes")
refused("xlsx-many-namespaces", "many-namespaces.xlsx",
        packed(book({"L": worksheet(grid()).replace("<sheetData>", "<sheetData " + " ".join(f'xmlns:a{n}="u"' for n in range(40_000)) + ">")})),
        "no spreadsheet program writes")
refused("xlsx-deep-texts", "deep-texts.xlsx", packed(book({"L": worksheet(grid())}, raw_texts="<si>" + "<r>" * 100 + "</r>" * 100 + "</si>")),
        "no spreadsheet program writes")
refused("xlsx-doctype-in-links", "doctype-in-links.xlsx", packed([(name, "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>" + content
                                                                  if name.endswith(".rels") else content) for name, content in simple()]),
        "no spreadsheet program writes")
refused("xlsx-unknown-entity", "unknown-entity.xlsx", packed(book({"L": worksheet(grid()).replace(iccid(1), "&lines;")})), "damaged")
refused("xlsx-broken-utf8", "broken-utf8.xlsx", packed(book({"L": worksheet(grid()).encode().replace(b"IMEI", b"IM\xff\xfe")})), "damaged")
refused("xlsx-two-roots", "two-roots.xlsx", packed(book({"L": worksheet(grid()) + "<worksheet/>"})), "damaged")
refused("xlsx-many-entries-hidden", "many-entries-hidden.xlsx",
        (lambda raw: raw[:-12] + struct.pack("<HH", 5, 5) + raw[-8:])(packed(simple(extra=[(f"a/{n}", b"") for n in range(1001)]))), "“many-entries-hidden.xlsx”")
refused("xlsx-directory-elsewhere", "directory-elsewhere.xlsx", (lambda raw: raw[:-6] + struct.pack("<I", 0xFFFFFFF0) + raw[-2:])(whole), "damaged")
refused("xlsx-doctype", "doctype.xlsx", packed(book({"L": worksheet(grid()).replace("<worksheet", "<!DOCTYPE worksheet>\n<worksheet", 1)})),
        "no spreadsheet program writes")
LAUGHS = ('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "' + "&a;" * 10 + '"><!ENTITY c "' + "&b;" * 10 + '"><!ENTITY d "' + "&c;" * 10 + '">]>')
refused("xlsx-entities", "entities.xlsx", packed(book({"L": worksheet(grid())}, raw_texts="<si><t>x</t></si>", extra=[])[:-1]
                                                 + [("xl/sharedStrings.xml", LAUGHS + "<sst><si><t>&d;</t></si></sst>")]),
        "no spreadsheet program writes")
refused("xlsx-deep", "deep.xlsx", packed(book({"L": worksheet(grid(), after="<a>" * 5000)})), "no spreadsheet program writes")
refused("xlsx-two-of-one-name", "two-of-one-name.xlsx",
        packed(simple() + [("xl/worksheets/SHEET1.xml", worksheet({1: ["ICCID"], 2: [iccid(50)]}))]), "damaged")
refused("xlsb", "binary-workbook.xlsx", packed([
    ("_rels/.rels", f'<Relationships><Relationship Id="r" Type="{RELS}/officeDocument" Target="xl/workbook.bin"/></Relationships>'),
    ("xl/workbook.bin", b"\x83\x01\x00")]), "zip archive")
refused("ods", "other-program.ods", packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]), "zip archive")
refused("zip-of-lists", "lists.zip", packed([("list.csv", lines())]), "zip archive")
locked = bytearray(whole)
for start in range(len(locked) - 4):
    if locked[start:start + 4] == b"PK\x03\x04":
        locked[start + 6] |= 1
    elif locked[start:start + 4] == b"PK\x01\x02":
        locked[start + 8] |= 1
refused("xlsx-locked-entries", "locked-entries.xlsx", bytes(locked), "password")


def ole(streams):
    """The header of an OLE file and its directory in the first sector."""
    head = bytearray(512)
    head[0:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", head, 48, 0)
    directory = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + bytes(64) for name in streams)
    return bytes(head) + directory.ljust(512, b"\0")


refused("xls", "old.xls", ole(["Root Entry", "Workbook"]), "old format (.xls)")
refused("xls-named-xlsx", "old-named.xlsx", ole(["Root Entry", "Workbook"]), "old format (.xls)")
refused("xlsx-password", "password.xlsx", ole(["Root Entry", "EncryptionInfo", "EncryptedPackage"]), "password")


def main():
    if "--check" in sys.argv[1:]:
        there = {path.relative_to(HERE).as_posix() for folder in ("samples", "verdicts") for path in (HERE / folder).iterdir()}
        wrong_files = [name for name, content in FILES.items() if name not in there or (HERE / name).read_bytes() != content]
        wrong_files += sorted(there - FILES.keys())
        print("\n".join(wrong_files) if wrong_files else f"{len(FILES)} files are as they are made.")
        return 1 if wrong_files else 0
    for folder in ("samples", "verdicts"):
        (HERE / folder).mkdir(exist_ok=True)
        for path in (HERE / folder).iterdir():
            path.unlink()
    for name, content in FILES.items():
        (HERE / name).write_bytes(content)
    print(f"{len(FILES)} files written.")
    return 0


sys.exit(main())
