"""The base of a plugin's tests. It needs nothing but an interpreter, and works under pytest and unittest."""

from __future__ import annotations

import asyncio
import os
import unittest
from datetime import timedelta
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union

from .._call import CURRENT, Call
from .._tables import DEADLINES_MS
from ..errors import RegistrationError
from .client import Client
from .fakehost import FakePlatform
from .find import find_plugin
from .host import FakeHost
from .records import Denial, Event, LogLine, Tracked

TIER_VARIABLE = "OPS_CENTER_TEST_TIER"
TIERS = ("unit", "process")


class PluginTestCase(unittest.IsolatedAsyncioTestCase):
    """Tests a plugin on a fake platform, which is new for every test.

    Set `plugin_id`. The plugin is the one whose plugin.yaml stands above the test, or the class attribute `entry` names its
    entry point. The environment's OPS_CENTER_TEST_TIER says where the plugin runs: `unit`, in this process, or
    `process`, in one of its own over the real protocol; tests are the same for both.
    """

    #: The plugin's id.
    plugin_id: str = ""
    #: The entry point, such as `backend/main.py:app`; without one it is that of plugin.yaml.
    entry: str = ""
    #: The plugin's folder; without one it is the nearest above the test that has a plugin.yaml.
    root: str = ""
    #: Permissions that are granted at the start; None grants what plugin.yaml asks for.
    permissions: Optional[Sequence[str]] = None
    #: Settings at the start.
    config: Mapping[str, Any] = {}
    #: Whether the plugin is installed and enabled before the test; otherwise call `install` and `enable`.
    enabled: bool = True
    #: Milliseconds for every call in the place of the platform's own deadlines; 0 for none, such as under a debugger.
    deadline_ms: Optional[float] = None
    #: Milliseconds that loading the plugin's code may take; 0 for no limit.
    load_deadline_ms: float = DEADLINES_MS["lifecycle"]
    tenant_id: str = "tenant-1"
    user_id: str = "user-1"
    #: The tier of this class; without one it is that of the environment, and `unit` without that.
    tier: str = ""

    platform: FakePlatform
    client: Client

    async def asyncSetUp(self) -> None:
        """Starts the plugin. A subclass that has its own calls this one first."""
        await super().asyncSetUp()
        # unittest runs loops in debug mode, which reports every step over 0.1 s: on a busy machine that says nothing.
        asyncio.get_running_loop().slow_callback_duration = 5.0
        tier = self.tier or os.environ.get(TIER_VARIABLE) or "unit"
        if tier not in TIERS:
            raise RegistrationError(f"{TIER_VARIABLE} is {tier!r}; this SDK has the tiers {', '.join(TIERS)}")
        found = find_plugin(type(self))
        self.platform = FakePlatform(
            granted=list(found.permissions() if self.permissions is None else self.permissions),
            migrations=found.migrations(),
            disk=found.disk(),
        )
        self.addCleanup(self.platform.close)
        self._host = FakeHost(found, self.platform, tier, self.tenant_id, self.user_id, self.deadline_ms)
        self.addAsyncCleanup(self._host.end)
        await self._host.start(self.config, self.load_deadline_ms)
        for row in (found.manifest or {}).get("cron") or []:
            self.platform.schedule.add_cron(
                self.tenant_id, str(row["name"]), str(row["schedule"]), self.platform.clock.now()
            )
        self.client = Client(self._host, self.user_id, self.tenant_id)
        # What the test itself asks of the platform counts as a call for its tenant.
        own = self.platform.open_call(self.tenant_id, self.user_id, "test")
        CURRENT.set(Call(own.call_id, self.tenant_id, self.user_id))
        if self.enabled:
            await self.install()
            await self.enable()

    @property
    def plugin(self) -> Any:
        """The plugin: its `api`, `storage`, `db`, `scheduler`, `config` and so on, with the plugin's permissions."""
        return self._host.plugin

    @property
    def denials(self) -> List[Denial]:
        """Calls that were refused, each with `permission` and `method`."""
        return self.platform.denials

    @property
    def events(self) -> List[Event]:
        """Events that the plugin emitted, each with `name` and `payload`."""
        return self.platform.events

    @property
    def tracked(self) -> List[Tracked]:
        """What the plugin tracked, each with `event` and `properties`."""
        return self.platform.tracked

    @property
    def logs(self) -> List[LogLine]:
        """What the plugin logged, each with `level`, `message` and `fields`."""
        return self.platform.logs

    async def emit_hook(self, name: str, args: Optional[Mapping[str, Any]] = None) -> Any:
        """Tells the plugin of an event and returns what its handler returned.

        `user_id` and `tenant_id` are the test's unless they are given. When several handlers listen, mappings
        that they return are merged in the order in which they ran; otherwise the last value that is not None counts.
        Raises UnknownHandler when none listens, PermissionDenied when plugin.yaml does not list the hook, and what
        a handler does wrong, after all have run.
        """
        results = [result for result in await self.emit_hook_all(name, args) if result is not None]
        if results and all(isinstance(result, dict) for result in results):
            merged: Dict[str, Any] = {}
            for result in results:
                merged.update(result)
            return merged
        return results[-1] if results else None

    async def emit_hook_all(self, name: str, args: Optional[Mapping[str, Any]] = None) -> List[Any]:
        """Like `emit_hook`, but returns what each handler returned, in the order in which they ran."""
        return await self._host.emit(name, args or {})

    async def apply_filter(self, name: str, value: Any) -> Any:
        """Passes a value through the plugin's filter and returns what comes out.

        In production a filter that fails leaves the value as it was; here it raises, HandlerFailed, InvalidResult or Timeout.
        """
        return await self._host.filter(name, value)

    async def run_job(self, name: str, **args: Any) -> Any:
        """Runs a job now and returns its result."""
        return await self._host.run_job(name, args)

    async def advance_time(self, span: Union[timedelta, float, None] = None, **parts: float) -> int:
        """Moves the platform's clock on, by a timedelta, seconds, or parts such as `hours=1`, and runs due jobs.

        Jobs of `cron` in plugin.yaml run too. Returns how many jobs ran; raises the first failure after all did.
        """
        whole = span if isinstance(span, timedelta) else timedelta(seconds=span or 0)
        return await self._host.advance(whole + timedelta(**parts))

    async def grant_permission(self, *permissions: str) -> None:
        """Grants permissions, which may hold `*`."""
        self.platform.granted.extend(one for one in permissions if one not in self.platform.granted)

    async def revoke_permission(self, *permissions: str) -> None:
        """Takes granted permissions back, each as it was granted."""
        self.platform.granted[:] = [one for one in self.platform.granted if one not in permissions]

    async def set_config(self, config: Optional[Mapping[str, Any]] = None, **fields: Any) -> None:
        """Saves settings as an administrator does, in the place of those before. Raises ConfigInvalid."""
        await self._host.set_config({**(config or {}), **fields})

    def seed(self, resource: str, *records: Mapping[str, Any], tenant_id: Optional[str] = None) -> List[Dict[str, Any]]:
        """Puts devices, alerts, users, orgs or webhooks there, and returns them with their ids."""
        return self.platform.records.seed(tenant_id or self.tenant_id, resource, records)

    async def install(self) -> None:
        """Calls the plugin's `on_install`."""
        await self._host.lifecycle("install")

    async def enable(self) -> None:
        """Calls the plugin's `on_enable`."""
        await self._host.lifecycle("enable")

    async def disable(self) -> None:
        """Calls the plugin's `on_disable`."""
        await self._host.lifecycle("disable")

    async def update(self, old_version: str, new_version: str) -> None:
        """Calls the plugin's `on_update`."""
        await self._host.lifecycle("update", oldVersion=old_version, newVersion=new_version)

    async def uninstall(self) -> None:
        """Calls the plugin's `on_uninstall`."""
        await self._host.lifecycle("uninstall")

    async def check_health(self) -> Dict[str, Any]:
        """Asks the plugin how it is: a mapping with `status` and perhaps `message`."""
        return await self._host.call("health/check", "ping", {}, self.tenant_id, None)  # type: ignore[no-any-return]
