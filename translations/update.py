#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Collects every text people read into translations/linekeeper_*.ts.

    python3 translations/update.py            bring the .ts files up to date
    python3 translations/update.py --check    fail when a text cannot be translated or a .ts file is behind

lupdate is given one file at a time: a source file behind the headers it names, with the include lines taken out. That
gives each text its full class name and finds the file where lupdate 6.4 loops for ever. It does so on some expressions
as the number of a plural, and drops the text on others: the number must be a plain variable. Because lupdate drops
texts silently, every call in the sources is looked for among the texts it found.
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "translations"
LANGUAGES = ["en", "de", "es"]
ROOMS = ["app", "core", "ui"]
CALL = re.compile(r'(?<!\w)(translate|tr)\(')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
OWN_INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*(include|pragma once).*$', re.MULTILINE)


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is missing: install qt6-l10n-tools. No file was changed.")


def texts_of(source, tool, scratch):
    """The messages of one source file and the complaints about it."""
    text = source.read_text()
    parts = [(ROOT / name).read_text() for name in OWN_INCLUDE.findall(text) if (ROOT / name).exists()] + [text]
    alone = scratch / "alone.cpp"
    alone.write_text("\n".join(INCLUDE.sub("", part) for part in parts))
    result = scratch / "alone.ts"
    result.unlink(missing_ok=True)
    run = subprocess.run([tool, "-locations", "none", "-source-language", "en_US", str(alone), "-ts", str(result)],
                         capture_output=True, text=True, timeout=20)
    complaints = [line.split(": ", 1)[1] for line in run.stderr.splitlines()
                  if ": " in line and re.search(r"lacks Q_OBJECT|cannot be called|unknown namespace|Unbalanced", line)]
    return xml.parse(result).getroot() if result.exists() else None, complaints


def arguments_after(text, start):
    """The arguments of the call whose opening parenthesis stands before `start`."""
    found, depth, begin, at = [], 0, start, start
    while at < len(text):
        char = text[at]
        if char in "\"'":
            at += 1
            while text[at] != char:
                at += 2 if text[at] == "\\" else 1
        elif char in "([{":
            depth += 1
        elif char in ")]}" and depth > 0:
            depth -= 1
        elif char == ")" or (char == "," and depth == 0):
            found.append(text[begin:at].strip())
            begin = at + 1
            if char == ")":
                return found
        at += 1
    return found


def literal(argument):
    """The text of adjacent string literals, as the compiler joins them; nothing for any other expression."""
    if not argument.startswith('"') or LITERAL.sub("", argument).strip():
        return None
    return json.loads('"' + "".join(LITERAL.findall(argument)).replace("\\'", "'") + '"')


def dropped_texts(source, messages):
    """What is wrong with the calls of one file: texts that lupdate did not see, plural numbers it cannot read."""
    text = source.read_text(encoding="utf-8")
    known = {(context, words): plural for (context, words, _), plural in messages.items()}
    sentences = {words for _, words in known}
    for call in CALL.finditer(text):
        found = arguments_after(text, call.end())
        context, found = (literal(found[0]), found[1:]) if call.group(1) == "translate" else (None, found)
        words = literal(found[0]) if found else None
        if words is None:
            continue
        where = f"{source.relative_to(ROOT)}:{text.count(chr(10), 0, call.start()) + 1}"
        if len(found) > 2 and not re.fullmatch(r"[A-Za-z_]\w*", found[2]):
            yield f"{where}: the number of a plural is \"{found[2]}\": put it into a variable"
        elif (words not in sentences) if context is None else (context, words) not in known:
            yield f"{where}: lupdate does not see \"{words}\""


def texts_of_error_files():
    """The sentences and advice of resources/errors, which are looked up in the context "Errors" when they are shown."""
    for path in sorted((ROOT / "resources" / "errors").glob("*.json")):
        for rule in json.loads(path.read_text(encoding="utf-8")):
            yield from (rule["sentence"], rule["fix"])


def texts_of_rule_files():
    """The sentences, advice and sources of resources/rules, which are looked up in the context "Rules" when they are read."""
    for path in sorted((ROOT / "resources" / "rules").glob("*.json")):
        for rule in json.loads(path.read_text(encoding="utf-8")):
            yield from (rule["text"], rule["fix"], rule["source"])


