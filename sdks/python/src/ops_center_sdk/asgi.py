"""A plugin's routes as an ASGI 3 application: it needs no framework, and can be mounted in one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, List, MutableMapping, Optional
from urllib.parse import parse_qsl

from ._json import NotJson, encode
from .errors import MessageTooLarge
from .web import HttpError, NoRoute, choose_route, to_answer

if TYPE_CHECKING:
    from .plugin import Plugin

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
LARGEST_BODY = 4 * 1024 * 1024


class PluginApp:
    """Serves a plugin's routes at their whole path, or below the path that it is mounted at.

    Who may call is the business of the server in front of it: the platform checks that by itself.
    """

    def __init__(self, plugin: "Plugin") -> None:
        self.plugin = plugin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one connection of an ASGI server."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            raise RuntimeError(f"a plugin's application serves no {scope['type']}")

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        routes = {route.id: (route, bound) for route, bound in self.plugin.registry.routes}
        try:
            route, values = choose_route([route for route, _ in routes.values()], scope["method"], self._path(scope))
        except NoRoute as missing:
            headers = {"allow": ", ".join(missing.allowed)} if missing.allowed else {}
            error = "there is no such route" if missing.status == 404 else "the route does not take this method"
            return await _send(send, missing.status, headers, {"error": error})
        body = await _read_body(receive)
        if body is None:
            return await _send(send, 413, {}, {"error": "the request is too large"})
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        try:
            content = _parse(body, headers.get("content-type", ""))
        except ValueError:
            return await _send(send, 400, {}, {"error": "the body is not what its content-type says"})
        request: Dict[str, Any] = {
            "method": scope["method"],
            "path": self._path(scope),
            "path_params": values,
            "query": dict(parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)),
            "headers": headers,
            "body": content,
        }
        bound = routes[route.id][1]
        try:
            answer = to_answer(await bound.call({**values, **request, "request": request}), bound.label)
        except HttpError as error:
            answer = to_answer(error.response, bound.label)
        await _send(send, answer["status"], answer["headers"], answer["body"])

    def _path(self, scope: Scope) -> str:
        root, path = str(scope.get("root_path", "")).rstrip("/"), str(scope["path"])
        if root and path.startswith(f"{root}/"):
            path = path[len(root) :]
        home = f"/plugins/{self.plugin.id}"
        if path == home or path.startswith(f"{home}/"):
            return path
        return home if path in ("", "/") else home + path


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _read_body(receive: Receive) -> Optional[bytes]:
    parts: List[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b"".join(parts)
        part = message.get("body", b"")
        size += len(part)
        if size > LARGEST_BODY:
            return None
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _parse(body: bytes, content_type: str) -> Any:
    if body == b"":
        return None
    kind = content_type.split(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return json.loads(body)
    return body.decode("utf-8")


async def _send(send: Send, status: int, headers: Dict[str, str], body: Any) -> None:
    rest = dict(headers)
    if isinstance(body, str):
        data = body.encode("utf-8")
        rest.setdefault("content-type", "text/plain; charset=utf-8")
    else:
        try:
            data = encode(body)
        except (NotJson, MessageTooLarge) as problem:
            status, rest, data = 500, {}, encode({"error": f"the answer cannot be sent: {problem}"})
        rest.setdefault("content-type", "application/json")
    rest["content-length"] = str(len(data))
    pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in rest.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    await send({"type": "http.response.body", "body": data})
