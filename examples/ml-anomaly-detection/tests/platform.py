"""The plugin's tables in a real SQLite database, made by its own migrations, and a storage in memory."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

MIGRATIONS = Path(__file__).parent.parent / "migrations"


class SqliteDatabase:
    def __init__(self):
        self.connection = sqlite3.connect(":memory:")
        self.connection.row_factory = sqlite3.Row
        for migration in sorted(MIGRATIONS.glob("*.sql")):
            self.connection.executescript(migration.read_text(encoding="utf-8"))

    async def execute(self, sql, parameters=()):
        self.connection.execute(sql, _numbered(parameters))

    async def query(self, sql, parameters=()):
        return [dict(row) for row in self.connection.execute(sql, _numbered(parameters))]

    def close(self):
        self.connection.close()


class MemoryStorage:
    """Keeps values as JSON, as the platform does, so that nothing but plain data gets through."""

    def __init__(self):
        self.values = {}
        self.reads = []

    async def get(self, key):
        self.reads.append(key)
        return json.loads(self.values[key]) if key in self.values else None

    async def set(self, key, value):
        self.values[key] = json.dumps(value, allow_nan=False)


def _numbered(parameters):
    """SQLite takes `$1` for the name of a parameter."""
    return {str(number): value for number, value in enumerate(parameters, start=1)}
