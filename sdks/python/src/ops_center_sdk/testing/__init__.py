"""Tests for plugins, with nothing but an interpreter.

    from ops_center_sdk.testing import PluginTestCase

    class TestMyPlugin(PluginTestCase):
        plugin_id = "my-plugin"

        async def test_hook_handler(self):
            result = await self.emit_hook("device.created", {"device_id": "d-1", "device_data": {}})
            assert result["processed"]
"""

from __future__ import annotations

from .case import PluginTestCase
from .client import Client, ClientResponse
from .fakehost import FakePlatform
from .records import Denial, Event, LogLine, Tracked

__all__ = ["Client", "ClientResponse", "Denial", "Event", "FakePlatform", "LogLine", "PluginTestCase", "Tracked"]
