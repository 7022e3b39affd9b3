"""Requests to a plugin's routes, as a browser's or a script's would reach it through the platform."""

from __future__ import annotations

import json as json_module
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional
from urllib.parse import parse_qsl, urlsplit

from ..errors import HandlerFailed

if TYPE_CHECKING:
    from .host import FakeHost


class ClientResponse:
    """An answer. `headers` has names in lower case."""

    def __init__(self, status_code: int, headers: Mapping[str, str], body: Any) -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self._body = body

    @property
    def text(self) -> str:
        """The body as text."""
        return self._body if isinstance(self._body, str) else json_module.dumps(self._body, ensure_ascii=False)

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400

    def json(self) -> Any:
        """The body as JSON. Raises ValueError when it is text that is none."""
        return json_module.loads(self._body) if isinstance(self._body, str) else self._body

    def __repr__(self) -> str:
        return f"<ClientResponse {self.status_code} {self.text[:200]}>"


class Client:
    """Sends requests as the test's user. `raise_errors = False` answers 500 where a handler fails, as the platform does."""

    def __init__(self, host: "FakeHost", user: Optional[str], tenant: str) -> None:
        self._host = host
        self._user = user
        self._tenant = tenant
        self.raise_errors = True

    def as_user(self, user_id: Optional[str], tenant_id: Optional[str] = None) -> "Client":
        """A client for another user, another tenant, or with None nobody who is signed in."""
        return Client(self._host, user_id, tenant_id or self._tenant)

    async def get(self, path: str, **options: Any) -> ClientResponse:
        """Sends GET; for the options see `request`."""
        return await self.request("GET", path, **options)

    async def post(self, path: str, **options: Any) -> ClientResponse:
        """Sends POST; for the options see `request`."""
        return await self.request("POST", path, **options)

    async def put(self, path: str, **options: Any) -> ClientResponse:
        """Sends PUT; for the options see `request`."""
        return await self.request("PUT", path, **options)

    async def patch(self, path: str, **options: Any) -> ClientResponse:
        """Sends PATCH; for the options see `request`."""
        return await self.request("PATCH", path, **options)

    async def delete(self, path: str, **options: Any) -> ClientResponse:
        """Sends DELETE; for the options see `request`."""
        return await self.request("DELETE", path, **options)

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        data: Optional[str] = None,
        params: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> ClientResponse:
        """Sends a request with a JSON body (`json`), a text body (`data`), query parameters and headers.

        Raises HandlerFailed when the handler raises, unless `raise_errors` is False.
        """
        parts = urlsplit(path)
        query: Dict[str, str] = dict(parse_qsl(parts.query, keep_blank_values=True))
        query.update({name: str(value) for name, value in (params or {}).items()})
        sent = {name.lower(): value for name, value in (headers or {}).items()}
        if json is not None:
            sent.setdefault("content-type", "application/json")
        elif data is not None:
            sent.setdefault("content-type", "text/plain")
        body = json if json is not None else data
        try:
            answer = await self._host.http(method.upper(), parts.path, query, sent, body, self._user, self._tenant)
        except HandlerFailed:
            if self.raise_errors:
                raise
            answer = {"status": 500, "headers": {}, "body": {"error": "the plugin failed"}}
        return ClientResponse(answer["status"], answer["headers"], answer["body"])
