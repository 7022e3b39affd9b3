"""The part of a platform that calls a plugin: events, filters, requests, jobs, lifecycle, settings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Dict, List, Mapping, Optional

from .._version import __version__
from .._json import NotJson, copy
from .._tables import DEADLINES_MS, FILTERS, HOOKS, PLUGIN_LIMITS, PROTOCOL_VERSIONS
from ..config import Config
from ..errors import OpsCenterError, PluginCrashed, Timeout, UnknownHandler
from ..permissions import is_granted
from ..web import NoRoute, Route, choose_route
from .fakehost import FakePlatform, declared_names, default_deadline
from .find import FoundPlugin
from .records import bad_params
from .sessions import ProcessSession, RemotePlugin, Session, UnitSession

Fields = Dict[str, Any]
_MOST_JOBS = 10_000
_KINDS: Dict[str, Any] = {"string": str, "object": dict}


class FakeHost:
    """Runs one plugin on a fake platform, in the tier `unit` or `process`."""

    def __init__(
        self, found: FoundPlugin, platform: FakePlatform, tier: str, tenant: str, user: str, deadline_ms: Optional[float]
    ) -> None:
        self._found = found
        self._platform = platform
        self._tenant = tenant
        self._user = user
        self._deadline_ms = deadline_ms
        self._crashed = False
        self._remote = tier == "process"
        self._session: Session = UnitSession(found, platform)
        if self._remote:
            self._session = ProcessSession(found, platform)
        self.config = Config()
        self._given: Fields = {}
        self.description: Fields = {}

    @property
    def plugin(self) -> Any:
        """The plugin, or what stands for it when it runs in a process of its own."""
        return self._session.plugin

    async def start(self, config: Mapping[str, Any], deadline_ms: float = DEADLINES_MS["lifecycle"]) -> None:
        """Loads the plugin within a deadline; 0 is none. Raises HandlerFailed for code that cannot be loaded, ConfigInvalid and InvalidParams."""
        self._given = dict(config)
        await self._session.start()
        manifest = self._found.manifest or {}
        params = {
            "protocolVersions": list(PROTOCOL_VERSIONS),
            "host": {"name": "ops-center-sdk testing", "version": __version__},
            "plugin": {"id": self._found.id, "version": str(manifest.get("version") or "0.0.0")},
            "granted": list(self._platform.granted),
            "limits": dict(PLUGIN_LIMITS),
            "sandbox": {"level": "none"},
            "config": self._given,
        }
        self.description = await self._session.call("initialize", params, deadline_ms or None)
        schema = self.description["configSchema"]
        if schema is not None:
            self.config.use_schema(schema)
        self.config.load(self._given)
        if self._remote:
            self._session.plugin = RemotePlugin(self.description, self.config, self._platform)
        self._crashed = False

    async def end(self) -> None:
        """Ends the plugin."""
        await self._session.end()

    async def call(self, method: str, kind: str, params: Fields, tenant: str, user: Optional[str]) -> Any:
        """Calls the plugin on behalf of a tenant and user. A plugin that crashed is started again first."""
        if self._crashed:
            await self.start(self._given)
        deadline: Optional[float] = default_deadline(kind) if self._deadline_ms is None else self._deadline_ms
        call = self._platform.open_call(tenant, user or "")
        ctx: Fields = {"callId": call.call_id, "tenantId": tenant, "hop": call.hop}
        if user:
            ctx["userId"] = user
        # Without a deadline, for a debugger, the plugin's side must have none either: a day is none.
        ctx["deadlineMs"] = deadline if deadline else 86_400_000
        try:
            return await self._session.call(method, {"ctx": ctx, **params}, deadline or None)
        except (PluginCrashed, Timeout):
            self._crashed = self._remote and getattr(self._session, "_pid", None) is None
            raise
        finally:
            self._platform.end_call(call)

    async def emit(self, name: str, args: Mapping[str, Any]) -> List[Any]:
        """Tells the plugin of an event; returns what its handlers returned, in the order in which they ran."""
        given = self._event_args(name, args)
        entries = self._handlers("hooks", name)
        tenant, user = str(given["tenant_id"]), str(given["user_id"])
        results: List[Any] = []
        failures: List[OpsCenterError] = []
        for entry in entries:
            params = {"id": entry["id"], "name": name, "args": given}
            try:
                results.append((await self.call("hook/action", "hook", params, tenant, user))["result"])
            except OpsCenterError as problem:
                # One handler that fails does not keep the others from being told.
                failures.append(problem)
        if failures:
            raise failures[0]
        return results

    async def filter(self, name: str, value: Any) -> Any:
        """Passes a value through the plugin's handlers of a filter. Raises what a handler does wrong."""
        if name not in FILTERS:
            raise UnknownHandler(f"the platform has no filter {name!r}", {"handler": name})
        sent = _sendable(value, name)
        for entry in self._handlers("filters", name):
            params = {"id": entry["id"], "name": name, "value": sent}
            sent = (await self.call("hook/filter", "filter", params, self._tenant, self._user))["value"]
        return sent

    async def http(
        self, method: str, path: str, query: Fields, headers: Fields, body: Any, user: Optional[str], tenant: str
    ) -> Fields:
        """Answers a request as the platform's gateway does, with the plugin's answer if one of its routes fits."""
        routes = [
            Route(row["id"], row["path"], tuple(row["methods"]), row["authRequired"]) for row in self.description["routes"]
        ]
        try:
            route, values = choose_route(routes, method, path)
        except NoRoute as missing:
            what = "the plugin has no such route" if missing.status == 404 else "the route does not take this method"
            allow = {"allow": ", ".join(missing.allowed)} if missing.allowed else {}
            return {"status": missing.status, "headers": allow, "body": {"error": what}}
        if not self._declares_route(route, method):
            return {"status": 404, "headers": {}, "body": {"error": f"plugin.yaml does not declare {method} {route.path}"}}
        if route.auth_required and user is None:
            return {"status": 401, "headers": {}, "body": {"error": "sign in first"}}
        params = {
            "id": route.id,
            "method": method,
            "path": path,
            "pathParams": values,
            "query": query,
            "headers": headers,
            "body": _sendable(body, path),
        }
        answer: Fields = await self.call("http/request", "http", params, tenant, user)
        return answer

    async def run_job(self, name: str, args: Mapping[str, Any], tenant: Optional[str] = None) -> Any:
        """Runs a job now and returns its result."""
        params = {"name": name, "args": _sendable(dict(args), name)}
        return (await self.call("job/run", "job", params, tenant or self._tenant, None))["result"]

    async def advance(self, span: timedelta) -> int:
        """Moves the clock on and runs what becomes due, each job at its time; returns how many ran.

        All are run; then the first failure is raised.
        """
        clock, schedule = self._platform.clock, self._platform.schedule
        until = clock.now() + span
        failures: List[OpsCenterError] = []
        ran = 0
        while True:
            job = schedule.take_due(until)
            if job is None:
                break
            clock.move_to(job.at)
            ran += 1
            if ran > _MOST_JOBS:
                raise bad_params(f"over {_MOST_JOBS} jobs became due; does {job.job!r} schedule itself in the past?")
            try:
                await self.run_job(job.job, job.args, job.tenant)
            except OpsCenterError as problem:
                failures.append(problem)
        clock.move_to(until)
        if failures:
            raise failures[0]
        return ran

    async def lifecycle(self, name: str, **params: Any) -> None:
        """Calls a lifecycle handler, if the plugin has one."""
        await self.call(f"lifecycle/{name}", "lifecycle", params, self._tenant, self._user)

    async def set_config(self, config: Mapping[str, Any]) -> None:
        """Saves settings as an administrator does. Raises ConfigInvalid and changes nothing when they do not fit."""
        new = _sendable(dict(config), "the configuration")
        self.config.check(new)
        old, self._given = self._given, new
        self.config.load(new)
        await self.lifecycle("configChange", oldConfig=old, newConfig=new)

    def _handlers(self, section: str, name: str) -> List[Fields]:
        entries = [entry for entry in self.description[section] if entry["name"] == name]
        if not entries:
            what = "filter" if section == "filters" else "hook"
            raise UnknownHandler(f"the plugin has no handler of the {what} {name!r}", {"handler": name})
        manifest = self._found.manifest
        declared = manifest is None or name in declared_names(manifest.get("hooks"), "name")
        if not declared and not is_granted(self._platform.granted, f"hooks:{name}"):
            method = "hook/filter" if section == "filters" else "hook/action"
            self._platform.deny(f"hooks:{name}", method, f"plugin.yaml does not list {name} under hooks: add it with its handler")
        return sorted(entries, key=lambda entry: int(entry["priority"]))

    def _declares_route(self, route: Route, method: str) -> bool:
        manifest = self._found.manifest
        if manifest is None:
            return True
        for row in manifest.get("api_routes") or []:
            path = "/".join("{}" if part[:1] in (":", "{") else part for part in str(row.get("path")).split("/")[1:])
            if path == route.shape and str(row.get("method", "GET")).upper() == method:
                return True
        return False

    def _event_args(self, name: str, args: Mapping[str, Any]) -> Fields:
        given = {"tenant_id": self._tenant, "user_id": self._user, **_sendable(dict(args), name)}
        for key, kind in HOOKS.get(name, {"args": {}})["args"].items():
            if key in given and not isinstance(given[key], _KINDS[kind]):
                raise bad_params(f"{name}: {key} is {'text' if kind == 'string' else 'a mapping'}")
        return given


def _sendable(value: Any, what: str) -> Any:
    try:
        return copy(value)
    except NotJson as problem:
        raise bad_params(f"{what}: the value cannot be sent: {problem}") from None
