"""From an entry point such as `backend/main.py:app` to the plugin."""

from __future__ import annotations

import importlib
import inspect
import os
import re
import sys
from types import ModuleType
from typing import Any, Mapping, Optional, Tuple

from ._manifest import apply_manifest
from .asgi import PluginApp
from .errors import EntryNotFound
from .lifecycle import PluginLifecycle
from .plugin import Plugin

_MODULE = re.compile(r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$")
_USUAL_NAMES = ("app", "plugin", "PluginApp")


def read_entry(entry: str) -> Tuple[str, str]:
    """The dotted module and the object of an entry point; the object may be left out. Raises EntryNotFound."""
    module, _, symbol = entry.partition(":")
    if module.endswith(".py"):
        module = module[:-3].replace("\\", "/")
        module = (module[2:] if module.startswith("./") else module).replace("/", ".")
    if not _MODULE.match(module) or (symbol and not _MODULE.match(symbol)):
        raise EntryNotFound(f"the entry point {entry!r} is not of the form backend/main.py:app")
    return module, symbol


def use_root(root: str) -> None:
    """Makes the plugin's own modules importable, and what it vendored."""
    for folder in (os.path.join(root, "vendor"), root):
        if folder not in sys.path and os.path.isdir(folder):
            sys.path.insert(0, folder)


def load_plugin(root: str, entry: str, manifest: Optional[Mapping[str, Any]] = None) -> Plugin:
    """Imports a plugin's code and finds the plugin in it.

    The entry may be a Plugin, a subclass of it, a function that makes one, or an ASGI application.
    With a manifest, the functions that it names are registered too. Raises RegistrationError and whatever the
    plugin's own code raises.
    """
    root = os.path.realpath(root)
    name, symbol = read_entry(entry)
    use_root(root)
    before = len(Plugin.instances)
    module = import_below(root, name)
    target = _find(module, symbol, entry)
    plugin = _to_plugin(target, entry, module, before)
    if manifest is not None:
        apply_manifest(plugin, manifest, module, lambda dotted: import_below(root, dotted))
    plugin._name_handlers(module.__name__)
    return plugin


def import_below(root: str, name: str) -> ModuleType:
    """Imports a module of the plugin. Raises EntryNotFound when there is none, or it is somebody else's."""
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as missing:
        # What the plugin's own code misses is its own failure.
        if missing.name is not None and (name == missing.name or name.startswith(f"{missing.name}.")):
            raise EntryNotFound(f"there is no module {name} below {root}") from missing
        raise
    places = [getattr(module, "__file__", None) or "", *getattr(module, "__path__", [])]
    if not any(place and os.path.realpath(place).startswith(root + os.sep) for place in places):
        raise EntryNotFound(f"the module {name} is not the plugin's own; give its file another name")
    return module


def _find(module: ModuleType, symbol: str, entry: str) -> Any:
    if symbol == "":
        for name in _USUAL_NAMES:
            if hasattr(module, name):
                return getattr(module, name)
        raise EntryNotFound(f"the entry point {entry} names no object; write {entry}:app")
    target: Any = module
    for part in symbol.split("."):
        if not hasattr(target, part):
            import difflib

            close = difflib.get_close_matches(part, dir(target), 1)
            hint = f"; did you mean {close[0]}?" if close else ""
            raise EntryNotFound(f"the entry point {entry}: {module.__name__} has no {part}{hint}")
        target = getattr(target, part)
    return target


def _to_plugin(target: Any, entry: str, module: ModuleType, before: int) -> Plugin:
    if isinstance(target, Plugin):
        return target
    if isinstance(target, PluginApp):
        return target.plugin
    if isinstance(target, type) and issubclass(target, Plugin):
        return target()
    if isinstance(target, type) and issubclass(target, PluginLifecycle):
        plugin = _only_one(entry, module, before)
        plugin.use_lifecycle(target)
        return plugin
    if not callable(target):
        raise EntryNotFound(f"the entry point {entry} is a {type(target).__name__}, not a plugin")
    if not isinstance(target, type) and _needed(target) == 0 and not inspect.iscoroutinefunction(target):
        made = target()
        if made is not target and made is not None:
            return _to_plugin(made, entry, module, before)
    for route in getattr(target, "routes", None) or []:
        if isinstance(getattr(route, "app", None), PluginApp):
            return _to_plugin(route.app, entry, module, before)
    return _only_one(entry, module, before)


def _needed(function: Any) -> int:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return 0
    plain = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return sum(1 for one in parameters if one.default is one.empty and one.kind not in plain)


def _only_one(entry: str, module: ModuleType, before: int) -> Plugin:
    """The plugin of code whose entry point is not one itself: that of the module, else the only one that was made."""
    named = {id(value): value for value in vars(module).values() if isinstance(value, Plugin)}
    made = list(named.values()) or Plugin.instances[before:]
    if len(made) == 1:
        return made[0]
    what = "makes no Plugin" if not made else f"makes {len(made)} plugins"
    raise EntryNotFound(f"the code of the entry point {entry} {what}; name the one that counts")
