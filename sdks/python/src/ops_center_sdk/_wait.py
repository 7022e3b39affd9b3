"""Waiting for the event loop from a handler that is a plain function."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, TypeVar

from .errors import InvalidState

T = TypeVar("T")


def wait_in_thread(loop: Any, awaitable: Awaitable[T]) -> T:
    """Runs an awaitable on the plugin's loop and waits for it in this thread. Raises InvalidState on the loop itself."""
    try:
        running = asyncio.get_running_loop()
    except RuntimeError:
        running = None
    problem = None
    if running is not None:
        problem = "wait() would hold the event loop: use await inside a coroutine"
    elif loop is None or not loop.is_running():
        problem = "wait() works inside a handler that the platform called"
    if problem is not None:
        if asyncio.iscoroutine(awaitable):
            awaitable.close()
        raise InvalidState(problem, {"method": "wait"})

    async def run() -> T:
        return await awaitable

    return asyncio.run_coroutine_threadsafe(run(), loop).result()
