"""Entry point: joins the platform to the rest. What decides is in modules of its own, which tests can reach."""

from __future__ import annotations

import time

from ops_center_sdk import Plugin

from .flapping import add_change, is_flapping, read_rule, within

plugin = Plugin(
    id="{{id}}",
    name={{name_json}},
    version="{{version}}",
)


@plugin.hook("device.status_changed")
async def on_device_status_changed(device_id: str) -> dict:
    """Called when a device goes online or offline."""
    rule, now, key = read_rule(plugin.config), time.time(), f"changes:{device_id}"
    before = await plugin.storage.get(key) or []
    history = add_change(before, now, rule)
    await plugin.storage.set(key, history)

    started = is_flapping(history, now, rule) and not is_flapping(before, now, rule)
    if started:
        await plugin.emit("device.flapping", {"device_id": device_id, "changes": len(history)})
    return {"processed": True, "started_flapping": started}


@plugin.route("/flapping", methods=["GET"])
async def list_flapping(request: dict) -> dict:
    """The devices that are flapping now, worst first."""
    rule, now = read_rule(plugin.config), time.time()
    devices = []
    for key in await plugin.storage.list("changes:"):
        history = await plugin.storage.get(key) or []
        if is_flapping(history, now, rule):
            devices.append({"device_id": key[len("changes:") :], "changes": len(within(history, now, rule))})
    return {"devices": sorted(devices, key=lambda device: (-device["changes"], device["device_id"]))}


app = plugin.create_app()
