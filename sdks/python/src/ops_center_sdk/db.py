"""The plugin's own database: `await plugin.db.query("SELECT ... WHERE id = $1", [id])`."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from ._link import Caller
from .errors import InvalidParams


class Database:
    """A PostgreSQL database of this plugin and the current tenant. Each call is a transaction of its own.

    `$1` is the first parameter. Calls raise DatabaseFailed with what the database said.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def execute(self, sql: str, parameters: Optional[Sequence[Any]] = None) -> int:
        """Runs one statement and returns how many rows it changed."""
        return int(await self._caller.ask("db/execute", {"sql": sql, "values": _values(parameters)}, "rowCount"))

    async def query(self, sql: str, parameters: Optional[Sequence[Any]] = None) -> List[Dict[str, Any]]:
        """Runs one statement and returns its rows, each by the names of the columns."""
        return list(await self._caller.ask("db/query", {"sql": sql, "values": _values(parameters)}, "rows"))


def _values(parameters: Optional[Sequence[Any]]) -> List[Any]:
    if parameters is None:
        return []
    if isinstance(parameters, (list, tuple)):
        return list(parameters)
    problem = f"parameters are a list, one for each $1, $2 and so on, not {type(parameters).__name__}"
    raise InvalidParams(problem, {"problem": problem})
