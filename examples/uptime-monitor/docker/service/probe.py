"""One check of one target, bounded in time from the first packet to the last.

Only the look-up of names has bounds of its own, those of the system's resolver (`dns_opt` in docker-compose.yml).
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from typing import Iterator

from .targets import IpAddress, Target, may_connect


@dataclass(frozen=True)
class Result:
    """What a check found. `certificate_days` is the number of days that the certificate is still valid (https only)."""

    up: bool
    milliseconds: float
    detail: str
    certificate_days: int | None = None


class _Refused(Exception):
    """The target may not be checked."""


def probe(target: Target, timeout: float, allow_private: bool) -> Result:
    """Checks one target. A web page is up when it answers below 400; a TCP service when it accepts a connection.

    Never raises for anything that the other side does.
    """
    began = time.monotonic()

    def result(up: bool, detail: str, certificate_days: int | None = None) -> Result:
        return Result(up, round((time.monotonic() - began) * 1000, 1), detail, certificate_days)

    try:
        with _Deadline(timeout) as deadline:
            connection = deadline.watch(_connect(target, deadline, allow_private))
            if target.kind == "tcp":
                return result(True, "accepts connections")
            days = None
            if target.kind == "https":
                context = ssl.create_default_context()
                # The handshake is a step of its own, so that the deadline can already cut it.
                wrapped = context.wrap_socket(connection, server_hostname=target.host, do_handshake_on_connect=False)
                connection = deadline.watch(wrapped)
                wrapped.do_handshake()
                days = _days_left(wrapped)
            status = _status(target, connection, timeout)
            if deadline.passed:
                raise TimeoutError  # to the reader a cut connection looks like the end of the headers
            return result(status < 400, f"answered {status}", days)
    except _Refused as problem:
        return result(False, str(problem))
    except ssl.SSLCertVerificationError as problem:
        return result(False, f"certificate: {problem.verify_message}")
    except (OSError, http.client.HTTPException, ValueError) as problem:
        if deadline.passed or isinstance(problem, (TimeoutError, socket.timeout)):
            return result(False, f"no answer within {timeout:g} s")
        return result(False, _words(problem))


class _Deadline:
    """Cuts the watched socket when the time is up.

    A socket's own timeout starts anew at every read, so a server that sends one byte at a time never meets it.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self.passed = False

    def __enter__(self) -> _Deadline:
        self._timer.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._timer.cancel()
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def left(self) -> float:
        """Seconds that are left, never none: zero would mean "do not block" to a socket."""
        return max(self._ends - time.monotonic(), 0.001)

    def watch(self, connection: socket.socket) -> socket.socket:
        with self._lock:
            self._socket = connection
            if self.passed:
                raise TimeoutError
        return connection

    def _cut(self) -> None:
        with self._lock:
            self.passed = True
            if self._socket is not None:
                try:
                    # The plain one: an SSLSocket's own would say goodbye first, and wait for an answer.
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
                except OSError:
                    pass  # the other side was faster


def _connect(target: Target, deadline: _Deadline, allow_private: bool) -> socket.socket:
    """Connects to the first address that answers. The address that was checked is the one that is connected to:
    a name that is looked up twice may lead elsewhere the second time."""
    last: OSError | None = None
    for address in _addresses(target, allow_private):
        try:
            return socket.create_connection((str(address), target.port), timeout=deadline.left())
        except OSError as problem:
            last = problem
    raise last or _Refused("the host has no address")


def _addresses(target: Target, allow_private: bool) -> Iterator[IpAddress]:
    found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(entry[4][0].split("%")[0]) for entry in found]
    allowed = [address for address in addresses if may_connect(address, allow_private)]
    if addresses and not allowed:
        raise _Refused("the host's address is not one that may be checked")
    return iter(dict.fromkeys(allowed))


def _status(target: Target, connection: socket.socket, timeout: float) -> int:
    client = http.client.HTTPConnection(target.host, target.port, timeout=timeout)
    client.sock = connection
    default = (target.kind, target.port) in (("http", 80), ("https", 443))
    host = f"[{target.host}]" if ":" in target.host else target.host
    headers = {
        "Host": host if default else f"{host}:{target.port}",
        "User-Agent": "ops-center-uptime-monitor/1",
        "Connection": "close",
    }
    client.request("GET", target.path, headers=headers)
    return client.getresponse().status


def _days_left(connection: ssl.SSLSocket) -> int | None:
    certificate = connection.getpeercert() or {}
    ends = certificate.get("notAfter")
    return int((ssl.cert_time_to_seconds(ends) - time.time()) // 86400) if isinstance(ends, str) else None


def _words(problem: Exception) -> str:
    if isinstance(problem, socket.gaierror):
        return "the host's name is not known"
    if isinstance(problem, ConnectionRefusedError):
        return "connection refused"
    if isinstance(problem, (ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected)):
        return "connection closed by the other side"
    if isinstance(problem, ssl.SSLError):
        return f"TLS: {problem.reason or 'failed'}"
    return f"not reachable ({type(problem).__name__})"