def collect():
    """{(context, source, comment): is plural} of the whole tree, and the complaints."""
    tool, messages, trouble = lupdate(), {}, []
    sources = [p for room in ROOMS for p in sorted((ROOT / room).rglob("*.cpp"))]
    headers = [p for room in ROOMS for p in sorted((ROOT / room).rglob("*.h")) if not p.with_suffix(".cpp").exists()]
    with tempfile.TemporaryDirectory() as folder:
        for source in sources + headers:
            try:
                tree, complaints = texts_of(source, tool, Path(folder))
            except subprocess.TimeoutExpired:
                sys.exit(f"{source.relative_to(ROOT)}: lupdate never ends on it. No file was changed.")
            trouble += [f"{source.relative_to(ROOT)}: {text}" for text in complaints]
            for context in tree.iter("context") if tree is not None else []:
                for message in context.iter("message"):
                    key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                    messages[key] = messages.get(key, False) or message.get("numerus") == "yes"
    for source in sources + sorted(p for room in ROOMS for p in (ROOT / room).rglob("*.h")):
        trouble += dropped_texts(source, messages)
    for text in texts_of_error_files():
        messages.setdefault(("Errors", text, ""), False)
    for text in texts_of_rule_files():
        messages.setdefault(("Rules", text, ""), False)
    return messages, trouble


def read_known(path):
    """What has been translated so far: {(context, source, comment): translation element}."""
    known = {}
    if path.exists():
        for context in xml.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                known[key] = message.find("translation")
    return known


def english_forms(source):
    """The source language's own singular and plural: "%n line(s)" is 1 line, 2 lines."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def translation_of(key, plural, language, known):
    if key in known and (known[key].find("numerusform") is not None) == plural:
        return known[key]
    element = xml.Element("translation")
    forms = english_forms(key[1]) if language == "en" else ["", ""]
    if language != "en":
        element.set("type", "unfinished")
    for form in forms if plural else []:
        xml.SubElement(element, "numerusform").text = form
    return element


def placeholders(text):
    """What a translation must carry over: %1, %n, %L1, and the marks of a text with markup."""
    return sorted(re.findall(r"%L?\d+|%n|</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\b[^<>]*>", text or ""))


def wrong_translations(path):
    """What is missing or wrong in the translations of one language."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, element = message.findtext("source"), message.find("translation")
            if element.get("type") == "unfinished":
                yield f"{path.name}: {context.findtext('name')}: \"{source}\" is not translated yet"
                continue
            plural = [form.text for form in element.iter("numerusform")]
            for text in plural or [element.text]:
                where = f"{path.name}: {context.findtext('name')}: \"{source}\""
                if not text:
                    yield f"{where}: there is no translation"
                elif placeholders(text) != placeholders(source) and not (plural and "%n" not in text and "%n" in source):
                    yield f"{where}: \"{text}\" has other placeholders"
                elif ("&" in source.replace("&&", "")) != ("&" in text.replace("&&", "")):
                    yield f"{where}: \"{text}\": the key behind & is in one of the two only"


def document(messages, language, known):
    root = xml.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    contexts = {}
    for key in sorted(messages):
        # English needs only its plural forms: every other text is its own translation.
        if language == "en" and not messages[key]:
            continue
        if key[0] not in contexts:
            contexts[key[0]] = xml.SubElement(root, "context")
            xml.SubElement(contexts[key[0]], "name").text = key[0]
        message = xml.SubElement(contexts[key[0]], "message", {"numerus": "yes"} if messages[key] else {})
        xml.SubElement(message, "source").text = key[1]
        if key[2]:
            xml.SubElement(message, "comment").text = key[2]
        message.append(translation_of(key, messages[key], language, known))
    xml.indent(root, "    ")
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + xml.tostring(root, encoding="unicode") + "\n")


def main():
    check = "--check" in sys.argv[1:]
    messages, trouble = collect()
    for language in LANGUAGES:
        path = HERE / f"linekeeper_{language}.ts"
        text = document(messages, language, read_known(path))
        if check and (not path.exists() or path.read_text() != text):
            trouble.append(f"{path.name} is behind the sources: run python3 translations/update.py")
        elif not check:
            path.write_text(text)
        if language != "en":
            trouble += wrong_translations(path)
    for line in trouble:
        print(line, file=sys.stderr)
    print(f"{len(messages)} texts, {sum(messages.values())} of them with plural forms.")
    sys.exit(1 if trouble else 0)


if __name__ == "__main__":
    main()
