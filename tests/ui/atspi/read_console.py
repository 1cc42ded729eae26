# SPDX-License-Identifier: Apache-2.0
"""Works with the console as somebody does who only hears it: every page is read, a change is made, run, paused
and finished, over the accessibility bus alone.
usage: read_console.py LINEKEEPER DATA_FOLDER SOURCE_FOLDER"""
import subprocess
import sys
from pathlib import Path

from bus_tree import application, wait_for
from expectations import Expectations

PAGES = ("Today", "Changes", "New change", "Lines", "Failures", "Audit", "Schedule", "Settings")
ACCOUNTS = ("Practice Control Center", "Practice Telegence", "Practice ThingSpace")
LISTED = 9


class Console:
    """The program as it runs, and its window on the bus."""

    def __init__(self, program, data, file):
        self.process = subprocess.Popen([program, "--practice", "--data-dir", data, file])
        self.application = wait_for("the console is on the bus", lambda: application("linekeeper"))

    def window(self):
        return self.application.children()[0]

    def open(self, page):
        """Through the rail, as a screen reader does it."""
        self.find("list item", page).act("Press")
        wait_for(f"{page} is chosen", lambda: "selected" in self.find("list item", page).states)
        return wait_for(f"{page} is on the screen", lambda: self.page())

    def page(self):
        stack = next(node for node in self.window().shown() if node.role == "layered pane")
        return next((page for page in stack.children() if "showing" in page.states), None)

    def find(self, role, name):
        return wait_for(f"there is a {role} {name!r}", lambda: self.window().find(role, name))

    def press(self, role, name, action="Press"):
        def ready():
            node = self.window().find(role, name)
            return node if node and action in node.actions() else None
        wait_for(f"{role} {name!r} can be used", ready).act(action)

    def dialog(self, title):
        def found():
            return next((one for one in self.application.children() if one.name.startswith(title)), None)
        return wait_for(f"the dialog {title!r} opens", found)

    def choose(self, menu, command):
        """A command of the menu bar."""
        bar = next(node for node in self.window().children() if node.role == "menu bar")
        entry = next(node for node in bar.children() if node.name == menu)
        commands = entry.children()[0].children()
        next(node for node in commands if node.name.startswith(command)).act("Press")


def read_frame(console, seen):
    window = console.window()
    seen.expect(window.name == "Linekeeper – practice", f"the window is called {window.name!r}")
    bar = next(node for node in window.children() if node.role == "menu bar")
    menus = {menu.name: menu.children()[0].children() for menu in bar.children()}
    seen.expect(list(menus) == ["File", "Actions", "View", "Carriers", "Help"], f"the menus are {list(menus)}")
    for menu, commands in menus.items():
        told = [node for node in commands if node.role == "menu item"]
        seen.expect(told and all(node.name for node in told), f"menu {menu}: a command has no name")
    rail = [node.name for node in console.find("list", "Pages").children() if node.role == "list item"]
    seen.expect(tuple(rail) == PAGES, f"the rail tells {rail}")


def read_pages(console, seen, when):
    for page in PAGES:
        seen.screen(f"{page}, {when}", console.open(page))


def read_settings(console, seen):
    tabs = console.open("Settings").find("page tab list", "").children()
    names = [tab.name for tab in tabs if tab.role == "page tab"]
    seen.expect(len(names) > 5, f"Settings tells only {names}")
    advanced = console.find("push button", "Advanced: ")
    seen.expect({"expandable", "collapsed"} <= advanced.states, f"{advanced} does not tell that it opens something")
    for name in names:
        console.press("page tab", name)
        seen.screen(f"Settings › {name}", console.page())
    comfortable, compact = (console.find("radio button", name) for name in ("Comfortable", "Compact"))
    seen.expect("checked" in comfortable.states and "checked" not in compact.states, "the rows are not comfortable")
    compact.act("Toggle")
    wait_for("the choice is told", lambda: "checked" in compact.fresh().states
             and "checked" not in comfortable.fresh().states)


