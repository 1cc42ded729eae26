# SPDX-License-Identifier: Apache-2.0
"""What has to be true of everything a screen reader can reach."""
import re
from pathlib import Path

from bus_tree import TABLES

CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "password text", "spin button",
            "combo box", "list item", "page tab", "menu item", "link", "chart"}
TICKED = {"check box", "radio button"}
UNFILLED = re.compile(r"%(L?\d|n\b)|</?[a-z]+[ />]")


def words_of_the_source(folder):
    """Names of objects and classes: they are for programmers, and nobody is to hear them."""
    words = set()
    for path in Path(folder).rglob("*.cpp"):
        words.update(re.findall(r'setObjectName\(u"([^"]+)"', path.read_text(encoding="utf-8")))
    for path in Path(folder).rglob("*.h"):
        words.update(re.findall(r"^class (\w+[a-z][A-Z]\w*)", path.read_text(encoding="utf-8"), re.MULTILINE))
    return words


class Expectations:
    """Collects what is wrong, so that one run tells all of it."""

    def __init__(self, source):
        self.wrong = []
        self.seen = 0
        self.tables_with_rows = 0
        self._words = words_of_the_source(source)

    def expect(self, condition, sentence):
        if not condition and sentence not in self.wrong:
            self.wrong.append(sentence)

    def screen(self, place, root):
        """Everything on the screen below `root`."""
        controls = 0
        for node in root.shown():
            self.seen += 1
            self._no_programmers_word(place, node)
            if node.role in TABLES:
                self.table(place, node)
            elif node.role in CONTROLS:
                controls += 1
                self._control(place, node)
            elif "focusable" in node.states:
                self.expect(node.name, f"{place}: the keyboard reaches {node}, which has no name")
        self.expect(controls > 0, f"{place}: not a single control is on the bus")

    def _control(self, place, node):
        self.expect(node.name.strip(), f"{place}: {node} has no name")
        can_act = "sensitive" in node.states and node.role not in ("chart", "text", "password text")
        self.expect(not can_act or node.actions(), f"{place}: {node} can be used, but says no action")
        if node.role in TICKED and "sensitive" in node.states:
            self.expect("Toggle" in node.actions(), f"{place}: {node} cannot be ticked over the bus")
        if node.role == "combo box":
            # Its name is its value: what it is for has to be told otherwise.
            self.expect(node.description or node.is_labelled(), f"{place}: nothing says what {node} is for")

    def _no_programmers_word(self, place, node):
        for text in (node.name, node.description):
            self.expect(text not in self._words and not re.fullmatch(r"Q[A-Z]\w+|lk::.*", text),
                        f"{place}: {node} tells a programmer's word")
            self.expect(not UNFILLED.search(text), f"{place}: {text!r} is told with a placeholder or markup in it")

    def table(self, place, table):
        self.expect(table.name, f"{place}: {table} has no name")
        self.expect(all(table.titles()) or table.role != "table",
                    f"{place}: a column of {table.name!r} has no title: {table.titles()}")
        rows = table.rows(5)
        self.tables_with_rows += 1 if rows else 0
        for number, row in enumerate(rows):
            self.expect(any(text.strip() for text in row), f"{place}: row {number} of {table.name!r} is silent")
