"""Threads for handlers that are plain functions, so that they do not hold the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from contextvars import copy_context
from typing import Any, Callable, Deque, Optional, Tuple

Work = Tuple[Callable[[], Any], asyncio.AbstractEventLoop, "asyncio.Future[Any]"]


class _Worker(threading.Thread):
    """A thread that waits for work. It is a daemon: a handler that never ends does not keep the process alive."""

    def __init__(self, pool: "_Pool") -> None:
        super().__init__(name="ops-center-handler", daemon=True)
        self._pool = pool
        self._ready = threading.Semaphore(0)
        self._work: Optional[Work] = None

    def give(self, work: Work) -> None:
        self._work = work
        self._ready.release()

    def run(self) -> None:
        while self._ready.acquire(timeout=_Pool.IDLE_SECONDS) or not self._pool.retire(self):
            if self._work is None:
                continue
            function, loop, future = self._work
            self._work = None
            try:
                result, error = function(), None
            except BaseException as problem:  # what a handler raises belongs to its caller, whatever it is
                result, error = None, problem
            del function
            try:
                loop.call_soon_threadsafe(_settle, future, result, error)
            except RuntimeError:
                pass  # the loop is gone, and with it whoever waited
            del loop, future, result, error
            self._pool.put_back(self)


class _Pool:
    IDLE_SECONDS = 30.0

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: Deque[_Worker] = deque()

    def take(self) -> _Worker:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        worker = _Worker(self)
        worker.start()
        return worker

    def put_back(self, worker: _Worker) -> None:
        with self._lock:
            self._idle.append(worker)

    def retire(self, worker: _Worker) -> bool:
        """Whether the worker may end: only one that waits, since one that was taken has work coming."""
        with self._lock:
            if worker in self._idle:
                self._idle.remove(worker)
                return True
            return False


_POOL = _Pool()


def run_in_thread(function: Callable[[], Any]) -> "asyncio.Future[Any]":
    """Runs a function in a thread with a copy of the caller's context; the future belongs to the running loop."""
    loop = asyncio.get_running_loop()
    future: "asyncio.Future[Any]" = loop.create_future()
    context = copy_context()
    _POOL.take().give((lambda: context.run(function), loop, future))
    return future


def _settle(future: "asyncio.Future[Any]", result: Any, error: Optional[BaseException]) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    elif isinstance(error, StopIteration):
        future.set_exception(RuntimeError("the handler raised StopIteration"))
    else:
        future.set_exception(error)
