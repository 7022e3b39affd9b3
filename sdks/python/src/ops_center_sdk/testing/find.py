"""Which plugin a test class is about."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .._manifest import read_manifest_json
from .._tables import PLUGIN_LIMITS
from ..errors import EntryNotFound
from ..plugin import Plugin
from .yaml_subset import read_yaml

MANIFEST_VARIABLE = "OPS_CENTER_PLUGIN_MANIFEST"
ROOT_VARIABLE = "OPS_CENTER_PLUGIN_ROOT"


@dataclass(frozen=True)
class FoundPlugin:
    """A plugin's folder, entry point and manifest; or an instance that was imported already."""

    id: str
    root: str
    entry: str
    test_module: str
    manifest: Optional[Mapping[str, Any]] = None
    instance: Optional[Plugin] = None

    def migrations(self) -> List[str]:
        """The texts of the migrations that the manifest lists."""
        texts = []
        for name in (self.manifest or {}).get("migrations") or []:
            with open(os.path.join(self.root, str(name)), encoding="utf-8") as file:
                texts.append(file.read())
        return texts

    def disk(self) -> str:
        """What the plugin may keep: the manifest's `resources.disk`, or the platform's limit."""
        return str(((self.manifest or {}).get("resources") or {}).get("disk") or PLUGIN_LIMITS["disk"])

    def permissions(self) -> List[str]:
        """The permissions that the manifest asks for."""
        rows = (self.manifest or {}).get("permissions") or []
        return [str(row.get("name")) if isinstance(row, Mapping) else str(row) for row in rows]


def find_plugin(case: type) -> FoundPlugin:
    """The plugin of a test class.

    Its folder is `root`, that of the launcher's OPS_CENTER_PLUGIN_MANIFEST, or the nearest one above the test with a
    plugin.yaml; its entry point is the class's `entry` or `plugin_module`, or the manifest's. Without any of
    them it is the imported Plugin whose id is `plugin_id`. Raises EntryNotFound, which says what to do.
    """
    wanted: str = getattr(case, "plugin_id", "") or ""
    entry: str = getattr(case, "entry", "") or getattr(case, "plugin_module", "") or ""
    module = case.__module__
    root, manifest = _find_manifest(case, wanted)
    if manifest is not None:
        id = str(manifest.get("id"))
        if wanted and id != wanted:
            raise EntryNotFound(f"the test is for the plugin {wanted!r}, but plugin.yaml in {root} is that of {id!r}")
        entry = entry or str((manifest.get("entry_points") or {}).get("backend") or "")
        if entry:
            return FoundPlugin(id, root, entry, module, manifest)
        raise EntryNotFound(f"plugin.yaml in {root} has no entry_points.backend; there is no Python code to test")
    if entry and not wanted:
        raise EntryNotFound(f"{case.__qualname__} names an entry point; it needs the class attribute `plugin_id` too")
    if entry:
        return FoundPlugin(wanted, root or _root_of(case, entry), entry, module)
    for plugin in reversed(Plugin.instances):
        if plugin.id == wanted:
            return FoundPlugin(wanted, os.getcwd(), "", module, None, plugin)
    raise EntryNotFound(
        f"no plugin {wanted!r} was found for {case.__qualname__}: put the test below the folder of its plugin.yaml, "
        "set the class attribute `entry` to its entry point such as 'backend/main.py:app', or import it"
    )


def _find_manifest(case: type, wanted: str) -> Tuple[str, Optional[Dict[str, Any]]]:
    given_root: str = getattr(case, "root", "") or ""
    path = os.environ.get(MANIFEST_VARIABLE)
    above = given_root or _folder_above(case)
    if path and not given_root:
        manifest = dict(read_manifest_json(path))
        if not wanted or str(manifest.get("id")) == wanted:
            return os.environ.get(ROOT_VARIABLE) or above or os.getcwd(), manifest
    if above and os.path.isfile(os.path.join(above, "plugin.yaml")):
        with open(os.path.join(above, "plugin.yaml"), encoding="utf-8") as file:
            value = read_yaml(file.read(), os.path.join(above, "plugin.yaml"))
        return above, value if isinstance(value, dict) else {}
    return given_root, None


def _folder_above(case: type) -> str:
    folder = _folder_of(case)
    while True:
        if os.path.isfile(os.path.join(folder, "plugin.yaml")):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent


def _folder_of(case: type) -> str:
    file = getattr(sys.modules.get(case.__module__), "__file__", None)
    return os.path.dirname(os.path.abspath(str(file))) if file else os.getcwd()


def _root_of(case: type, entry: str) -> str:
    """The nearest folder above the test that holds the entry point's file."""
    name = entry.partition(":")[0]
    relative = name if name.endswith(".py") else name.replace(".", os.sep) + ".py"
    folder = start = _folder_of(case)
    while True:
        if os.path.isfile(os.path.join(folder, relative)):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            raise EntryNotFound(f"there is no {relative} in {start} or above it")
        folder = parent
