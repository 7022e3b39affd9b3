"""Key-value storage with its limits."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from .._tables import WIRE_LIMITS
from ..errors import QuotaExceeded
from .records import bad_params

KEY_LENGTH = int(WIRE_LIMITS["keyLength"])
VALUE_BYTES = int(WIRE_LIMITS["valueBytes"])


class FakeStorage:
    """Values of one plugin, apart for each tenant. `quota` is in bytes of keys and JSON together, for one tenant."""

    def __init__(self, quota: int) -> None:
        self.quota = quota
        self._tenants: Dict[str, Dict[str, bytes]] = {}

    def get(self, tenant: str, key: Any) -> Any:
        """The value of a key; None when there is none."""
        value = self._values(tenant).get(_key(key))
        return None if value is None else json.loads(value)

    def set(self, tenant: str, key: Any, value: Any) -> None:
        """Keeps a value. Raises QuotaExceeded."""
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        if len(data) > VALUE_BYTES:
            raise _too_much(f"the value of {key!r}", VALUE_BYTES, len(data))
        values = self._values(tenant)
        others = sum(len(name.encode("utf-8", "surrogatepass")) + len(one) for name, one in values.items() if name != key)
        used = others + len(_key(key).encode("utf-8", "surrogatepass")) + len(data)
        if used > self.quota:
            raise _too_much("what is stored", self.quota, used)
        values[key] = data

    def delete(self, tenant: str, key: Any) -> bool:
        """Removes a key; False when there was none."""
        return self._values(tenant).pop(_key(key), None) is not None

    def list(self, tenant: str, prefix: Any) -> List[str]:
        """Keys with a prefix, in the order of their code points."""
        if not isinstance(prefix, str) or len(prefix) > KEY_LENGTH:
            raise bad_params(f"a prefix is text of at most {KEY_LENGTH} characters")
        return sorted(key for key in self._values(tenant) if key.startswith(prefix))

    def _values(self, tenant: str) -> Dict[str, bytes]:
        return self._tenants.setdefault(tenant, {})


def _key(key: Any) -> str:
    if not isinstance(key, str) or not 1 <= len(key) <= KEY_LENGTH:
        raise bad_params(f"a key is text of 1 to {KEY_LENGTH} characters")
    return key


def _too_much(what: str, limit: int, used: int) -> QuotaExceeded:
    data = {"resource": "storage", "limit": limit, "used": used}
    return QuotaExceeded(f"{what} would take {used} bytes of {limit}", data)
