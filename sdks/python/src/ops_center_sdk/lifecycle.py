"""What happens to a plugin between install and uninstall."""

from __future__ import annotations

from typing import Any, Dict, Tuple

#: Methods of a lifecycle by the protocol's name, with the arguments that they are given.
LIFECYCLE: Dict[str, Tuple[str, Tuple[str, ...]]] = {
    "install": ("on_install", ()),
    "enable": ("on_enable", ()),
    "disable": ("on_disable", ()),
    "update": ("on_update", ("old_version", "new_version")),
    "uninstall": ("on_uninstall", ()),
    "configChange": ("on_config_change", ("old_config", "new_config")),
}


class PluginLifecycle:
    """A base for a plugin's lifecycle: override what is needed and pass it to `plugin.use_lifecycle`."""

    async def on_install(self) -> None:
        """Called once, when the plugin is installed for a tenant."""

    async def on_enable(self) -> None:
        """Called when the plugin starts to serve a tenant."""

    async def on_disable(self) -> None:
        """Called when the plugin stops serving a tenant."""

    async def on_update(self, old_version: str, new_version: str) -> None:
        """Called in the new version, before it serves."""

    async def on_uninstall(self) -> None:
        """Called before the plugin is removed."""

    async def on_config_change(self, old_config: Dict[str, Any], new_config: Dict[str, Any]) -> None:
        """Called when the settings were changed; `plugin.config` shows the new ones already."""
