"""One end of the channel between a host and a plugin: JSON-RPC 2.0 in NDJSON frames, both ways at once."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any, Callable, Dict, Iterable, Optional, Tuple, Union

from ._frames import BadFrame, Message, MessageId
from ._json import NotJson, encode
from ._open import OpenCall, Prepared
from ._tables import WIRE_LIMITS
from .errors import (
    InvalidParams,
    InvalidRequest,
    InvalidResult,
    MessageTooLarge,
    OpsCenterError,
    PluginCrashed,
    ResourceExhausted,
    from_wire,
)

OPEN_CALLS = int(WIRE_LIMITS["openCalls"])
Fields = Dict[str, Any]
Waiting = Tuple[asyncio.AbstractEventLoop, "asyncio.Future[Any]"]


class Peer:
    """Lives on one event loop, which calls `take` with what a reader thread read.

    `prepare` understands a request of the other side or raises OpsCenterError, `hear` takes a notification, `log` is
    told of frames that could not be used. No input ends a peer but `close`.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        write: Callable[[bytes], None],
        prepare: Callable[[str, Fields], Prepared],
        hear: Callable[[str, Fields], None],
        log: Callable[[str], None],
    ) -> None:
        self._loop = loop
        self._write = write
        self._prepare = prepare
        self._hear = hear
        self._log = log
        self._asked: Dict[MessageId, Waiting] = {}
        self._open: Dict[MessageId, OpenCall] = {}
        # Loops in several threads may ask at once; taking the next of this is one step.
        self._ids = itertools.count(1)
        self._closed: Optional[PluginCrashed] = None
        self.answered: Callable[[str], None] = lambda method: None

    @property
    def open_calls(self) -> int:
        """Requests of the other side that are not answered yet."""
        return len(self._open)

    def take(self, items: Iterable[Union[Message, BadFrame]]) -> None:
        """Takes messages and bad frames in the order in which they came."""
        for item in items:
            if self._closed is not None:
                return
            if isinstance(item, BadFrame):
                self._log(f"a frame was refused: {item.error}")
                self._send_error(item.id, item.error)
            elif item.kind == "request":
                self._serve(item)
            elif item.kind == "notification":
                self._notice(item)
            else:
                self._settle(item)

    async def request(self, method: str, params: Fields) -> Any:
        """Asks the other side and returns its result.

        Raises what it answers, PluginCrashed when the channel closes, InvalidParams for what is not JSON and
        MessageTooLarge. A caller that is cancelled takes the request back. Any event loop may ask.
        """
        if self._closed is not None:
            raise self._closed
        id = next(self._ids)
        frame = _encode_request(id, method, params)
        loop = asyncio.get_running_loop()
        future: "asyncio.Future[Any]" = loop.create_future()
        self._asked[id] = (loop, future)
        self._write(frame)
        try:
            return await future
        except asyncio.CancelledError:
            if self._asked.pop(id, None) is not None:
                self.notify("$/cancel", {"id": id})
            raise

    def notify(self, method: str, params: Fields) -> None:
        """Tells the other side something that is not answered. What cannot be sent is logged."""
        if self._closed is not None:
            return
        try:
            self._write(encode({"jsonrpc": "2.0", "method": method, "params": params}))
        except (NotJson, MessageTooLarge) as problem:
            self._log(f"{method} was not sent: {problem}")

    def close(self, reason: str = "channel_closed") -> None:
        """Fails what was asked with PluginCrashed and cancels what runs, without an answer."""
        if self._closed is not None:
            return
        self._closed = PluginCrashed("the channel is closed", {"reason": reason})
        for loop, future in self._asked.values():
            _resolve(self._loop, loop, future, None, self._closed)
        self._asked.clear()
        for call in list(self._open.values()):
            call.cancel()
        self._open.clear()

    def _serve(self, message: Message) -> None:
        id, method = message.id, message.method
        assert id is not None
        if id in self._open:
            return self._send_error(id, InvalidRequest("a request with this id is still open"))
        if len(self._open) >= OPEN_CALLS:
            data = {"resource": "calls", "limit": OPEN_CALLS, "used": len(self._open)}
            return self._send_error(id, ResourceExhausted("too many calls are open", data))
        try:
            prepared = self._prepare(method, message.body)
        except OpsCenterError as error:
            return self._send_error(id, error)

        key: MessageId = id

        def answer(result: Any, error: Optional[OpsCenterError]) -> None:
            if self._open.pop(key, None) is None or self._closed is not None:
                return
            if error is not None:
                self._send_error(key, error)
            else:
                self._send_result(key, result, prepared.handler)
            self.answered(method)

        self._open[key] = OpenCall(self._loop, prepared, answer)

    def _notice(self, message: Message) -> None:
        if message.method != "$/cancel":
            return self._hear(message.method, message.body)
        id = message.body.get("id")
        call = self._open.get(id) if isinstance(id, (int, str)) else None
        if call is not None:
            call.cancel()

    def _settle(self, message: Message) -> None:
        waiting = None if message.id is None else self._asked.pop(message.id, None)
        if waiting is None:
            return self._log(f"an answer to no open request was ignored: {message.id!r}")
        error = from_wire(message.body) if message.kind == "error" else None
        _resolve(self._loop, *waiting, None if error else message.body, error)

    def _send_result(self, id: MessageId, result: Any, handler: str) -> None:
        try:
            self._write(encode_result(id, result, handler))
        except OpsCenterError as error:
            self._send_error(id, error)

    def _send_error(self, id: Optional[MessageId], error: OpsCenterError) -> None:
        try:
            frame = encode({"jsonrpc": "2.0", "id": id, "error": error.to_wire()})
        except (NotJson, MessageTooLarge):
            plain = {"code": error.code, "message": error.message[:2000], "data": {"name": error.name}}
            frame = encode({"jsonrpc": "2.0", "id": id, "error": plain})
        self._write(frame)


def encode_result(id: MessageId, result: Any, handler: str) -> bytes:
    """The frame of a result. Raises InvalidResult for what is not JSON, and MessageTooLarge."""
    try:
        return encode({"jsonrpc": "2.0", "id": id, "result": result})
    except NotJson as problem:
        data = {"handler": handler, "problem": str(problem)}
        raise InvalidResult(f"{handler} returned what cannot be sent: {problem}", data) from None


def _encode_request(id: MessageId, method: str, params: Fields) -> bytes:
    try:
        return encode({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
    except NotJson as problem:
        text = f"{method}: the arguments cannot be sent: {problem}"
        raise InvalidParams(text, {"problem": text}) from None


def _resolve(
    here: asyncio.AbstractEventLoop,
    loop: asyncio.AbstractEventLoop,
    future: "asyncio.Future[Any]",
    result: Any,
    error: Optional[OpsCenterError],
) -> None:
    def settle() -> None:
        if not future.done():
            future.set_result(result) if error is None else future.set_exception(error)

    if loop is here:
        settle()
    elif not loop.is_closed():
        loop.call_soon_threadsafe(settle)