def make_change(console, seen):
    """From the list that was opened with the program to a running change whose carriers are paused."""
    console.open("New change")
    seen.expect(console.window().find("push button", "Run ") is None, "a change without a reason can be run")
    console.find("text", "Reason or ticket").type("INC-4411")
    # By keyboard the check starts when the field is left.
    console.press("push button", "Step 3, Check")
    console.press("push button", "Check")
    run = console.find("push button", "Run ").name
    tile = console.find("push button", "Will change: ").name
    lines = int(run.split()[1])
    seen.expect(run == f"Run {lines} changes" and tile == f"Will change: {lines}", f"{run!r}, but {tile!r}")
    seen.screen("New change, checked", console.page())
    for account in ACCOUNTS:
        console.press("push button", account)
        console.find("push button", account + ": Paused")
    console.press("push button", run)
    wait_for("the change is open", lambda: console.window().find("push button", "Pause change"))
    return lines


def count_rows(table, state):
    """How many rows of a change tell an ICCID and this state."""
    return sum(1 for row in table.rows(LISTED) if state in row and any(text.startswith("89") for text in row))


def read_change(console, seen, lines):
    seen.screen("Live change", console.page())
    table = console.find("table", "")
    wait_for("the lines are told", lambda: count_rows(table, "Waiting") == lines)
    changes = wait_for("the rail counts the change", lambda: console.find("list item", "Changes").description)
    seen.expect(changes == "1 waiting", f"the rail tells {changes!r} for one change that runs")
    console.press("push button", "Cancel remaining")
    question = console.dialog("Cancel what was not sent yet")
    seen.screen("the question", question)
    confirm = question.find("push button", "Cancel %d lines" % lines)
    seen.expect("sensitive" not in confirm.states, "a cancellation without a reason can be confirmed")
    question.find("text", "Reason").type("No longer wanted")
    wait_for("a reason is enough", lambda: "sensitive" in confirm.fresh().states)
    leave = next(node for node in question.shown() if node.role == "push button" and node.name != confirm.name)
    leave.act("Press")
    wait_for("the question goes", lambda: len(console.application.children()) == 1)


def finish_change(console, seen, lines):
    for account in ACCOUNTS:
        console.press("push button", account + ": Paused")
    table = console.find("table", "")
    wait_for("every line is told as done", lambda: count_rows(table, "Done") == lines)
    wait_for("the rail counts no change", lambda: not console.find("list item", "Changes").description)
    seen.screen("Live change, done", console.page())


def narrow_lines(console):
    """A box we paint ourselves is ticked and told as ticked."""
    console.open("Lines")
    box = console.find("check box", "Active")
    for ticked in (True, False):
        box.act("Toggle")
        wait_for("the box is told as it is", lambda: ("checked" in box.fresh().states) == ticked)


def read_help(console, seen):
    for command, title in (("Keyboard shortcuts", "Keyboard shortcuts"), ("About", "About Linekeeper"),
                           ("Help", "Linekeeper help")):
        console.choose("Help", command)
        seen.screen(title, console.dialog(title))


def main():
    program, data, source = sys.argv[1:4]
    listed = Path(data).parent / "lines.csv"
    sample = Path(source) / "resources/samples/three-carriers-300.csv"
    listed.write_text("".join(sample.read_text().splitlines(keepends=True)[:LISTED + 1]))
    seen = Expectations(Path(source) / "ui")
    console = Console(program, data, str(listed))
    try:
        read_frame(console, seen)
        read_pages(console, seen, "at first")
        read_settings(console, seen)
        lines = make_change(console, seen)
        read_change(console, seen, lines)
        finish_change(console, seen, lines)
        read_pages(console, seen, "with a change done")
        narrow_lines(console)
        read_help(console, seen)
        console.choose("File", "Quit")
        seen.expect(console.process.wait(20) == 0, "the console did not end well")
    except AssertionError as failure:
        seen.wrong.append(str(failure))
        seen.wrong.extend(f"  on the screen: {node}" for node in console.window().shown() if node.name)
    finally:
        console.process.kill()
    seen.expect(seen.tables_with_rows >= 8, f"only {seen.tables_with_rows} tables had rows to read")
    print("\n".join(seen.wrong) or f"{seen.seen} objects were read, {seen.tables_with_rows} tables with rows.")
    return 1 if seen.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
