"""A token bucket for each tenant. One process serves all tenants, so one must not use up another's share."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Callable


@dataclass
class _Bucket:
    tokens: float
    filled_at: float
    left_out: int = 0


class RateLimits:
    """Remembers at most `tenants` buckets; the one that was idle longest is forgotten first."""

    def __init__(self, now: Callable[[], float] = time.monotonic, tenants: int = 1000) -> None:
        self._now = now
        self._tenants = tenants
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, tenant_id: str, per_minute: int) -> int | None:
        """Takes one message from the tenant's share.

        Returns how many messages were held back since the last one that was allowed, or None when this
        one must be held back too.
        """
        with self._lock:
            bucket = self._bucket(tenant_id, per_minute)
            if bucket.tokens < 1:
                bucket.left_out += 1
                return None
            bucket.tokens -= 1
            left_out, bucket.left_out = bucket.left_out, 0
            return left_out

    def give_back(self, tenant_id: str, left_out: int) -> None:
        """Notes that an allowed message did not arrive: the next one counts it as left out."""
        with self._lock:
            bucket = self._buckets.get(tenant_id)
            if bucket is not None:
                bucket.left_out += left_out + 1

    def _bucket(self, tenant_id: str, per_minute: int) -> _Bucket:
        now = self._now()
        bucket = self._buckets.get(tenant_id)
        if bucket is None:
            bucket = self._buckets[tenant_id] = _Bucket(tokens=float(per_minute), filled_at=now)
        self._buckets.move_to_end(tenant_id)
        while len(self._buckets) > self._tenants:
            self._buckets.popitem(last=False)
        gained = (now - bucket.filled_at) * per_minute / 60
        bucket.tokens = min(float(per_minute), bucket.tokens + gained)
        bucket.filled_at = now
        return bucket
