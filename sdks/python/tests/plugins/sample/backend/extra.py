"""Functions that only plugin.yaml names."""

counts = {"created": 0}


def count_created(device_id):
    """Runs in a thread, before the decorated handler: its priority is lower."""
    from .main import plugin

    counts["created"] += 1
    plugin.wait(plugin.storage.set("order", ["counted"]))
    return {"counted": counts["created"], "processed": False}


async def nightly():
    from .main import plugin

    await plugin.storage.set("nightly", True)


async def open_page():
    return "welcome"
