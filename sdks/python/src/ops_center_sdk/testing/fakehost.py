"""A platform for tests: records, storage, database, schedule, permissions and limits, in memory."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Callable, Deque, Dict, Iterable, List, Mapping, Optional, Sequence

from .._open import Prepared
from .._tables import DEADLINES_MS, FILTERS, HOOKS, PLUGIN_LIMITS
from ..errors import MethodNotFound, NoCall, PermissionDenied, RateLimited
from ..permissions import is_granted, needed_permission
from .clock import FakeClock
from .database import FakeDatabase
from .keyvalue import FakeStorage
from .records import Denial, Event, FakeRecords, LogLine, Tracked, bad_params
from .schedule import FakeSchedule

Fields = Dict[str, Any]
_HOUR = timedelta(hours=1)
_MILLISECOND = timedelta(milliseconds=1)
_LONGEST_DELAY = 100 * 366 * 86_400_000
_UNITS = {"KB": 1000, "MB": 1000**2, "GB": 1000**3, "TB": 1000**4}


@dataclass
class HostCall:
    """A call from the platform that is open, or the test itself."""

    call_id: str
    tenant: str
    user: str
    hop: int = 0


@dataclass
class FakePlatform:
    """What a plugin's calls reach in a test. It checks permissions from the same table as production.

    `calls_per_hour` and `storage.quota` can be set lower than the platform's limits.
    """

    granted: List[str] = field(default_factory=list)
    migrations: Sequence[str] = ()
    disk: str = str(PLUGIN_LIMITS["disk"])
    calls_per_hour: int = int(PLUGIN_LIMITS["api_calls"])

    def __post_init__(self) -> None:
        self.clock = FakeClock()
        self.records = FakeRecords()
        self.storage = FakeStorage(read_size(self.disk))
        self.database = FakeDatabase(self.migrations)
        self.schedule = FakeSchedule()
        self.denials: List[Denial] = []
        self.events: List[Event] = []
        self.tracked: List[Tracked] = []
        self.logs: List[LogLine] = []
        self._calls: Dict[str, HostCall] = {}
        self._api_calls: Dict[str, Deque[datetime]] = {}
        self._made = 0
        self._methods: Dict[str, Callable[[HostCall, Fields], Fields]] = {
            "api/call": self._api,
            "storage/get": lambda call, p: {"value": self.storage.get(call.tenant, p.get("key"))},
            "storage/set": self._set,
            "storage/delete": lambda call, p: {"deleted": self.storage.delete(call.tenant, p.get("key"))},
            "storage/list": lambda call, p: {"keys": self.storage.list(call.tenant, p.get("prefix"))},
            "db/execute": self._execute,
            "db/query": self._query,
            "scheduler/runAt": self._run_at,
            "scheduler/runIn": self._run_in,
            "scheduler/list": self._list_jobs,
            "scheduler/cancel": lambda call, p: {"cancelled": self.schedule.cancel(call.tenant, p.get("jobId"))},
            "scheduler/cancelAll": lambda call, p: {"cancelled": self.schedule.cancel_all(call.tenant)},
            "events/emit": self._emit,
            "analytics/track": self._track,
        }

    def open_call(self, tenant: str, user: str, call_id: Optional[str] = None) -> HostCall:
        """Begins a call; until it ends, the plugin's calls may carry its id."""
        self._made += 1
        call = HostCall(call_id or f"call-{self._made}", tenant, user)
        self._calls[call.call_id] = call
        return call

    def end_call(self, call: HostCall) -> None:
        """Ends a call: what still carries its id is refused."""
        self._calls.pop(call.call_id, None)

    def answer(self, method: str, params: Mapping[str, Any]) -> Fields:
        """Answers a request of the plugin. Raises OpsCenterError as the platform does."""
        handler = self._methods.get(method)
        if handler is None:
            raise MethodNotFound(f"there is no method {method}", {"method": method})
        call = self._calls.get(str(params.get("callId")))
        if call is None:
            raise NoCall(f"{method} belongs to no open call from the platform", {"method": method})
        self._require_permission(method, dict(params))
        return handler(call, dict(params))

    def prepare(self, method: str, params: Fields) -> Prepared:
        """`answer` for a channel."""

        async def run() -> Fields:
            return self.answer(method, params)

        return Prepared(run, method)

    def hear(self, method: str, params: Mapping[str, Any]) -> None:
        """Takes a notification of the plugin."""
        if method == "log":
            line = LogLine(str(params.get("level")), str(params.get("message")), dict(params.get("fields") or {}))
            self.logs.append(line)

    def close(self) -> None:
        """Forgets what is open."""
        self._calls.clear()
        self.database.close()

    def _require_permission(self, method: str, params: Fields) -> None:
        permission = needed_permission(method, params)
        if permission is None or is_granted(self.granted, permission):
            return
        called = f"{params['resource']}.{params['method']}" if method == "api/call" else method
        self.deny(permission, called)

    def deny(self, permission: str, called: str, message: str = "") -> None:
        """Notes a denial and raises PermissionDenied."""
        self.denials.append(Denial(permission, called))
        message = message or f'{called} needs the permission {permission}: add it to "permissions" of plugin.yaml'
        raise PermissionDenied(message, {"permission": permission, "method": called})

    def _api(self, call: HostCall, params: Fields) -> Fields:
        now = self.clock.now()
        made = self._api_calls.setdefault(call.tenant, deque())
        while made and made[0] <= now - _HOUR:
            made.popleft()
        if len(made) >= self.calls_per_hour:
            wait = -((now - made[0] - _HOUR) // _MILLISECOND) if made else _HOUR // _MILLISECOND
            message = f"more than {self.calls_per_hour} calls of the API in an hour; try again in {wait} ms"
            raise RateLimited(message, {"retryAfterMs": wait, "limit": self.calls_per_hour})
        made.append(now)
        args = params.get("args")
        if not isinstance(args, dict):
            raise bad_params("the arguments of a call are a mapping")
        return {"result": self.records.call(call.tenant, str(params.get("resource")), str(params.get("method")), args)}

    def _set(self, call: HostCall, params: Fields) -> Fields:
        self.storage.set(call.tenant, params.get("key"), params.get("value"))
        return {}

    def _execute(self, call: HostCall, params: Fields) -> Fields:
        return {"rowCount": self.database.execute(call.tenant, params.get("sql"), params.get("values"))}

    def _query(self, call: HostCall, params: Fields) -> Fields:
        return {"rows": self.database.query(call.tenant, params.get("sql"), params.get("values"))}

    def _run_at(self, call: HostCall, params: Fields) -> Fields:
        return {"jobId": self.schedule.run_at(call.tenant, params.get("at"), params.get("job"), params.get("args"))}

    def _run_in(self, call: HostCall, params: Fields) -> Fields:
        delay = params.get("delayMs")
        if isinstance(delay, bool) or not isinstance(delay, (int, float)) or not 0 <= delay <= _LONGEST_DELAY:
            raise bad_params("the delay of a job is milliseconds, at most a hundred years")
        at = (self.clock.now() + timedelta(milliseconds=delay)).isoformat()
        return self._run_at(call, {**params, "at": at})

    def _list_jobs(self, call: HostCall, params: Fields) -> Fields:
        jobs = self.schedule.waiting(call.tenant)
        return {
            "jobs": [{"jobId": one.job_id, "at": one.at.isoformat(), "job": one.job, "args": one.args} for one in jobs]
        }

    def _emit(self, call: HostCall, params: Fields) -> Fields:
        name = _named(params.get("name"), "an event")
        if name in HOOKS or name in FILTERS:
            raise bad_params(f"{name} is the platform's own event; a plugin cannot emit it")
        self.events.append(Event(name, _mapping(params.get("payload"), "the payload of an event")))
        return {}

    def _track(self, call: HostCall, params: Fields) -> Fields:
        event = _named(params.get("event"), "an event")
        self.tracked.append(Tracked(event, _mapping(params.get("properties"), "the properties of an event")))
        return {}


def read_size(text: Any) -> int:
    """Bytes of a size such as `500MB`; a number is bytes already."""
    number, unit = str(text)[:-2], str(text)[-2:].upper()
    try:
        return int(float(number) * _UNITS[unit]) if unit in _UNITS else int(text)
    except ValueError:
        raise bad_params(f"{text!r} is no size such as 500MB") from None


def default_deadline(kind: str) -> int:
    """Milliseconds that the platform gives a call of a kind."""
    return int(DEADLINES_MS[kind])


def declared_names(rows: Optional[Iterable[Any]], key: str) -> List[str]:
    """The values of one key in a list of mappings."""
    return [str(row[key]) for row in rows or [] if isinstance(row, Mapping) and key in row]


def _named(name: Any, what: str) -> str:
    if not isinstance(name, str) or not 1 <= len(name) <= 200:
        raise bad_params(f"{what} is named by text of 1 to 200 characters")
    return name


def _mapping(value: Any, what: str) -> Fields:
    if not isinstance(value, dict):
        raise bad_params(f"{what} is a mapping")
    return value
