"""Jobs at a later time: `await plugin.scheduler.run_in(timedelta(hours=1), "check", device_id=id)`."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any, Dict, List, NamedTuple, Union

from ._link import Caller, zoned


class ScheduledJob(NamedTuple):
    """A job that waits for its time."""

    job_id: str
    at: datetime
    job: str
    args: Dict[str, Any]


class Scheduler:
    """The tenant's schedule of this plugin. Every call needs the permission `cron:schedule`.

    A job is a function that was registered with `@plugin.job(name)`, or is named under `cron` in plugin.yaml.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def run_at(self, when: datetime, job: str, /, **args: Any) -> str:
        """Runs a job once at a time; one without a zone is local. Returns the id of the schedule."""
        at = zoned(when, "the time").astimezone(timezone.utc)
        return str(await self._caller.ask("scheduler/runAt", {"at": at.isoformat(), "job": job, "args": args}, "jobId"))

    async def run_in(self, delay: Union[timedelta, float], job: str, /, **args: Any) -> str:
        """Runs a job once after a delay, in seconds or as a timedelta, on the platform's clock. Returns the id."""
        span = delay if isinstance(delay, timedelta) else timedelta(seconds=delay)
        delay_ms = max(span.total_seconds() * 1000, 0)
        return str(await self._caller.ask("scheduler/runIn", {"delayMs": delay_ms, "job": job, "args": args}, "jobId"))

    async def list(self) -> "List[ScheduledJob]":
        """The jobs that wait, soonest first."""
        rows = await self._caller.ask("scheduler/list", {}, "jobs")
        return [ScheduledJob(row["jobId"], _read_time(row["at"]), row["job"], dict(row["args"])) for row in rows]

    async def cancel(self, job_id: str) -> bool:
        """Takes a schedule back; False when it ran already or never was."""
        return bool(await self._caller.ask("scheduler/cancel", {"jobId": job_id}, "cancelled"))

    async def cancel_all(self) -> int:
        """Takes all schedules back and returns how many there were."""
        return int(await self._caller.ask("scheduler/cancelAll", {}, "cancelled"))


def _read_time(text: str) -> datetime:
    # Before Python 3.11 `fromisoformat` knows no Z.
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
