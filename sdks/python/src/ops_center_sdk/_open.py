"""A call that is being handled: its task, its deadline, and exactly one answer."""

from __future__ import annotations

import asyncio
from contextvars import copy_context
from typing import Any, Awaitable, Callable, NamedTuple, Optional

from ._call import CURRENT, Call
from .errors import Cancelled, HandlerFailed, HandlerInterrupted, InternalError, OpsCenterError, Timeout


class Prepared(NamedTuple):
    """A request that was understood: what to run, for which call, and how long it may take in milliseconds."""

    run: Callable[[], Awaitable[Any]]
    handler: str
    call: Optional[Call] = None
    deadline_ms: Optional[float] = None


Answer = Callable[[Any, Optional[OpsCenterError]], None]


class OpenCall:
    """Runs a prepared request and answers once: with the result, what went wrong, Timeout or Cancelled.

    A deadline or a cancel answers at once, whatever the handler then does.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, prepared: Prepared, answer: Answer) -> None:
        self._prepared = prepared
        self._answer: Optional[Answer] = answer
        self._timer: Optional[asyncio.TimerHandle] = None
        context = copy_context()
        context.run(CURRENT.set, prepared.call)
        self.task: "asyncio.Task[Any]" = context.run(loop.create_task, _run(prepared.run))
        self.task.add_done_callback(self._finish)
        if prepared.deadline_ms is not None:
            self._timer = loop.call_later(prepared.deadline_ms / 1000, self._expire)

    def cancel(self) -> None:
        """Answers with Cancelled, unless there is an answer already, and cancels the handler."""
        self._settle(None, Cancelled(f"{self._prepared.handler} was cancelled"))
        self.task.cancel()

    def _expire(self) -> None:
        deadline = self._prepared.deadline_ms
        self._settle(None, Timeout(f"{self._prepared.handler} took over {deadline:g} ms", {"deadlineMs": deadline}))
        self.task.cancel()

    def _finish(self, task: "asyncio.Task[Any]") -> None:
        if task.cancelled():
            message = f"{self._prepared.handler} cancelled itself"
            data = {"type": "CancelledError", "handler": self._prepared.handler, "trace": []}
            return self._settle(None, HandlerFailed(message, data))
        error = task.exception()
        if error is None:
            self._settle(task.result(), None)
        else:
            if isinstance(error, HandlerInterrupted):
                return self._expire()
            self._settle(None, error if isinstance(error, OpsCenterError) else InternalError(f"the SDK failed: {error!r}"))

    def _settle(self, result: Any, error: Optional[OpsCenterError]) -> None:
        answer, self._answer = self._answer, None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if answer is not None:
            answer(result, error)


async def _run(run: Callable[[], Awaitable[Any]]) -> Any:
    return await run()
