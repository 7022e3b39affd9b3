"""Results, kept in SQLite."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

from .probe import Result

DAY = 24 * 3600 * 1000


class History:
    """Results by target and time (milliseconds since 1970). Safe to use from several threads."""

    def __init__(self, file: str) -> None:
        if file != ":memory:":
            Path(file).parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.executescript(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS results (
                target TEXT NOT NULL,
                at INTEGER NOT NULL,
                up INTEGER NOT NULL,
                milliseconds REAL NOT NULL,
                detail TEXT NOT NULL,
                certificate_days INTEGER,
                PRIMARY KEY (target, at)
            ) WITHOUT ROWID;
            """
        )

    def record(self, target: str, at: int, result: Result) -> None:
        """Keeps one result."""
        with self._lock:
            self._db.execute(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (target, at, result.up, result.milliseconds, result.detail, result.certificate_days),
            )

    def forget_before(self, at: int) -> None:
        """Removes results that are older."""
        with self._lock:
            self._db.execute("DELETE FROM results WHERE at < ?", (at,))

    def status(self, target: str, now: int) -> dict[str, Any]:
        """The last result and the last day of one target. Shares are None before there is a result."""
        with self._lock:
            last = self._db.execute(
                "SELECT * FROM results WHERE target = ? ORDER BY at DESC LIMIT 1", (target,)
            ).fetchone()
            day = self._db.execute(
                "SELECT avg(up) AS up, avg(CASE WHEN up THEN milliseconds END) AS milliseconds "
                "FROM results WHERE target = ? AND at > ?",
                (target, now - DAY),
            ).fetchone()
        return {
            "target": target,
            "up": None if last is None else bool(last["up"]),
            "checked_at": None if last is None else last["at"],
            "detail": "not checked yet" if last is None else last["detail"],
            "milliseconds": None if last is None else last["milliseconds"],
            "certificate_days": None if last is None else last["certificate_days"],
            "uptime_24h": None if day["up"] is None else round(day["up"], 5),
            "mean_milliseconds_24h": None if day["milliseconds"] is None else round(day["milliseconds"], 1),
        }

    def close(self) -> None:
        with self._lock:
            self._db.close()
