"""What the platform asks of a plugin, and the handlers that answer it."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any, Awaitable, Callable, Dict, List, Mapping, Optional

from ._bind import BoundHandler
from ._call import Call, read_call
from ._describe import describe
from ._failure import handler_failed
from ._json import NotJson, copy
from ._open import Prepared
from ._shapes import METHODS, find_problem
from ._tables import DEADLINES_MS, FILTERS, HOOKS, PROTOCOL_VERSIONS
from .errors import (
    HandlerInterrupted,
    InvalidParams,
    InvalidResult,
    InvalidState,
    MethodNotFound,
    OpsCenterError,
    UnknownHandler,
)
from .plugin import Plugin
from .web import HttpError, to_answer

Fields = Dict[str, Any]
_HEALTH = ("healthy", "degraded", "unhealthy")


class Dispatcher:
    """Understands requests of the platform for one plugin, which `load` makes when the platform says hello."""

    def __init__(self, load: Callable[[], Plugin], entry: str = "") -> None:
        self._load = load
        self._entry = entry or "the entry point"
        self._plugin: Optional[Plugin] = None
        self._starting = False
        self._ended = False
        self._handlers: Dict[str, Callable[[Plugin, Call, Fields], Prepared]] = {
            "hook/action": self._action,
            "hook/filter": self._filter,
            "http/request": self._http,
            "job/run": self._job,
            "health/check": self._check_health,
        }

    def prepare(self, method: str, params: Fields) -> Prepared:
        """What a request runs. Raises MethodNotFound, InvalidParams, InvalidState and UnknownHandler."""
        if method not in METHODS:
            raise MethodNotFound(f"there is no method {method}", {"method": method})
        problem = find_problem(method, params)
        if problem is not None:
            raise InvalidParams(f"{method}: {problem}", {"problem": problem})
        if not self._allows(method):
            raise InvalidState(f"{method} is not allowed now", {"method": method})
        if method == "initialize":
            self._starting = True
            return Prepared(lambda: self._initialize(params), self._entry)
        if method == "shutdown":
            self._ended = True
            return Prepared(_nothing, method)
        if method == "health/ping":
            return Prepared(_pong, method)
        assert self._plugin is not None
        self._plugin._loop = asyncio.get_running_loop()
        call = read_call(params["ctx"])
        if method in self._handlers:
            prepared = self._handlers[method](self._plugin, call, params)
        else:
            prepared = self._lifecycle(self._plugin, call, params, method)
        deadline = params["ctx"].get("deadlineMs", DEADLINES_MS[_deadline_of(method)])
        return prepared._replace(call=call, deadline_ms=deadline)

    def _allows(self, method: str) -> bool:
        """Whether a method may come now: `initialize` first and once, nothing after `shutdown`."""
        if self._ended or method in ("health/ping", "shutdown"):
            return not self._ended
        return (method == "initialize") != (self._starting or self._plugin is not None)

    async def _initialize(self, params: Fields) -> Any:
        try:
            if not set(params["protocolVersions"]) & set(PROTOCOL_VERSIONS):
                problem = f"this SDK speaks protocol {', '.join(map(str, PROTOCOL_VERSIONS))}"
                raise InvalidParams(problem, {"problem": problem})
            try:
                plugin = self._load()
            except OpsCenterError:
                raise
            except (Exception, SystemExit) as error:
                raise handler_failed(error, self._entry) from error
            if plugin.id != params["plugin"]["id"]:
                problem = f"the code is the plugin {plugin.id}, not {params['plugin']['id']}"
                raise InvalidParams(problem, {"problem": problem})
            plugin._config.load(params["config"])
            plugin._loop = asyncio.get_running_loop()
            self._plugin = plugin
            return describe(plugin)
        finally:
            self._starting = False

    def _action(self, plugin: Plugin, call: Call, params: Fields) -> Prepared:
        entry = plugin.registry.find("hook", params["id"])
        if entry.name != params["name"]:
            raise UnknownHandler(f"{entry.id} is no handler of {params['name']}", {"handler": params["id"]})
        # The platform's events carry tenant and user themselves; those of other plugins may not.
        given = params["args"] if entry.name in HOOKS else {**call.arguments(), **params["args"]}
        entry.bound.arguments(given)

        async def run() -> Fields:
            return {"result": await guarded(entry.bound, given)}

        return Prepared(run, entry.bound.label)

    def _filter(self, plugin: Plugin, call: Call, params: Fields) -> Prepared:
        entry = plugin.registry.find("filter", params["id"])
        if entry.name != params["name"]:
            raise UnknownHandler(f"{entry.id} is no handler of {params['name']}", {"handler": params["id"]})
        given = {**call.arguments(), FILTERS[entry.name]["value"]: params["value"]}
        wanted = _kind(params["value"])

        async def run() -> Fields:
            value = await guarded(entry.bound, given)
            _require_kind(value, wanted, entry.bound)
            return {"value": value}

        return Prepared(run, entry.bound.label)

    def _http(self, plugin: Plugin, call: Call, params: Fields) -> Prepared:
        _, bound = plugin.registry.find("route", params["id"])
        names = {"method": "method", "path": "path", "path_params": "pathParams", "query": "query", "headers": "headers"}
        request = {name: params[key] for name, key in names.items()}
        request.update({"body": params["body"], **call.arguments()})
        given = {**params["pathParams"], **request, "request": request}

        async def run() -> Fields:
            try:
                return to_answer(await guarded(bound, given), bound.label)
            except HttpError as error:
                return to_answer(error.response, bound.label)

        return Prepared(run, bound.label)

    def _job(self, plugin: Plugin, call: Call, params: Fields) -> Prepared:
        bound = plugin.registry.find("job", params["name"])
        given = {**call.arguments(), **params["args"]}
        bound.arguments(given)

        async def run() -> Fields:
            return {"result": await guarded(bound, given)}

        return Prepared(run, bound.label)

    def _lifecycle(self, plugin: Plugin, call: Call, params: Fields, method: str) -> Prepared:
        name = method.split("/")[1]
        given = dict(call.arguments())
        for key, argument in (("oldVersion", "old_version"), ("newVersion", "new_version")):
            if key in params:
                given[argument] = params[key]
        bound = plugin._lifecycle.get(name)

        async def run() -> Fields:
            if name == "configChange":
                plugin._config.load(params["newConfig"])
                given.update(old_config=deepcopy(params["oldConfig"]), new_config=deepcopy(params["newConfig"]))
            if bound is not None:
                await guarded(bound, given)
            return {}

        return Prepared(run, method if bound is None else bound.label)

    def _check_health(self, plugin: Plugin, call: Call, params: Fields) -> Prepared:
        bound = plugin._health

        async def run() -> Fields:
            result = "healthy" if bound is None else await guarded(bound, call.arguments())
            answer = {"status": result or "healthy"} if result is None or isinstance(result, str) else result
            if bound is not None and not _is_health(answer):
                problem = f"return one of {', '.join(_HEALTH)}, or a mapping with status and message"
                raise InvalidResult(f"{bound.label}: {problem}", {"handler": bound.label, "problem": problem})
            return dict(answer)

        return Prepared(run, "health/check" if bound is None else bound.label)


async def guarded(bound: BoundHandler, given: Mapping[str, Any]) -> Any:
    """Runs a handler. What it raises becomes HandlerFailed, but for the platform's own errors, which stay what they are."""
    try:
        return await bound.call(given)
    except (OpsCenterError, HttpError, HandlerInterrupted, asyncio.CancelledError, KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:
        raise handler_failed(error, bound.label) from error


def _require_kind(value: Any, wanted: str, bound: BoundHandler) -> None:
    try:
        kind = _kind(copy(value)) if not isinstance(value, (dict, list, str, int, float)) else _kind(value)
    except NotJson as problem:
        data = {"handler": bound.label, "problem": str(problem)}
        raise InvalidResult(f"{bound.label} returned what cannot be sent: {problem}", data) from None
    if kind != wanted:
        fault = f"a filter returns a value of the same kind: {wanted}, not {kind}"
        raise InvalidResult(f"{bound.label}: {fault}", {"handler": bound.label, "problem": fault})


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    kinds: List[Any] = [(dict, "object"), (list, "list"), (tuple, "list"), (str, "text"), ((int, float), "number")]
    return next((name for types, name in kinds if isinstance(value, types)), "something else")


def _is_health(answer: Any) -> bool:
    return (
        isinstance(answer, dict)
        and answer.get("status") in _HEALTH
        and isinstance(answer.get("message", ""), str)
    )


def _deadline_of(method: str) -> str:
    known = {"hook/action": "hook", "hook/filter": "filter", "http/request": "http", "job/run": "job"}
    return known.get(method, "lifecycle" if method.startswith("lifecycle/") else "ping")


async def _nothing() -> Fields:
    return {}


async def _pong() -> Fields:
    return {"openCalls": 0, "busyMs": 0}


