"""Posting to a Slack webhook with the standard library: HTTPS only, bounded in time, tries and bytes."""

from __future__ import annotations

import http.client
import json
import ssl
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any, Callable, Mapping, Optional

_MAX_ANSWER = 4096


class DeliveryFailed(Exception):
    """The message did not arrive. The text never holds the webhook's address, which is a secret."""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A webhook does not move; following a redirect would hand the message to whoever sent it."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


def https_only() -> urllib.request.OpenerDirector:
    """An opener that speaks HTTPS and nothing else: no http, ftp, file or data, and no redirects.

    The environment's https proxy is used, since the plugin sandbox gives network access by a proxy.
    """
    proxies = {scheme: proxy for scheme, proxy in urllib.request.getproxies().items() if scheme == "https"}
    return opener_with(urllib.request.HTTPSHandler(), urllib.request.ProxyHandler(proxies))


def opener_with(*handlers: urllib.request.BaseHandler) -> urllib.request.OpenerDirector:
    """An opener with these handlers and error handling, and none of urllib's other defaults."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.UnknownHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
        _NoRedirects(),
        *handlers,
    ):
        opener.add_handler(handler)
    return opener


@dataclass(frozen=True)
class RetryPolicy:
    """How often and how long. Seconds throughout.

    `total` stays under the 30 s that the platform allows for an external request.
    """

    attempts: int = 3
    timeout: float = 8.0
    first_delay: float = 0.5
    longest_delay: float = 8.0
    total: float = 25.0


class Webhook:
    """Delivers messages to one Slack webhook address."""

    def __init__(
        self,
        url: str,
        opener: Optional[urllib.request.OpenerDirector] = None,
        policy: RetryPolicy = RetryPolicy(),
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._opener = opener or https_only()
        self._policy = policy
        self._sleep = sleep
        self._now = now

    def __repr__(self) -> str:
        return "Webhook(<secret>)"

    def post(self, message: Mapping[str, Any]) -> int:
        """Posts one message and returns the number of tries it took.

        Tries again after 429, 5xx and connection trouble, with growing pauses or the pause that Slack asks
        for, and gives up when the tries or the time are used up. Any other answer is final.
        Raises DeliveryFailed.
        """
        body = json.dumps(message, ensure_ascii=False).encode("utf-8")
        ends = self._now() + self._policy.total
        for attempt in range(1, self._policy.attempts + 1):
            problem, pause = self._try(body, attempt)
            if problem is None:
                return attempt
            if pause is None:
                raise DeliveryFailed(problem)
            if attempt == self._policy.attempts or self._now() + pause + self._policy.timeout > ends:
                raise DeliveryFailed(f"{problem}, gave up after {attempt} {'try' if attempt == 1 else 'tries'}")
            self._sleep(pause)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _try(self, body: bytes, attempt: int) -> tuple[Optional[str], Optional[float]]:
        """One request: (None, None) when it arrived, else what went wrong and the pause before another try."""
        request = urllib.request.Request(
            self._url,
            data=body,
            method="POST",
            headers={"Content-Type": "application/json; charset=utf-8", "User-Agent": "ops-center-slack-integration/1"},
        )
        delay = min(self._policy.first_delay * 2 ** (attempt - 1), self._policy.longest_delay)
        try:
            with self._opener.open(request, timeout=self._policy.timeout) as answer:
                answer.read(_MAX_ANSWER)
                return None, None
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 429:
                    return "Slack says there are too many messages (429)", self._asked_pause(error, delay)
                if error.code >= 500:
                    return f"Slack answered {error.code}", delay
                return _refusal(error), None
        except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, str):
                # urllib itself refuses, such as "unknown url type": another try would end the same way.
                return "the webhook's address cannot be used", None
            if isinstance(reason, ssl.SSLCertVerificationError):
                return "the certificate of the webhook's host is not trusted", None
            return f"Slack could not be reached ({type(reason).__name__})", delay

    def _asked_pause(self, error: urllib.error.HTTPError, default: float) -> float:
        asked = (error.headers.get("Retry-After") or "").strip()
        if not asked.isascii() or not asked.isdigit() or len(asked) > 6:
            return default
        return max(float(asked), default)


def _refusal(error: urllib.error.HTTPError) -> str:
    """What a final answer means to the person who set the webhook up."""
    if error.code in (404, 410):
        return f"Slack does not know this webhook any more ({error.code}); make a new one"
    if error.code in (401, 403):
        return f"Slack does not let this webhook post ({error.code})"
    if 300 <= error.code < 400:
        return f"the webhook answered with a redirect ({error.code}), which is not followed"
    return f"Slack refused the message ({error.code})"
