"""What happens at a heartbeat and at the weekly training, on a database and a key-value storage."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Mapping, Protocol

from . import store
from .forest import ForestError
from .model import AnomalyModel, model_from_data
from .readings import LEAST_HISTORY, extract_all, extract_features, read_heartbeat
from .settings import Settings
from .store import Database, DeviceScore
from .training import train

DAY = 24 * 3600 * 1000
_MOST_TRAINING_ROWS = 200_000
_MODEL = "model"
_SUMMARY = "model:summary"


class Storage(Protocol):
    """What the platform's `plugin.storage` offers: values of this plugin and tenant alone."""

    async def get(self, key: str) -> Any: ...

    async def set(self, key: str, value: Any) -> Any: ...


@dataclass(frozen=True)
class Observation:
    """The verdict on one heartbeat. `change` is `marked` or `cleared` when the device's state changed with it."""

    score: DeviceScore
    change: str | None


class Models:
    """Models that are in use, at most `most`; one process serves all tenants."""

    def __init__(self, most: int = 50) -> None:
        self._most = most
        self._models: OrderedDict[str, tuple[int, AnomalyModel | None]] = OrderedDict()

    async def find(self, tenant_id: str, storage: Storage) -> AnomalyModel | None:
        """The tenant's model, read again only when a newer one was trained. None before the first training,
        and when the stored one cannot be used."""
        summary = await read_summary(storage)
        if summary is None:
            return None
        cached = self._models.get(tenant_id)
        if cached is None or cached[0] != summary["trained_at"]:
            try:
                model = model_from_data(await storage.get(_MODEL))
            except ForestError:
                model = None
            cached = (summary["trained_at"], model)
        self._models[tenant_id] = cached
        self._models.move_to_end(tenant_id)
        while len(self._models) > self._most:
            self._models.popitem(last=False)
        return cached[1]


async def read_summary(storage: Storage) -> dict[str, Any] | None:
    """When the model in use was trained, on how many readings, and its threshold. None before the first training."""
    summary = await storage.get(_SUMMARY)
    return summary if isinstance(summary, dict) and isinstance(summary.get("trained_at"), int) else None


async def observe(
    db: Database,
    model: AnomalyModel | None,
    settings: Settings,
    device_id: str,
    device_data: Mapping[str, Any],
    now: int,
) -> Observation | None:
    """Keeps a heartbeat's reading and judges it. `now` is in milliseconds since 1970.

    None when the heartbeat carries no metric, the device is too new, or there is no model yet.
    """
    reading = read_heartbeat(device_data, now)
    if reading is None:
        return None
    history = await store.recent_readings(db, device_id)
    await store.save_reading(db, device_id, reading)
    if model is None or len(history) < LEAST_HISTORY:
        return None

    verdict = model.judge(extract_features(reading, history))
    before = await store.find_score(db, device_id)
    streak = (before.streak if before else 0) + 1 if verdict.unusual else 0
    was_marked = before is not None and before.marked
    # Once marked, a device stays so until a usual heartbeat: raising `alert_after` does not clear it.
    marked = verdict.unusual and (was_marked or streak >= settings.alert_after)
    score = DeviceScore(
        device_id=device_id,
        device_name=_name(device_data, device_id),
        taken_at=now,
        score=verdict.score,
        streak=streak,
        marked=marked,
        reasons=verdict.reasons,
    )
    await store.save_score(db, score)
    change = None if marked == was_marked else "marked" if marked else "cleared"
    return Observation(score, change)


async def retrain(db: Database, storage: Storage, settings: Settings, now: int) -> AnomalyModel:
    """Forgets old readings, trains on the rest and makes the new model the one in use.

    Raises TooFewReadings or TrainingUnavailable; the model in use then stays.
    """
    await store.forget_readings_before(db, now - settings.retention_days * DAY)
    devices = await store.readings_by_device(db, _MOST_TRAINING_ROWS)
    vectors = [vector for readings in devices for vector in extract_all(readings)]
    # Training holds the processor for seconds; heartbeats go on in the meantime.
    model = await asyncio.to_thread(train, vectors, settings.expected_share, settings.minimum_readings, now)
    await storage.set(_MODEL, model.to_data())
    await storage.set(
        _SUMMARY,
        {"trained_at": model.trained_at, "readings": model.readings, "threshold": round(model.threshold, 4)},
    )
    return model


def _name(device_data: Mapping[str, Any], device_id: str) -> str:
    name = device_data.get("name")
    return name[:200] if isinstance(name, str) and name else device_id[:200]
