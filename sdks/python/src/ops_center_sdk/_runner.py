"""Runs a plugin under a host: `python -I -m ops_center_sdk run`."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from typing import Any, Callable, Dict, List, Optional, TextIO

from ._channel import Channel, Items
from ._dispatch import Dispatcher
from ._frames import Message
from ._json import encode
from ._peer import Peer
from .plugin import Plugin

CHANNEL_FD = 3
_END_SECONDS = 1.0


def open_channel(socket_path: Optional[str], stdio: bool) -> Channel:
    """The channel to the host: file descriptor 3, a unix socket, or standard input and output. Raises OSError."""
    if socket_path is not None:
        import socket

        connection = socket.socket(socket.AF_UNIX)
        connection.connect(socket_path)
        fd = connection.detach()
        return Channel(fd, fd)
    if stdio:
        read_fd, write_fd = os.dup(0), os.dup(1)
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        # What the plugin prints must not get between the frames.
        os.dup2(2, 1)
        return Channel(read_fd, write_fd)
    os.fstat(CHANNEL_FD)
    return Channel(CHANNEL_FD, CHANNEL_FD)


def buffer_lines(*streams: Optional[TextIO]) -> None:
    """Lets each line out as it is printed, so that the host's log is in order."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(line_buffering=True)


class Runner:
    """A plugin's side of the channel: handlers on the event loop, pings and the end of the host in the reader thread."""

    def __init__(self, channel: Channel, load: Callable[[], Plugin], entry: str) -> None:
        self._channel = channel
        self._load = load
        self._entry = entry
        self._ending = False
        self._handed_over: List[float] = []
        self._busy_since: Optional[float] = None
        self._initialized = False

    async def run(self) -> None:
        """Serves the host until it says shutdown."""
        self._loop = asyncio.get_running_loop()
        self._finished = asyncio.Event()
        dispatcher = Dispatcher(self._connect, self._entry)
        self._peer = Peer(self._loop, self._channel.write, dispatcher.prepare, self._hear, self._warn)
        self._peer.answered = self._answered
        self._channel.start(self._take, self._closed)
        await self._finished.wait()

    def _connect(self) -> Plugin:
        plugin = self._load()
        plugin._connect(self._peer)
        return plugin

    def _answered(self, method: str) -> None:
        if method == "shutdown":
            self._ending = True
            self._peer.close("shutdown")
            self._finished.set()

    def _hear(self, method: str, params: Dict[str, Any]) -> None:
        self._warn(f"a notification was ignored: {method[:200]}")

    def _warn(self, text: str) -> None:
        """Tells the host's log, by way of the channel, what this side could not use."""
        params = {"level": "warning", "message": text[:2000]}
        self._channel.write(encode({"jsonrpc": "2.0", "method": "log", "params": params}))

    def _take(self, items: Items) -> None:
        """In the reader thread: pings are answered here, so that a busy plugin can be told from a dead one."""
        rest: Items = []
        for item in items:
            if isinstance(item, Message) and item.kind == "request" and item.method == "health/ping":
                self._channel.write(encode({"jsonrpc": "2.0", "id": item.id, "result": self._pulse()}))
            else:
                rest.append(item)
        self._handed_over.append(time.monotonic())
        self._loop.call_soon_threadsafe(self._serve, rest)

    def _serve(self, items: Items) -> None:
        self._busy_since = self._handed_over.pop(0)
        self._peer.take(items)
        # Runs behind the first step of every handler that this batch started.
        self._loop.call_soon(self._rest)

    def _rest(self) -> None:
        self._busy_since = None

    def _pulse(self) -> Dict[str, Any]:
        since = [moment for moment in [self._busy_since, *self._handed_over[:1]] if moment is not None]
        busy = (time.monotonic() - min(since)) * 1000 if since else 0
        return {"openCalls": self._peer.open_calls, "busyMs": round(busy, 3)}

    def _closed(self) -> None:
        """The host is gone: nobody wants an answer, and a handler that spins would never notice."""
        if not self._ending:
            _flush()
            os._exit(0)


def run(root: str, entry: str, manifest: Optional[str], socket_path: Optional[str], stdio: bool) -> int:
    """Runs a plugin until the host ends it. Returns the exit code: 0, or 2 when there is no channel."""
    try:
        channel = open_channel(socket_path, stdio)
    except OSError as problem:
        where = socket_path or ("standard input and output" if stdio else f"file descriptor {CHANNEL_FD}")
        print(f"ops_center_sdk: there is no channel at {where}: {problem.strerror}", file=sys.stderr)
        return 2
    buffer_lines(sys.stdout, sys.stderr)

    def load() -> Plugin:
        from ._load import load_plugin
        from ._manifest import read_manifest_json

        return load_plugin(root, entry, None if manifest is None else read_manifest_json(manifest))

    asyncio.run(_serve_then_watch(Runner(channel, load, entry)))
    return 0


async def _serve_then_watch(runner: Runner) -> None:
    await runner.run()
    # Handlers that do not end, and threads that plugins leave behind, must not keep the process.
    watch = threading.Timer(_END_SECONDS, _exit_now)
    watch.daemon = True
    watch.start()


def _exit_now() -> None:
    _flush()
    os._exit(0)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            pass


