# SPDX-License-Identifier: Apache-2.0
"""What a screen reader sees: the objects of one application on the accessibility bus."""
import time
import warnings
from functools import cached_property

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version comes first)

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE = 30.0
COMMON = {"enabled", "sensitive", "showing", "visible"}
TABLES = ("table", "tree table", "tree")


class Node:
    """One object as it is when it is asked first; fresh() asks again."""

    def __init__(self, accessible):
        self._it = accessible

    @cached_property
    def role(self):
        return self._it.get_role_name()

    @cached_property
    def name(self):
        return self._it.get_name() or ""

    @cached_property
    def description(self):
        return self._it.get_description() or ""

    @cached_property
    def states(self):
        return {state.value_nick for state in self._it.get_state_set().get_states()}

    def __str__(self):
        return f"[{self.role}] {self.name!r} ({self.description}) {sorted(self.states - COMMON)}"

    def children(self):
        found = (self._it.get_child_at_index(i) for i in range(self._it.get_child_count()))
        return [Node(child) for child in found if child is not None]

    def actions(self):
        if "Action" not in self._it.get_interfaces():
            return []
        return [self._it.get_action_name(i) for i in range(self._it.get_n_actions())]

    def act(self, action):
        names = self.actions()
        if action not in names:
            raise AssertionError(f"{self} cannot {action}, only {names}")
        self._it.do_action(names.index(action))

    def type(self, text):
        Atspi.EditableText.set_text_contents(self._it, text)

    def text(self):
        return Atspi.Text.get_text(self._it, 0, -1)

    def is_labelled(self):
        return any(one.get_relation_type() == Atspi.RelationType.LABELLED_BY for one in self._it.get_relation_set())

    def fresh(self):
        return Node(self._it)

    def shown(self):
        """Everything on the screen below this, the cells of tables left out."""
        for child in self.children():
            if "showing" in child.states:
                yield child
                if child.role not in TABLES:
                    yield from child.shown()

    def rows(self, most):
        """The texts of up to `most` rows, each with the texts of its columns."""
        table = self._it.get_table_iface()
        columns = range(table.get_n_columns())
        return [[table.get_accessible_at(row, column).get_name() or "" for column in columns]
                for row in range(min(most, table.get_n_rows()))]

    def titles(self):
        table = self._it.get_table_iface()
        return [table.get_column_description(column) or "" for column in range(table.get_n_columns())]

    def find(self, role, name):
        """The first object on the screen with this role whose name begins so, or None."""
        return next((node for node in self.shown() if node.role == role and node.name.startswith(name)), None)


def wait_for(what, question, patience=PATIENCE):
    """Asks until the answer is something; `what` is the sentence if it never is."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"Waited {patience:.0f} s in vain: {what}")


def application(name):
    """The application of this name as soon as it has a window, or None."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(i)
        if one is not None and one.get_name() == name and one.get_child_count() > 0:
            one.set_cache_mask(Atspi.Cache.NONE)
            return Node(one)
    return None
