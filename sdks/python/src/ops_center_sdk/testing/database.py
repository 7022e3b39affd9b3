"""The plugin's database, with SQLite in the place of PostgreSQL.

What differs: types are SQLite's (BOOLEAN is 0 or 1, SERIAL and JSONB are no more than names, timestamps are texts), and there
are no arrays, ILIKE, `::type`, now() or extensions. `$1` parameters, ON CONFLICT, RETURNING, common table
expressions and window functions work alike.
"""

from __future__ import annotations

import json
import re
import sqlite3
from typing import Any, Dict, List, Sequence

from ..errors import DatabaseFailed
from .records import bad_params

# Strings, quoted names and comments stay as they are.
_TOKENS = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\$(\d+)", re.DOTALL)
_STEPS = 50_000_000
_STEPS_AT_ONCE = 100_000
_DENIED = {
    sqlite3.SQLITE_ATTACH: "ATTACH is not for plugins",
    sqlite3.SQLITE_DETACH: "DETACH is not for plugins",
    sqlite3.SQLITE_PRAGMA: "PRAGMA is SQLite's own; the platform runs PostgreSQL",
    sqlite3.SQLITE_TRANSACTION: "each call is a transaction of its own; BEGIN and COMMIT are not for plugins",
    sqlite3.SQLITE_SAVEPOINT: "each call is a transaction of its own; savepoints are not for plugins",
}


class FakeDatabase:
    """A database in memory, one for each tenant; `migrations` run in each before its first statement."""

    def __init__(self, migrations: Sequence[str] = ()) -> None:
        self._migrations = list(migrations)
        self._tenants: Dict[str, sqlite3.Connection] = {}
        self._refused = ""
        self._steps = 0

    def execute(self, tenant: str, sql: Any, values: Any) -> int:
        """Runs a statement; returns how many rows it changed. Raises DatabaseFailed and InvalidParams."""
        return max(self._run(tenant, sql, values).rowcount, 0)

    def query(self, tenant: str, sql: Any, values: Any) -> List[Dict[str, Any]]:
        """Runs a statement; returns its rows. Raises DatabaseFailed and InvalidParams."""
        cursor = self._run(tenant, sql, values)
        names = [column[0] for column in cursor.description or []]
        return [dict(zip(names, map(_to_json, row))) for row in cursor._rows]

    def close(self) -> None:
        """Forgets everything."""
        for connection in self._tenants.values():
            connection.close()
        self._tenants.clear()

    def _run(self, tenant: str, sql: Any, values: Any) -> "_Result":
        if not isinstance(sql, str) or not 1 <= len(sql) <= 100_000:
            raise bad_params("a statement is text of 1 to 100000 characters")
        if not isinstance(values, list) or len(values) > 1000:
            raise bad_params("parameters are a list of at most 1000")
        connection = self._connection(tenant)
        self._refused, self._steps = "", 0
        try:
            cursor = connection.execute(_translate(sql, len(values)), [_from_json(value) for value in values])
            return _Result(cursor.rowcount, cursor.description, cursor.fetchall())
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError) as problem:
            text = self._refused or str(problem)
            raise DatabaseFailed(f"the database refused: {text}", {"problem": text}) from None

    def _connection(self, tenant: str) -> sqlite3.Connection:
        if tenant not in self._tenants:
            connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            for script in self._migrations:
                connection.executescript(script)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.set_authorizer(self._authorize)
            connection.set_progress_handler(self._count, _STEPS_AT_ONCE)
            self._tenants[tenant] = connection
        return self._tenants[tenant]

    def _authorize(self, action: int, *names: Any) -> int:
        if action in _DENIED:
            self._refused = _DENIED[action]
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def _count(self) -> int:
        self._steps += _STEPS_AT_ONCE
        if self._steps > _STEPS:
            self._refused = "the statement takes too long"
            return 1
        return 0


class _Result:
    def __init__(self, rowcount: int, description: Any, rows: List[Any]) -> None:
        self.rowcount = rowcount
        self.description = description
        self._rows = rows


def _translate(sql: str, count: int) -> str:
    used = set()

    def replace(match: "re.Match[str]") -> str:
        number = match.group(1)
        if number is None:
            return match.group()
        used.add(int(number))
        return f"?{int(number)}"

    translated = _TOKENS.sub(replace, sql)
    wanted = max(used, default=0)
    if wanted != count or 0 in used:
        problem = f"the statement has ${wanted} as its last parameter, and {count} values were given"
        raise DatabaseFailed(problem, {"problem": problem})
    return translated


def _from_json(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _to_json(value: Any) -> Any:
    return "\\x" + value.hex() if isinstance(value, bytes) else value
