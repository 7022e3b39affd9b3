"""A running plugin as the fake platform sees it: in this process, or in one of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from typing import Any, Dict, List, Mapping, Optional, Protocol

from .._channel import Channel, Items
from .._dispatch import Dispatcher
from .._json import NotJson, copy
from .._link import Caller, NoLink
from .._open import OpenCall
from .._peer import Peer, encode_result
from .._tables import DEADLINES_MS
from ..analytics import Analytics
from ..api import Api
from ..config import Config
from ..db import Database
from ..errors import InvalidParams, OpsCenterError, PluginCrashed, Timeout
from ..log import Logger
from ..plugin import Plugin
from ..scheduler import Scheduler
from ..storage import Storage
from .fakehost import FakePlatform
from .find import FoundPlugin
from .modules import FreshModules
from .watchdog import Watchdog

Fields = Dict[str, Any]
_GRACE = float(DEADLINES_MS["grace"]) / 1000
_SLACK = 0.5


class Session(Protocol):
    """A plugin that runs. `plugin` is what a test calls the platform through."""

    plugin: Any

    async def start(self) -> None:
        """Loads the code."""

    async def call(self, method: str, params: Fields, deadline_ms: Optional[float]) -> Any:
        """Asks the plugin. Raises OpsCenterError."""

    async def end(self) -> None:
        """Ends everything that the plugin started."""


class PlatformLink:
    """Carries a plugin's calls to a platform in the same process, through JSON as a channel would."""

    def __init__(self, platform: FakePlatform) -> None:
        self._platform = platform

    async def request(self, method: str, params: Fields) -> Any:
        """Calls the platform."""
        try:
            sent = copy(params)
        except NotJson as problem:
            text = f"{method}: the arguments cannot be sent: {problem}"
            raise InvalidParams(text, {"problem": text}) from None
        # A channel always lets others run meanwhile; code that relies on it not doing so must fail here too.
        await asyncio.sleep(0)
        return copy(self._platform.answer(method, sent))

    def notify(self, method: str, params: Fields) -> None:
        """Tells the platform."""
        self._platform.hear(method, copy(params))


class UnitSession:
    """A plugin in the process of the test, loaded afresh."""

    def __init__(self, found: FoundPlugin, platform: FakePlatform) -> None:
        self._found = found
        self._platform = platform
        self._modules = FreshModules(found)
        self._watchdog = Watchdog()
        self._tasks_before = set(asyncio.all_tasks())
        self.plugin: Any = None

    async def start(self) -> None:
        """Imports the plugin's modules as if for the first time."""
        self._dispatcher = Dispatcher(self._load, self._found.entry)

    def _load(self) -> Plugin:
        plugin = self._found.instance or self._modules.load()
        plugin._connect(PlatformLink(self._platform))
        self.plugin = plugin
        return plugin

    async def call(self, method: str, params: Fields, deadline_ms: Optional[float]) -> Any:
        """Asks the plugin."""
        loop = asyncio.get_running_loop()
        prepared = self._dispatcher.prepare(method, copy(params))
        # What has no deadline of its own, such as loading the code, has the test's.
        prepared = prepared._replace(deadline_ms=deadline_ms)
        future: "asyncio.Future[Any]" = loop.create_future()

        def answer(result: Any, error: Optional[OpsCenterError]) -> None:
            if future.done():
                return
            try:
                if error is not None:
                    raise error
                future.set_result(json.loads(encode_result(1, result, prepared.handler))["result"])
            except OpsCenterError as problem:
                future.set_exception(problem)

        call = OpenCall(loop, prepared, answer)
        with self._watchdog.over(prepared.deadline_ms):
            try:
                return await future
            except asyncio.CancelledError:
                call.cancel()
                raise

    async def end(self) -> None:
        """Cancels the tasks that the plugin left and gives the modules back."""
        left = [task for task in asyncio.all_tasks() if task not in self._tasks_before]
        left = [task for task in left if task is not asyncio.current_task()]
        await _end_tasks(left)
        self._watchdog.close()
        if self.plugin is not None:
            self.plugin._connect(NoLink())
        self._modules.restore()


async def _end_tasks(tasks: List["asyncio.Task[Any]"]) -> None:
    """Cancels tasks; what will not be cancelled is closed, which no handler can refuse for ever."""
    for attempt in range(3):
        for task in tasks:
            if attempt == 2 and not task.done():
                coroutine: Any = task.get_coro()
                with contextlib.suppress(Exception):
                    coroutine.close()
            task.cancel()
        if tasks:
            _, pending = await asyncio.wait(tasks, timeout=0.1)
            tasks = list(pending)


