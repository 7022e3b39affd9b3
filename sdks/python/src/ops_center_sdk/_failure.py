"""What went wrong in a handler, as it can be told to the platform."""

from __future__ import annotations

import os
import traceback
from typing import List

from .errors import HandlerFailed

_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_LONGEST = 2000


def handler_failed(error: BaseException, handler: str) -> HandlerFailed:
    """The error that stands for an exception of a handler, with the places in the plugin's code, innermost last."""
    kind = type(error).__name__
    try:
        text = str(error)
    except Exception:  # an exception whose text cannot be made is still told of
        text = "?"
    message = f"{handler} raised {kind}: {text}" if text else f"{handler} raised {kind}"
    return HandlerFailed(message[:_LONGEST], {"type": kind, "handler": handler, "trace": _trace(error)})


def _trace(error: BaseException) -> List[str]:
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if not os.path.abspath(frame.filename).startswith(_HERE)]
    own = [frame for frame in own if "importlib" not in frame.filename]
    return [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in own[-30:]]


def _short(filename: str) -> str:
    relative = os.path.relpath(filename) if os.path.isabs(filename) else filename
    return filename if relative.startswith("..") else relative
