"""Values that a plugin keeps for the tenant: `await plugin.storage.set(key, value)`."""

from __future__ import annotations

from typing import Any, List

from ._link import Caller


class Storage:
    """Key-value storage of this plugin and the current tenant. It needs no permission, and has a quota."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or `default` when there is none."""
        value = await self._caller.ask("storage/get", {"key": key}, "value")
        return default if value is None else value

    async def set(self, key: str, value: Any) -> None:
        """Keeps a JSON value. Raises QuotaExceeded when it is too much."""
        await self._caller.ask("storage/set", {"key": key, "value": value})

    async def delete(self, key: str) -> bool:
        """Removes a key; False when there was none."""
        return bool(await self._caller.ask("storage/delete", {"key": key}, "deleted"))

    async def list(self, prefix: str = "") -> "List[str]":
        """The keys that start with `prefix`, in the order of their code points."""
        return list(await self._caller.ask("storage/list", {"prefix": prefix}, "keys"))
