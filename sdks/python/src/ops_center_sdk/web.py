"""Requests and answers of a plugin's routes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, NoReturn, Optional, Tuple
from urllib.parse import unquote

from .errors import InvalidResult, RegistrationError

_PARAMETER = re.compile(r"^(?::([A-Za-z_]\w{0,63})|\{([A-Za-z_]\w{0,63})\})$", re.ASCII)
_LITERAL = re.compile(r"^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,100}$")
_REQUEST = ("request", "body", "query", "headers", "method", "path", "path_params")


class Response:
    """An answer with a status and headers of its own. What a handler returns otherwise is answered with 200."""

    def __init__(self, body: Any = None, status: int = 200, headers: Optional[Mapping[str, str]] = None) -> None:
        self.body = body
        self.status = status
        self.headers = dict(headers or {})


class HttpError(Exception):
    """Raised by a route to answer with an error: `raise HttpError(404, "no such device")`.

    The body is `{"error": detail}`.
    """

    def __init__(self, status: int, detail: Any = "", headers: Optional[Mapping[str, str]] = None) -> None:
        super().__init__(f"{status} {detail}")
        self.response = Response({"error": detail}, status, headers)


@dataclass(frozen=True)
class Route:
    """A registered route: whole path, methods, and whether a user must be signed in."""

    id: str
    path: str
    methods: Tuple[str, ...]
    auth_required: bool = True

    @property
    def parts(self) -> List[str]:
        """The path cut at its slashes."""
        return self.path.split("/")[1:]

    @property
    def shape(self) -> str:
        """The path in which all parameters look the same."""
        return "/".join("{}" if part.startswith("{") else part for part in self.parts)

    @property
    def arguments(self) -> List[str]:
        """Names that a handler can ask for."""
        return [*_REQUEST, *(part[1:-1] for part in self.parts if part.startswith("{"))]

    def match(self, path: str) -> Optional[Dict[str, str]]:
        """The parameters when a request's path fits, else None."""
        have = path.split("/")[1:]
        if len(have) != len(self.parts):
            return None
        values: Dict[str, str] = {}
        for part, text in zip(self.parts, have):
            if part.startswith("{"):
                if text == "":
                    return None
                values[part[1:-1]] = unquote(text)
            elif part != text:
                return None
        return values


def whole_path(plugin_id: str, path: str, foreign: bool = False) -> str:
    """The path below `/plugins/<id>` that a route's path stands for. Raises RegistrationError."""
    if not isinstance(path, str) or not path.startswith("/"):
        raise RegistrationError(f"route {path!r}: a path starts with a slash")
    home = f"/plugins/{plugin_id}"
    if path.startswith("/plugins/") or path == "/plugins":
        if not foreign and path != home and not path.startswith(f"{home}/"):
            raise RegistrationError(f"route {path}: a plugin's routes lie below {home}")
        whole = path
    else:
        whole = home if path == "/" else home + path
    parts = []
    for part in whole.split("/")[1:]:
        parameter = _PARAMETER.match(part)
        if parameter is None and not _LITERAL.match(part):
            raise RegistrationError(f"route {path}: a path cannot have the part {part!r}")
        parts.append("{" + (parameter.group(1) or parameter.group(2)) + "}" if parameter else part)
    names = [part for part in parts if part.startswith("{")]
    if len(set(names)) != len(names):
        raise RegistrationError(f"route {path}: two parameters have the same name")
    return "/" + "/".join(parts)


class NoRoute(Exception):
    """No route fits: `status` is 404, or 405 with the methods that would."""

    def __init__(self, status: int, allowed: Tuple[str, ...] = ()) -> None:
        super().__init__(str(status))
        self.status = status
        self.allowed = allowed


def choose_route(routes: Iterable[Route], method: str, path: str) -> Tuple[Route, Dict[str, str]]:
    """The route for a request; literal parts win over parameters. Raises NoRoute."""
    fitting = [(route, values) for route in routes for values in [route.match(path)] if values is not None]
    fitting.sort(key=lambda pair: [part.startswith("{") for part in pair[0].parts])
    for route, values in fitting:
        if method in route.methods:
            return route, values
    allowed = tuple(sorted({one for route, _ in fitting for one in route.methods}))
    raise NoRoute(405 if fitting else 404, allowed)


def to_answer(result: Any, handler: str) -> Dict[str, Any]:
    """What a handler returned as `status`, `headers` and `body`. Raises InvalidResult."""
    response = result if isinstance(result, Response) else Response(result)
    status, headers = response.status, response.headers
    if isinstance(status, bool) or not isinstance(status, int) or not 100 <= status <= 599:
        _refuse(handler, f"the status must be a number from 100 to 599, not {status!r}")
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str) or re.search(r"[\r\n\0]", name + value):
            _refuse(handler, f"the header {name!r} must be text without line breaks")
    return {"status": status, "headers": {name.lower(): value for name, value in headers.items()}, "body": response.body}


def _refuse(handler: str, problem: str) -> NoReturn:
    raise InvalidResult(f"{handler}: {problem}", {"handler": handler, "problem": problem})
