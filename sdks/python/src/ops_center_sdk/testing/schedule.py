"""Jobs that wait for their time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

from ..errors import QuotaExceeded
from .cron import Cron
from .records import bad_params

#: Jobs of one tenant that may wait at a time.
MOST_WAITING = 1000


@dataclass
class WaitingJob:
    """A job with its time. One of `cron` in plugin.yaml comes again and has no id."""

    at: datetime
    job: str
    tenant: str
    args: Dict[str, Any]
    job_id: str = ""
    cron: Optional[Cron] = None


class FakeSchedule:
    """The schedules of all tenants."""

    def __init__(self) -> None:
        self._jobs: List[WaitingJob] = []
        self._made = 0

    def run_at(self, tenant: str, at: Any, job: Any, args: Any) -> str:
        """Adds a job and returns its id. Raises QuotaExceeded and InvalidParams."""
        if not isinstance(job, str) or not 1 <= len(job) <= 200:
            raise bad_params("a job is named by text of 1 to 200 characters")
        if not isinstance(args, dict):
            raise bad_params("the arguments of a job are a mapping")
        moment = _read_moment(at)
        used = len(self.waiting(tenant)) + 1
        if used > MOST_WAITING:
            data = {"resource": "jobs", "limit": MOST_WAITING, "used": used}
            raise QuotaExceeded(f"at most {MOST_WAITING} jobs may wait", data)
        self._made += 1
        job_id = f"job-{self._made}"
        self._jobs.append(WaitingJob(moment, job, tenant, args, job_id))
        return job_id

    def add_cron(self, tenant: str, name: str, schedule: str, now: datetime) -> None:
        """Adds a job that comes again and again. Raises RegistrationError for a schedule that cannot be read."""
        cron = Cron(schedule)
        at = cron.next_after(now)
        if at is not None:
            self._jobs.append(WaitingJob(at, name, tenant, {}, cron=cron))

    def waiting(self, tenant: str) -> List[WaitingJob]:
        """Jobs that a plugin scheduled, soonest first."""
        return sorted((one for one in self._jobs if one.tenant == tenant and one.job_id), key=lambda one: one.at)

    def cancel(self, tenant: str, job_id: Any) -> bool:
        """Takes a job back; False when there is none."""
        kept = [one for one in self._jobs if one.tenant != tenant or one.job_id != job_id or not job_id]
        found = len(kept) < len(self._jobs)
        self._jobs = kept
        return found

    def cancel_all(self, tenant: str) -> int:
        """Takes all jobs back that the plugin scheduled."""
        return sum(self.cancel(tenant, one.job_id) for one in self.waiting(tenant))

    def take_due(self, until: datetime) -> Optional[WaitingJob]:
        """The next job that is due, which then waits no longer; None when none is."""
        due = [one for one in self._jobs if one.at <= until]
        if not due:
            return None
        job = min(due, key=lambda one: one.at)
        following = job.cron.next_after(job.at) if job.cron is not None else None
        self._jobs.remove(job)
        if following is not None:
            self._jobs.append(WaitingJob(following, job.job, job.tenant, {}, cron=job.cron))
        return job


def _read_moment(text: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
        if moment.tzinfo is not None:
            return moment.astimezone(timezone.utc)
    except (ValueError, OverflowError):
        pass
    raise bad_params("the time of a job is RFC 3339 with a zone")
