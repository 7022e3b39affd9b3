"""Write plugins for Ops-Center: events, filters, routes, jobs, and the platform's API.

    from ops_center_sdk import Plugin

    plugin = Plugin(id="my-plugin", name="My Plugin", version="1.0.0")

    @plugin.hook("device.created")
    async def on_device_created(device_id: str) -> dict:
        return {"processed": True}

    app = plugin.create_app()
"""

from __future__ import annotations

from ._version import __version__
from .config import Config, ConfigField
from .errors import OpsCenterError, PermissionDenied, RegistrationError
from .hooks import APIRoute, Hook
from .lifecycle import PluginLifecycle
from .plugin import Plugin
from .web import HttpError, Response

__all__ = [
    "APIRoute",
    "Config",
    "ConfigField",
    "Hook",
    "HttpError",
    "OpsCenterError",
    "PermissionDenied",
    "Plugin",
    "PluginLifecycle",
    "RegistrationError",
    "Response",
    "__version__",
]
