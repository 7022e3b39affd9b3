"""When a cron expression of five fields comes next, in UTC."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Dict, FrozenSet, List, Optional, Tuple

from ..errors import RegistrationError

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS = "sun mon tue wed thu fri sat".split()
_FIELDS: List[Tuple[str, int, int, Dict[str, int]]] = [
    ("minute", 0, 59, {}),
    ("hour", 0, 23, {}),
    ("day of the month", 1, 31, {}),
    ("month", 1, 12, {name: index + 1 for index, name in enumerate(_MONTHS)}),
    ("day of the week", 0, 7, {name: index for index, name in enumerate(_DAYS)}),
]


class Cron:
    """A schedule of five fields: lists, ranges, steps, and names of months and weekdays. Raises RegistrationError."""

    def __init__(self, text: str) -> None:
        parts = str(text).split()
        if len(parts) != 5:
            raise RegistrationError(f"the schedule {text!r} needs five fields")
        self._minutes, self._hours, self._days, self._months, weekdays = (
            _read(part, field, text) for part, field in zip(parts, _FIELDS)
        )
        self._weekdays = frozenset(day % 7 for day in weekdays)
        self._any_day, self._any_weekday = parts[2].startswith("*"), parts[4].startswith("*")

    def next_after(self, moment: datetime) -> Optional[datetime]:
        """The first minute after a moment at which it is due; None when that is not within eight years."""
        at = moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
        end = at + timedelta(days=8 * 366)
        while at < end:
            if at.month not in self._months or not self._fits_day(at):
                at = at.replace(hour=0, minute=0) + timedelta(days=1)
            elif at.hour not in self._hours:
                at = at.replace(minute=0) + timedelta(hours=1)
            elif at.minute not in self._minutes:
                at += timedelta(minutes=1)
            else:
                return at
        return None

    def _fits_day(self, at: datetime) -> bool:
        day, weekday = at.day in self._days, (at.weekday() + 1) % 7 in self._weekdays
        # As in Vixie cron: when both are restricted, either is enough.
        return day and weekday if self._any_day or self._any_weekday else day or weekday


def _read(text: str, field: Tuple[str, int, int, Dict[str, int]], whole: str) -> FrozenSet[int]:
    name, low, high, names = field
    values: List[int] = []
    for item in text.split(","):
        span, _, step = item.partition("/")
        first, _, last = span.partition("-")
        try:
            start, end = (low, high) if span == "*" else (_value(first, names), _value(last or first, names))
            every = int(step) if step else 1
        except ValueError:
            raise RegistrationError(f"the schedule {whole!r}: {item!r} is no {name}") from None
        if not low <= start <= end <= high or every < 1:
            raise RegistrationError(f"the schedule {whole!r}: {item!r} is no {name}")
        values.extend(range(start, end + 1, every))
    return frozenset(values)


def _value(text: str, names: Dict[str, int]) -> int:
    return names[text.lower()] if text.lower() in names else int(text)
