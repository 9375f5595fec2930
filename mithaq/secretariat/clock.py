"""The one place where the secretariat reads the clock: to date an entry or a parcel, to see a mandate run out."""

from datetime import datetime

from django.utils import timezone


def clock() -> datetime:
    """Now, with its time zone. It informs; order comes from what each side had seen."""
    return timezone.now()
