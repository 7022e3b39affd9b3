"""The platform's API as plugins call it: `await plugin.api.devices.get(id)`."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NoReturn, Optional

from ._link import Caller
from ._tables import API_METHODS

Record = Dict[str, Any]


class Resource:
    """One kind of thing that the API serves. Every call needs the permission `api:<resource>:<verb>`.

    Calls raise PermissionDenied, NotFound, RateLimited and InvalidParams.
    """

    def __init__(self, caller: Caller, name: str) -> None:
        self._caller = caller
        self._name = name

    async def list(self, filter: Optional[Mapping[str, Any]] = None) -> "List[Record]":
        """The records of the tenant; with `filter`, those whose fields have these values. Needs `read`."""
        records = await self._call("list", {} if filter is None else {"filter": dict(filter)})
        return list(records)

    async def get(self, id: str) -> Record:
        """One record. Needs `read`."""
        return dict(await self._call("get", {"id": id}))

    async def create(self, data: Mapping[str, Any]) -> Record:
        """Adds a record and returns it with its id. Needs `write`."""
        return dict(await self._call("create", {"data": dict(data)}))

    async def update(self, id: str, data: Mapping[str, Any]) -> Record:
        """Changes the given fields of a record and returns it whole. Needs `write`."""
        return dict(await self._call("update", {"id": id, "data": dict(data)}))

    async def delete(self, id: str) -> None:
        """Removes a record. Needs `delete`."""
        await self._call("delete", {"id": id})

    async def _call(self, method: str, args: Dict[str, Any]) -> Any:
        params = {"resource": self._name, "method": method, "args": args}
        return await self._caller.ask("api/call", params, "result")

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"the API has no {self._name}.{name}; it has {', '.join(API_METHODS[self._name])}")


class Api:
    """The platform's API by resource."""

    devices: Resource
    alerts: Resource
    users: Resource
    orgs: Resource
    webhooks: Resource

    def __init__(self, caller: Caller) -> None:
        for name in API_METHODS:
            setattr(self, name, Resource(caller, name))

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"the API has no {name!r}; it has {', '.join(API_METHODS)}")
