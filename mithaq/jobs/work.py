"""What a piece of long work sees of its row: it tells how far it is, and asks whether to stop."""

import time
from typing import Any

from django.utils import timezone

from mithaq.desk.models import Job

PAUSE = 0.5  # seconds between two writes or questions: what a watching person notices


class Stopped(BaseException):
    """Somebody asked this work to stop, and it did. No exception that a reader of bad files might take for a fault."""


class Work:
    """One job under way. Only the worker that carries it out holds this."""

    def __init__(self, job: Job) -> None:
        self.job, self._told, self._asked, self._stop = job, 0.0, 0.0, False

    def tell(self, progress: int, **news: Any) -> None:
        """How far it is, 0–100, and what is known so far, as plain values; written at most twice a second."""
        now = time.monotonic()
        if now - self._told >= PAUSE and (progress, news) != (self.job.progress, self.job.values):
            self._told, self.job.progress, self.job.values = now, progress, news
            Job.objects.filter(pk=self.job.pk).update(progress=progress, values=news)

    def stopped(self) -> bool:
        """Did somebody ask it to stop? The row is asked at most twice a second."""
        now = time.monotonic()
        if not self._stop and now - self._asked >= PAUSE:
            self._asked = now
            self._stop = Job.objects.filter(pk=self.job.pk, asked_to_stop=True).exists()
        return self._stop

    def go_on(self) -> None:
        """Stopped, if somebody asked for it."""
        if self.stopped():
            raise Stopped

    def end(self, state: str, *, code: str = "", values: dict[str, Any] | None = None, result: Any = None) -> None:
        """The last word on it."""
        Job.objects.filter(pk=self.job.pk).update(
            state=state, code=code, values=values or {}, result=result, ended=timezone.now(),
            progress=100 if state == Job.DONE else self.job.progress,
        )  # fmt: skip
