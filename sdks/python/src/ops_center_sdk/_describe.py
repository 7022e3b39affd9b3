"""What a plugin's code registers, in the protocol's words."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List

from ._tables import PROTOCOL_VERSIONS
from ._version import __version__
from .hooks import HookEntry
from .plugin import Plugin


def describe(plugin: Plugin, permissions_used: Iterable[str] = ()) -> Dict[str, Any]:
    """The answer to `initialize`, and what `describe` prints; handlers stand in the order in which they were declared."""
    registry = plugin.registry
    return {
        "protocolVersion": PROTOCOL_VERSIONS[0],
        "sdk": {"name": "ops-center-sdk", "version": __version__, "language": "python"},
        "plugin": {"id": plugin.id, "name": plugin.name, "version": plugin.version},
        "hooks": _handlers(registry.hooks),
        "filters": _handlers(registry.filters),
        "routes": [
            {
                "id": route.id,
                "handler": bound.label,
                "path": route.path,
                "methods": list(route.methods),
                "authRequired": route.auth_required,
            }
            for route, bound in registry.routes
        ],
        "jobs": [{"id": f"job:{name}"[:200], "handler": bound.label, "name": name} for name, bound in registry.jobs.items()],
        "lifecycle": list(plugin._lifecycle),
        "configSchema": plugin.config_schema,
        "permissionsUsed": sorted(permissions_used),
    }


def _handlers(entries: List[HookEntry]) -> List[Dict[str, Any]]:
    return [
        {"id": entry.id, "handler": entry.bound.label, "name": entry.name, "priority": entry.order}
        for entry in entries
    ]
