"""The plugin of packages/plugin-protocol/conformance/README.md."""

import asyncio

from ops_center_sdk import ConfigField, Plugin, Response

plugin = Plugin(id="conformance", name="Conformance", version="1.0.0")
plugin.config_schema = {"mode": ConfigField(type="string", default="calm")}


@plugin.hook("device.created")
async def on_created(device_id, tenant_id):
    return {"device_id": device_id, "tenant_id": tenant_id}


@plugin.hook("device.updated")
def on_updated():
    raise RuntimeError("boom")


@plugin.hook("device.deleted")
async def on_deleted():
    await asyncio.Event().wait()


@plugin.hook("device.alert")
async def on_alert():
    return {object()}


@plugin.hook("device.heartbeat")
async def on_heartbeat():
    return "x" * 5_000_000


@plugin.hook("user.created")
async def on_user(user_id):
    return await plugin.api.users.get(user_id)


@plugin.hook("user.login")
def on_login():
    logins = plugin.wait(plugin.storage.get("logins", 0)) + 1
    plugin.wait(plugin.storage.set("logins", logins))
    return {"logins": logins}


@plugin.hook("user.logout")
async def on_logout(user_id):
    await plugin.emit("conformance.seen", {"user": user_id})


@plugin.filter("device.data.process", priority=20)
async def late(data):
    data.setdefault("order", []).append("late")
    return data


@plugin.filter("device.data.process", priority=5)
def early(data):
    data.setdefault("order", []).append("early")
    return data


@plugin.filter("api.response.transform")
async def wrong(response):
    return "text"


@plugin.route("/echo", methods=["POST"])
async def echo(request):
    return {"body": request["body"], "query": request["query"]}


@plugin.route("/items/{item}")
async def item(item):
    return Response({"item": item}, status=404)


@plugin.job("count")
async def count(n):
    return n + 1


@plugin.on_install
async def on_install():
    plugin.logger.info("installed")


@plugin.on_config_change
async def on_config_change(new_config):
    await plugin.storage.set("mode", new_config["mode"])


app = plugin.create_app()
