"""A plugin's modules, imported afresh for each test and given back after it."""

from __future__ import annotations

import contextvars
import os
import sys
from types import ModuleType
from typing import Dict, List, Set

from .._load import load_plugin, read_entry
from ..plugin import Plugin
from .find import FoundPlugin


class FreshModules:
    """Takes the plugin's modules out of `sys.modules`, and puts them back afterwards.

    The modules of the tests stay, so what a test module imported at its top is another copy than the one that runs.
    """

    def __init__(self, found: FoundPlugin) -> None:
        self._found = found
        self._path = list(sys.path)
        self._kept: Dict[str, ModuleType] = {}
        self._loaded = False

    def load(self) -> Plugin:
        """Imports the plugin. Raises RegistrationError and what its code raises."""
        self._kept = {name: sys.modules[name] for name in self._own()}
        for name in self._kept:
            del sys.modules[name]
        self._loaded = True
        self._plugins = len(Plugin.instances)
        found = self._found
        # What the plugin starts on import belongs to no call, as in production.
        return contextvars.Context().run(load_plugin, found.root, found.entry, found.manifest)

    def restore(self) -> None:
        """Puts the modules back as they were."""
        if not self._loaded:
            return
        for name in self._own():
            del sys.modules[name]
        sys.modules.update(self._kept)
        sys.path[:] = self._path
        del Plugin.instances[self._plugins :]
        self._loaded = False

    def _own(self) -> List[str]:
        root = os.path.realpath(self._found.root) + os.sep
        top = read_entry(self._found.entry)[0].split(".")[0]
        tests = self._test_modules()
        names = []
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            below = isinstance(file, str) and os.path.realpath(file).startswith(root)
            if (below and not self._is_foreign(str(file))) or name.split(".")[0] == top:
                if name not in tests:
                    names.append(name)
        return names

    def _is_foreign(self, file: str) -> bool:
        parts = os.path.relpath(os.path.realpath(file), os.path.realpath(self._found.root)).split(os.sep)
        return bool({"vendor", "site-packages", "node_modules", ".venv", "venv"} & set(parts))

    def _test_modules(self) -> Set[str]:
        module = self._found.test_module
        own = {module, "__main__"}
        file = getattr(sys.modules.get(module), "__file__", None)
        if not file:
            return own
        folder = os.path.dirname(os.path.realpath(file))
        if not folder.startswith(os.path.realpath(self._found.root) + os.sep):
            return own
        for name, other in list(sys.modules.items()):
            place = getattr(other, "__file__", None)
            if isinstance(place, str) and os.path.realpath(place).startswith(folder + os.sep):
                own.add(name)
        parents = module.split(".")
        return own | {".".join(parents[:end]) for end in range(1, len(parents))}
