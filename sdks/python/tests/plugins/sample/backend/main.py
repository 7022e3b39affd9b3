"""Each thing once, and every way in which a handler can fail."""

import asyncio
import time
from datetime import datetime, timezone

from ops_center_sdk import HttpError, Plugin, Response

plugin = Plugin(id="sample", name="Sample", version="1.0.0")


@plugin.hook("device.created")
async def on_created(device_id, tenant_id):
    order = await plugin.storage.get("order", [])
    await plugin.storage.set("order", [*order, "created"])
    await plugin.db.execute("INSERT INTO seen (device_id, at) VALUES ($1, $2)", [device_id, datetime.now(timezone.utc)])
    await plugin.scheduler.run_in(3600, "look-again", device_id=device_id)
    return {"processed": True, "tenant": tenant_id}


@plugin.hook("device.updated")
async def on_updated(device_id, device_data, user_id, tenant_id):
    return {"args": [device_id, device_data, user_id, tenant_id]}


@plugin.hook("device.alert")
async def misbehave(device_data):
    way = device_data["way"]
    if way == "raise":
        raise RuntimeError("broken on purpose")
    if way == "exit":
        raise SystemExit(3)
    if way == "never":
        await asyncio.Event().wait()
    if way == "stubborn":
        while True:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                pass
    if way == "spin":
        while True:
            try:
                time.sleep(0.001)
            except Exception:
                pass
    if way == "huge":
        return "x" * 5_000_000
    if way == "set":
        return {object()}
    if way == "nan":
        return float("nan")
    if way == "deep":
        value = []
        for _ in range(100):
            value = [value]
        return value
    if way == "denied":
        await plugin.api.users.list()
    if way == "forge":
        await plugin.emit("device.created", {"device_id": "x"})
    if way == "task":
        asyncio.get_running_loop().create_task(asyncio.sleep(3600))
    if way == "late":
        asyncio.get_running_loop().create_task(call_late())
    if way == "crash":
        import os

        os._exit(9)
    return way


async def call_late():
    await asyncio.sleep(0.02)
    try:
        await plugin.storage.set("late", True)
    except Exception as error:
        plugin.logger.error("late: %s", type(error).__name__)


@plugin.hook("device.heartbeat")
def plain(device_data):
    time.sleep(device_data.get("seconds", 0))
    return {"value": plugin.wait(plugin.storage.get("k", "nothing"))}


@plugin.filter("device.data.process")
async def mark(data):
    way = data.get("way")
    if way == "none":
        return None
    if way == "list":
        return [data]
    if way == "raise":
        raise ValueError("no")
    if way == "slow":
        await asyncio.sleep(60)
    data["at"] = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    return data


@plugin.route("/devices/{id}")
async def show_device(id, request):
    if id == "none":
        raise HttpError(404, "no such device")
    return {"id": id, "query": request["query"], "tenant": request["tenant_id"], "user": request["user_id"]}


@plugin.route("/echo", methods=["POST"])
def echo(body, headers):
    if body == "raise":
        raise RuntimeError("broken on purpose")
    return Response({"body": body, "type": headers.get("content-type")}, status=201, headers={"X-Made": "1"})


@plugin.job("again-and-again")
async def again_and_again(left):
    if left > 0:
        await plugin.scheduler.run_in(3600, "again-and-again", left=left - 1)


@plugin.job("in-the-past")
async def in_the_past():
    await plugin.scheduler.run_at(datetime(2020, 1, 1), "in-the-past")


@plugin.job("look-again")
async def look_again(device_id):
    await plugin.emit("sample.looked", {"device_id": device_id})
    return device_id


@plugin.on_config_change
async def on_config_change(old_config, new_config):
    await plugin.storage.set("changes", [old_config, new_config, plugin.config["threshold"]])


app = plugin.create_app()