class RemotePlugin:
    """Stands for a plugin in a process of its own: what a test calls through it reaches the same platform."""

    def __init__(self, description: Mapping[str, Any], config: Config, platform: FakePlatform) -> None:
        caller = Caller()
        caller.link = PlatformLink(platform)
        self._caller = caller
        self.id = description["plugin"]["id"]
        self.name = description["plugin"]["name"]
        self.version = description["plugin"]["version"]
        self.config = config
        self.api = Api(caller)
        self.storage = Storage(caller)
        self.db = Database(caller)
        self.scheduler = Scheduler(caller)
        self.analytics = Analytics(caller)
        self.logger = Logger(caller)

    async def emit(self, name: str, payload: Optional[Mapping[str, Any]] = None) -> None:
        """Emits an event as the plugin does."""
        await self._caller.ask("events/emit", {"name": name, "payload": dict(payload or {})})


class ProcessSession:
    """A plugin in a process of its own: the real runner, over the real protocol, on file descriptor 3."""

    def __init__(self, found: FoundPlugin, platform: FakePlatform) -> None:
        self._found = found
        self._platform = platform
        self._pid: Optional[int] = None
        self._code: Optional[int] = None
        self.plugin: Any = None

    async def start(self) -> None:
        """Starts the process."""
        import socket
        import tempfile

        if self._found.instance is not None:
            raise PluginCrashed("the tier `process` needs plugin.yaml or the class attribute `entry`", {"reason": "exit"})
        self._folder = tempfile.TemporaryDirectory(prefix="ops-center-test-")
        arguments = ["--root", self._found.root, "--entry", self._found.entry]
        if self._found.manifest is not None:
            path = os.path.join(self._folder.name, "plugin.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(self._found.manifest, file)
            arguments += ["--manifest", path]
        runner = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "__main__.py")
        quiet = ["-B"] if sys.dont_write_bytecode else []
        ours, theirs = socket.socketpair()
        try:
            self._pid = os.posix_spawn(
                sys.executable,
                [sys.executable, "-I", *quiet, runner, "run", *arguments],
                os.environ,
                file_actions=[(os.POSIX_SPAWN_DUP2, theirs.fileno(), 3)],
                setpgroup=0,
            )
        finally:
            theirs.close()
        self._code = None
        self._loop = asyncio.get_running_loop()
        fd = ours.detach()
        self._channel = Channel(fd, fd)
        self._peer = Peer(self._loop, self._channel.write, self._platform.prepare, self._platform.hear, self._warn)
        self._reader = self._channel.start(self._take, self._closed)

    def _take(self, items: Items) -> None:
        try:
            self._loop.call_soon_threadsafe(self._peer.take, items)
        except RuntimeError:
            pass  # the test is over

    def _closed(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._peer.close, "exit")
        except RuntimeError:
            pass

    def _warn(self, text: str) -> None:
        self._platform.hear("log", {"level": "warning", "message": text})

    async def call(self, method: str, params: Fields, deadline_ms: Optional[float]) -> Any:
        """Asks the plugin; one that does not answer at its deadline is killed after the grace."""
        asking = asyncio.ensure_future(self._peer.request(method, params))
        try:
            limit = None if deadline_ms is None else deadline_ms / 1000 + _SLACK
            done, _ = await asyncio.wait({asking}, timeout=limit)
            if done:
                return asking.result()
            asking.cancel()
            await asyncio.wait({asking})
            await asyncio.sleep(_GRACE)
            await self._kill()
            raise Timeout(f"{method} took over {deadline_ms:g} ms", {"deadlineMs": deadline_ms})
        except PluginCrashed:
            await self._kill()
            raise
        finally:
            asking.cancel()

    async def end(self) -> None:
        """Ends the process and whatever it started."""
        if self._pid is None:
            return
        try:
            asking = asyncio.ensure_future(self._peer.request("shutdown", {}))
            await asyncio.wait({asking}, timeout=_GRACE)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
        finally:
            await self._kill()

    async def _kill(self) -> None:
        """Waits a moment for the process to end by itself, then ends its group."""
        import signal

        pid, self._pid = self._pid, None
        if pid is None:
            return
        self._peer.close("exit")
        for _ in range(40):
            if self._reap(pid):
                break
            await asyncio.sleep(0.005)
        try:
            os.killpg(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        while not self._reap(pid):
            await asyncio.sleep(0.005)
        self._channel.close()
        self._folder.cleanup()

    def _reap(self, pid: int) -> bool:
        if self._code is None:
            found, status = os.waitpid(pid, os.WNOHANG)
            if found == pid:
                self._code = status
        return self._code is not None
