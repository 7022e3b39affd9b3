"""What plugin.yaml adds to the code: functions that it names without a decorator, priorities, the config schema."""

from __future__ import annotations

import json
from dataclasses import replace
from types import ModuleType
from typing import Any, Callable, List, Mapping

from ._bind import Handler, handler_name
from ._tables import FILTERS
from .errors import EntryNotFound, RegistrationError
from .plugin import Plugin
from .web import Route, whole_path

Importer = Callable[[str], ModuleType]
LARGEST = 4 * 1024 * 1024


def read_manifest_json(path: str) -> Mapping[str, Any]:
    """Reads a manifest that a launcher wrote as JSON. Raises RegistrationError."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
        value = json.loads(data) if len(data) <= LARGEST else None
    except (OSError, ValueError, RecursionError) as problem:
        raise RegistrationError(f"the manifest {path} cannot be read: {problem}") from None
    if not isinstance(value, dict):
        raise RegistrationError(f"the manifest {path} is no JSON object")
    return value


def apply_manifest(plugin: Plugin, manifest: Mapping[str, Any], entry: ModuleType, load: Importer) -> None:
    """Registers what the manifest declares and the code has not. What both have keeps the code's function.

    A priority of the manifest counts where the code gives none, its `auth_required` always.
    Raises RegistrationError for a handler that cannot be found.
    """
    for row in _rows(manifest, "hooks"):
        _apply_hook(plugin, row, _resolve(row, "hooks", entry, load))
    for row in _rows(manifest, "api_routes"):
        _apply_route(plugin, row, entry, load)
    for row in _rows(manifest, "cron"):
        if str(row.get("name")) not in plugin.registry.jobs:
            plugin.registry.add_job(str(row.get("name")), _resolve(row, "cron", entry, load))
    if plugin.config_schema is None and isinstance(manifest.get("config_schema"), Mapping):
        plugin.config_schema = manifest["config_schema"]


def _apply_hook(plugin: Plugin, row: Mapping[str, Any], handler: Handler) -> None:
    name, priority = str(row.get("name")), row.get("priority")
    entries = plugin.registry.filters if name in FILTERS else plugin.registry.hooks
    for index, entry in enumerate(entries):
        if entry.name == name and (entry.bound.function is handler or handler_name(entry.bound.function) == handler_name(handler)):
            if entry.priority is None and isinstance(priority, int):
                entries[index] = replace(entry, priority=priority)
            return
    add = plugin.registry.add_filter if name in FILTERS else plugin.registry.add_hook
    add(name, handler, priority)


def _apply_route(plugin: Plugin, row: Mapping[str, Any], entry: ModuleType, load: Importer) -> None:
    method = str(row.get("method", "GET")).upper()
    shape = Route("", whole_path(plugin.id, str(row.get("path")), foreign=True), ()).shape
    auth = row.get("auth_required")
    for index, (route, bound) in enumerate(plugin.registry.routes):
        if route.shape == shape and method in route.methods:
            if isinstance(auth, bool):
                plugin.registry.routes[index] = (replace(route, auth_required=auth), bound)
            return
    handler = _resolve(row, "api_routes", entry, load)
    plugin.registry.add_route(str(row.get("path")), handler, [method], auth is not False, foreign=True)


def _rows(manifest: Mapping[str, Any], section: str) -> List[Mapping[str, Any]]:
    rows = manifest.get(section) or []
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise RegistrationError(f"plugin.yaml: {section} must be a list of mappings")
    return list(rows)


def _resolve(row: Mapping[str, Any], section: str, entry: ModuleType, load: Importer) -> Handler:
    """The function that a handler names: `backend.hooks:on_created`, `backend/hooks.py:f`, or `f` of the entry module."""
    from ._load import read_entry

    text = str(row.get("handler"))
    where = f"plugin.yaml: {section}: {row.get('name') or row.get('path')}"
    target: Any = entry
    symbol = text
    try:
        if ":" in text:
            module, symbol = read_entry(text)
            target = load(module)
        for part in symbol.split("."):
            target = getattr(target, part)
    except (AttributeError, EntryNotFound):
        raise RegistrationError(f"{where}: there is no function {text}") from None
    if not callable(target):
        raise RegistrationError(f"{where}: {text} is no function")
    function: Handler = target
    return function
