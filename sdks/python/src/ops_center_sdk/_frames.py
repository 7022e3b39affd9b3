"""NDJSON frames: cutting a stream of bytes into messages."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Union

from ._json import FRAME_BYTES, decode
from ._tables import WIRE_LIMITS
from .errors import InvalidParams, InvalidRequest, MessageTooLarge, OpsCenterError, ParseError

MessageId = Union[int, str]
_LARGEST_ID = 2**53 - 1
_METHOD_LENGTH = int(WIRE_LIMITS["methodLength"])
_MISSING = object()


class Message(NamedTuple):
    """One message of JSON-RPC 2.0. `kind` is `request`, `notification`, `result` or `error`."""

    kind: str
    id: Optional[MessageId]
    method: str
    body: Any


class BadFrame(Exception):
    """A frame that is no message: the error to answer with, and the id that the answer can carry."""

    def __init__(self, error: OpsCenterError, id: Optional[MessageId] = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.id = id


class FrameReader:
    """Cuts a stream into frames.

    A frame over the limit is skipped up to its line feed and reported once, so memory stays within the
    limit and the frames behind it are still read. Empty lines are skipped.
    """

    def __init__(self, limit: int = FRAME_BYTES) -> None:
        self._limit = limit
        self._parts: List[bytes] = []
        self._size = 0

    def push(self, chunk: bytes) -> List[Union[bytes, MessageTooLarge]]:
        """Takes the next bytes and returns the frames that they complete."""
        frames: List[Union[bytes, MessageTooLarge]] = []
        pieces = chunk.split(b"\n")
        for piece in pieces[:-1]:
            self._take(piece)
            size, parts = self._size, self._parts
            self._parts, self._size = [], 0
            if size > self._limit:
                frames.append(MessageTooLarge("a frame is too large", {"limit": self._limit, "size": size}))
                continue
            frame = parts[0] if len(parts) == 1 else b"".join(parts)
            if frame.strip():
                frames.append(frame)
        self._take(pieces[-1])
        return frames

    def _take(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            self._parts = []
        elif piece:
            self._parts.append(piece)


def read_message(frame: Union[bytes, MessageTooLarge]) -> Message:
    """Reads one frame. Fields that this version does not know are ignored; batches are not part of the protocol.

    Raises BadFrame for what is no JSON, nested too deeply, too large, or no message of JSON-RPC 2.0.
    """
    if isinstance(frame, MessageTooLarge):
        raise BadFrame(frame)
    try:
        value = decode(frame.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadFrame(ParseError("a frame must be UTF-8")) from None
    except ParseError as problem:
        raise BadFrame(problem) from None
    if not isinstance(value, dict):
        raise _bad("a frame must be a JSON object")
    id = _read_id(value)
    known = None if id is _MISSING else id
    if value.get("jsonrpc") != "2.0":
        raise _bad('"jsonrpc" must be "2.0"', known)
    if "method" in value:
        return _read_call(value, id)
    if id is _MISSING:
        raise _bad("a frame needs a method, or an id with a result or an error")
    if "error" in value:
        return Message("error", known, "", _read_error(value["error"]))
    if "result" in value and id is not None:
        return Message("result", known, "", value["result"])
    raise _bad("a response needs a result or an error", known)


def _read_call(value: Dict[str, Any], id: Any) -> Message:
    method, params = value["method"], value.get("params", {})
    known = None if id is _MISSING else id
    if not isinstance(method, str) or not 1 <= len(method) <= _METHOD_LENGTH:
        raise _bad(f'"method" must be text of 1 to {_METHOD_LENGTH} characters', known)
    if id is None:
        raise _bad("the id of a request must be a number or text")
    if not isinstance(params, dict):
        problem = '"params" must be an object'
        raise _bad(problem) if id is _MISSING else BadFrame(InvalidParams(problem, {"problem": problem}), id)
    return Message("notification" if id is _MISSING else "request", known, method, params)


def _read_id(value: Dict[str, Any]) -> Any:
    if "id" not in value:
        return _MISSING
    id = value["id"]
    if isinstance(id, float) and id.is_integer():
        id = int(id)
    if id is None or (isinstance(id, str) and len(id) <= 200):
        return id
    if isinstance(id, int) and not isinstance(id, bool) and -_LARGEST_ID <= id <= _LARGEST_ID:
        return id
    raise _bad('"id" must be a whole number or text of at most 200 characters')


def _read_error(error: Any) -> Dict[str, Any]:
    if isinstance(error, dict) and _is_integer(error.get("code")) and isinstance(error.get("message"), str):
        return error
    raise _bad('"error" must hold a code and a message')


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _bad(problem: str, id: Optional[MessageId] = None) -> BadFrame:
    return BadFrame(InvalidRequest(problem), id)
