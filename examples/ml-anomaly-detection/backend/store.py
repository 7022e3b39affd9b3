"""The plugin's SQL, all of it. It runs alike on PostgreSQL and SQLite; values are always parameters."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Mapping, Protocol, Sequence

from .model import Reason
from .readings import WINDOW, Reading


class Database(Protocol):
    """What the platform's `plugin.db` offers: a database of this plugin and tenant alone."""

    async def execute(self, sql: str, parameters: Sequence[Any] = ...) -> Any: ...

    async def query(self, sql: str, parameters: Sequence[Any] = ...) -> Sequence[Mapping[str, Any]]: ...


@dataclass(frozen=True)
class DeviceScore:
    """The latest verdict on one device. `taken_at` is in milliseconds since 1970, UTC."""

    device_id: str
    device_name: str
    taken_at: int
    score: float
    streak: int
    marked: bool
    reasons: Sequence[Reason]

    def to_data(self) -> dict[str, Any]:
        """The form in which the API answers."""
        return {
            "device_id": self.device_id,
            "device_name": self.device_name,
            "taken_at": self.taken_at,
            "score": round(self.score, 4),
            "streak": self.streak,
            "marked": self.marked,
            "reasons": [vars(reason) for reason in self.reasons],
        }


async def save_reading(db: Database, device_id: str, reading: Reading) -> None:
    """Keeps a reading. Two within one millisecond are one."""
    await db.execute(
        "INSERT INTO anomaly_readings (device_id, taken_at, metrics) VALUES ($1, $2, $3) "
        "ON CONFLICT (device_id, taken_at) DO NOTHING",
        [device_id, reading.taken_at, json.dumps(reading.metrics, sort_keys=True)],
    )


async def recent_readings(db: Database, device_id: str) -> list[Reading]:
    """The device's last WINDOW readings, oldest first."""
    rows = await db.query(
        "SELECT taken_at, metrics FROM anomaly_readings WHERE device_id = $1 ORDER BY taken_at DESC LIMIT $2",
        [device_id, WINDOW],
    )
    return [_reading(row) for row in reversed(rows)]


async def readings_by_device(db: Database, most: int) -> list[list[Reading]]:
    """The newest `most` readings of all devices: one list for each device, oldest first."""
    rows = await db.query(
        "SELECT device_id, taken_at, metrics FROM anomaly_readings ORDER BY taken_at DESC LIMIT $1", [most]
    )
    devices: dict[str, list[Reading]] = {}
    for row in reversed(rows):
        devices.setdefault(row["device_id"], []).append(_reading(row))
    return list(devices.values())


async def forget_readings_before(db: Database, taken_at: int) -> None:
    """Removes old readings, and the verdicts on devices that have been silent as long."""
    await db.execute("DELETE FROM anomaly_readings WHERE taken_at < $1", [taken_at])
    await db.execute("DELETE FROM anomaly_scores WHERE taken_at < $1", [taken_at])


async def save_score(db: Database, score: DeviceScore) -> None:
    """Keeps the latest verdict on a device."""
    await db.execute(
        "INSERT INTO anomaly_scores (device_id, device_name, taken_at, score, streak, marked, reasons) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (device_id) DO UPDATE SET "
        "device_name = excluded.device_name, taken_at = excluded.taken_at, score = excluded.score, "
        "streak = excluded.streak, marked = excluded.marked, reasons = excluded.reasons",
        [
            score.device_id,
            score.device_name,
            score.taken_at,
            score.score,
            score.streak,
            int(score.marked),
            json.dumps([vars(reason) for reason in score.reasons]),
        ],
    )


async def find_score(db: Database, device_id: str) -> DeviceScore | None:
    """The latest verdict on one device, if there is one."""
    rows = await db.query("SELECT * FROM anomaly_scores WHERE device_id = $1", [device_id])
    return _score(rows[0]) if rows else None


async def highest_scores(db: Database, limit: int) -> list[DeviceScore]:
    """The devices with the highest scores, highest first."""
    rows = await db.query(
        "SELECT * FROM anomaly_scores ORDER BY score DESC, device_id LIMIT $1", [limit]
    )
    return [_score(row) for row in rows]


def _reading(row: Mapping[str, Any]) -> Reading:
    return Reading(int(row["taken_at"]), json.loads(row["metrics"]))


def _score(row: Mapping[str, Any]) -> DeviceScore:
    return DeviceScore(
        device_id=row["device_id"],
        device_name=row["device_name"],
        taken_at=int(row["taken_at"]),
        score=float(row["score"]),
        streak=int(row["streak"]),
        marked=bool(row["marked"]),
        reasons=[Reason(**reason) for reason in json.loads(row["reasons"])],
    )
