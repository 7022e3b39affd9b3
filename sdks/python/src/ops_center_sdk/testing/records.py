"""What a test can look at afterwards, and the platform's records."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional

from .._tables import API_METHODS
from ..errors import InvalidParams, NotFound

Record = Dict[str, Any]


class Denial(NamedTuple):
    """A call that was refused, and the permission that it needs."""

    permission: str
    method: str


class Event(NamedTuple):
    """An event that the plugin emitted."""

    name: str
    payload: Dict[str, Any]


class Tracked(NamedTuple):
    """An event that the plugin counted."""

    event: str
    properties: Dict[str, Any]


class LogLine(NamedTuple):
    """A line that the plugin logged."""

    level: str
    message: str
    fields: Dict[str, Any]


def bad_params(problem: str) -> InvalidParams:
    """The error for parameters that do not fit."""
    return InvalidParams(problem, {"problem": problem})


class FakeRecords:
    """Devices, alerts, users, organisations and webhooks, apart for each tenant."""

    def __init__(self) -> None:
        self._tenants: Dict[str, Dict[str, Dict[str, Record]]] = {}
        self._made = 0

    def seed(self, tenant: str, resource: str, records: Iterable[Mapping[str, Any]]) -> List[Record]:
        """Puts records there as if they had always been, and returns them with their ids."""
        if resource not in API_METHODS:
            raise bad_params(f"the API has no {resource!r}; it has {', '.join(API_METHODS)}")
        return [self._add(tenant, resource, record) for record in records]

    def call(self, tenant: str, resource: str, method: str, args: Mapping[str, Any]) -> Any:
        """Answers a call of the API. Raises InvalidParams and NotFound."""
        known = API_METHODS.get(resource, {}).get(method)
        if known is None:
            raise bad_params(f"the API has no {resource}.{method}")
        known_names = [name.rstrip("?") for name in known["args"]]
        required = [name for name in known["args"] if not name.endswith("?")]
        missing = [name for name in required if name not in args]
        if missing:
            raise bad_params(f"{resource}.{method} needs {', '.join(missing)}")
        for name in ("data", "filter"):
            unused = args.get(name) is None and name not in required
            if name in known_names and not unused and not isinstance(args.get(name), dict):
                raise bad_params(f"{resource}.{method}: {name} must be a mapping")
        table = self._table(tenant, resource)
        if method == "list":
            wanted = (args.get("filter") or {}).items()
            return [row for row in table.values() if all(row.get(name) == value for name, value in wanted)]
        if method == "create":
            return self._add(tenant, resource, args["data"])
        id = args["id"]
        if not isinstance(id, str) or id == "":
            raise bad_params(f"{resource}.{method}: the id must be text")
        if id not in table:
            raise NotFound(f"there is no {resource[:-1]} {id!r}", {"resource": resource, "id": id})
        if method == "delete":
            del table[id]
            return None
        if method == "update":
            table[id] = {**table[id], **args["data"], "id": id}
        return table[id]

    def _table(self, tenant: str, resource: str) -> Dict[str, Record]:
        return self._tenants.setdefault(tenant, {}).setdefault(resource, {})

    def _add(self, tenant: str, resource: str, data: Mapping[str, Any]) -> Record:
        record = deepcopy(dict(data))
        self._made += 1
        id = record["id"] = str(record.get("id", f"{resource[:-1]}-{self._made}"))
        self._table(tenant, resource)[id] = record
        return record

    def find(self, tenant: str, resource: str, id: str) -> Optional[Record]:
        """A record as it is now; None when there is none."""
        return self._table(tenant, resource).get(id)
