"""What is checked: web pages and TCP services, read from addresses."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Union
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}
IpAddress = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True)
class Target:
    """One thing to check. `kind` is `http`, `https` or `tcp`; `path` is empty for tcp. `address` is as it was given."""

    address: str
    kind: str
    host: str
    port: int
    path: str


def read_target(address: str) -> Target:
    """Reads one address. Raises ValueError that names it and says what is wrong."""
    if len(address) > 2000 or any(not char.isprintable() or char.isspace() for char in address):
        raise ValueError(f"{address[:60]!r} is not an address")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ValueError(f"{address!r} is not an address") from None
    if parts.scheme not in (*_PORTS, "tcp"):
        raise ValueError(f"{address!r} must start with https://, http:// or tcp://")
    if parts.username is not None or parts.password is not None:
        # Results are shown to many people, and so are the addresses in them.
        raise ValueError(f"an address of {parts.hostname!r} carries a user name or password; that is not supported")
    if not parts.hostname or port == 0:
        raise ValueError(f"{address!r} names no host")
    if parts.scheme == "tcp":
        if port is None or parts.path not in ("", "/") or parts.query:
            raise ValueError(f"{address!r} must be of the form tcp://host:port")
        return Target(address, "tcp", parts.hostname, port, "")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(address, parts.scheme, parts.hostname, port or _PORTS[parts.scheme], path)


def may_connect(address: IpAddress, allow_private: bool) -> bool:
    """Whether an IP address may be checked.

    Link-local ones never: cloud providers hand out credentials there (169.254.169.254). Private and loopback ones
    when the configuration says so, which keeps whoever may edit targets from probing the network around the container.
    """
    inner = _ipv4_within(address)
    if inner is not None:
        return may_connect(inner, allow_private)
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        return False
    return address.is_global or (allow_private and (address.is_private or _is_shared(address)))


def _ipv4_within(address: IpAddress) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to in the end."""
    if not isinstance(address, ipaddress.IPv6Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def _is_shared(address: IpAddress) -> bool:
    """100.64.0.0/10 of RFC 6598 is neither private nor global."""
    return isinstance(address, ipaddress.IPv4Address) and address in ipaddress.ip_network("100.64.0.0/10")
