"""The plugin's log: `plugin.logger.info("ready")`, with or without `await`."""

from __future__ import annotations

import sys
from typing import Any, Dict, Generator

from ._json import NotJson, copy
from ._link import Caller
from .errors import MessageTooLarge

_LONGEST = 64 * 1024


class Logged:
    """What a log call returns: there is nothing to wait for, but it may be awaited."""

    def __await__(self) -> Generator[Any, None, None]:
        return
        yield  # makes this a generator


_LOGGED = Logged()


class Logger:
    """Writes lines to the log that the platform shows for the plugin.

    A message may hold `%s` places for the arguments behind it; named arguments become fields of the line.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def debug(self, message: str, *args: Any, **fields: Any) -> Logged:
        """Writes what helps to find a fault."""
        return self._log("debug", message, args, fields)

    def info(self, message: str, *args: Any, **fields: Any) -> Logged:
        """Writes what happened."""
        return self._log("info", message, args, fields)

    def warning(self, message: str, *args: Any, **fields: Any) -> Logged:
        """Writes what somebody should look at."""
        return self._log("warning", message, args, fields)

    def error(self, message: str, *args: Any, **fields: Any) -> Logged:
        """Writes what failed."""
        return self._log("error", message, args, fields)

    def exception(self, message: str, *args: Any, **fields: Any) -> Logged:
        """Writes what failed, with the exception that is being handled."""
        if sys.exc_info()[0] is not None:
            import traceback

            fields["trace"] = traceback.format_exc()[-_LONGEST:]
        return self._log("error", message, args, fields)

    def _log(self, level: str, message: Any, args: Any, fields: Any) -> Logged:
        text = str(message)
        if args:
            try:
                text = text % args
            except (TypeError, ValueError):
                text = f"{text} {args!r}"
        params: Dict[str, Any] = {"level": level, "message": text[:_LONGEST]}
        if fields:
            try:
                params["fields"] = copy(fields)
            except (NotJson, MessageTooLarge):
                params["fields"] = {name: repr(value)[:1000] for name, value in list(fields.items())[:100]}
        self._caller.tell("log", params)
        return _LOGGED
