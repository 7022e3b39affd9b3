"""Entry point: joins the platform's events, routes and schedule to the detector."""

from __future__ import annotations

import time

from ops_center_sdk import Plugin

from . import store
from .detector import Models, observe, read_summary, retrain
from .settings import read_settings
from .training import TooFewReadings, TrainingUnavailable

plugin = Plugin(
    id="ml-anomaly-detection",
    name="ML Anomaly Detection",
    version="1.0.0",
)

models = Models()


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@plugin.hook("device.heartbeat")
async def on_device_heartbeat(device_id: str, device_data: dict, user_id: str, tenant_id: str) -> dict:
    """Called at every heartbeat: scores it, and marks or clears the device when its state changed."""
    model = await models.find(tenant_id, plugin.storage)
    seen = await observe(plugin.db, model, read_settings(plugin.config), device_id, device_data, now_ms())
    if seen is None:
        return {"processed": False}

    if seen.change is not None:
        score = seen.score.to_data()
        await plugin.api.devices.update(device_id, {"anomaly": score if seen.change == "marked" else None})
        await plugin.emit(f"anomaly.{seen.change}", score)
        await plugin.analytics.track(f"anomaly_{seen.change}", {"score": score["score"]})
    return {"processed": True, "score": seen.score.score, "marked": seen.score.marked}


@plugin.filter("device.data.process")
async def add_anomaly_score(data: dict) -> dict:
    """Adds the latest score to device data on its way, so that other plugins and rules can use it."""
    device_id = data.get("device_id")
    score = await store.find_score(plugin.db, device_id) if isinstance(device_id, str) else None
    if score is not None:
        data["anomaly_score"] = round(score.score, 4)
        data["anomaly_marked"] = score.marked
    return data


async def train_anomaly_model() -> dict:
    """The weekly job."""
    try:
        model = await retrain(plugin.db, plugin.storage, read_settings(plugin.config), now_ms())
    except TooFewReadings as reason:
        await plugin.logger.info(f"The model was not trained: {reason}")
        return {"trained": False, "reason": str(reason)}
    except TrainingUnavailable as reason:
        await plugin.logger.error(f"The model was not trained: {reason}")
        return {"trained": False, "reason": str(reason)}
    await plugin.logger.info(f"Trained on {model.readings} readings; scores above {model.threshold:.3f} are unusual")
    return {"trained": True, "readings": model.readings, "threshold": model.threshold}


@plugin.route("/scores", methods=["GET"])
async def list_scores(request: dict) -> dict:
    """The highest scores, or with `?device_id=` that of one device."""
    query = request.get("query") or {}
    device_id = query.get("device_id")
    if device_id:
        score = await store.find_score(plugin.db, str(device_id))
        return {"scores": [score.to_data()] if score else []}
    limit = str(query.get("limit", "20"))
    most = min(max(int(limit), 1), 200) if limit.isascii() and limit.isdigit() and len(limit) < 6 else 20
    return {"scores": [score.to_data() for score in await store.highest_scores(plugin.db, most)]}


@plugin.route("/status", methods=["GET"])
async def model_status(request: dict) -> dict:
    """Whether there is a model, and what it was trained on."""
    summary = await read_summary(plugin.storage)
    return {"trained": False} if summary is None else {"trained": True, **summary}


@plugin.on_uninstall
async def on_uninstall() -> None:
    """Removes what the migrations made."""
    await plugin.db.execute("DROP TABLE IF EXISTS anomaly_scores")
    await plugin.db.execute("DROP TABLE IF EXISTS anomaly_readings")


app = plugin.create_app()
