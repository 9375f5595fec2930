"""mithaq worker: carries out the long work of this node, and keeps its search up to date."""

import logging
import threading
import time
from argparse import Namespace
from datetime import timedelta

from django.core.management import call_command
from django.db import DatabaseError, connections
from django.utils import timezone

from mithaq.jobs.run import forget_interrupted, wake_index
from mithaq.roadmap.slips import warm
from mithaq.secretariat.sweeping import sweep

from ..told import Told

WATCHED = 2.0  # seconds after which new entries begin to be read for the search
UNDER_WAY = timedelta(days=1)  # no bag takes as long to be taken in: older bytes without a row are what a crash left

log = logging.getLogger("mithaq.worker")


def run(args: Namespace, told: Told) -> None:
    forget_interrupted()
    _sweep()
    threading.Thread(target=warm, name="warm", daemon=True).start()
    told.say("working")
    if args.until_idle:
        wake_index()
    else:
        threading.Thread(target=_watch, name="watch", daemon=True).start()
    call_command("db_worker", interval=0.5, batch=args.until_idle, reload=False, verbosity=0)


def _sweep() -> None:
    """A store that can't be looked through now is no reason not to work."""
    try:
        gone = sweep(timezone.now() - UNDER_WAY)
    except (OSError, DatabaseError) as fault:
        log.warning("the store of files was not swept: %s", fault)
    else:
        if gone:
            log.warning("bytes that no row names, taken away: %s", ", ".join(gone))


def _watch() -> None:
    """Whoever performs or receives need not know of the search: what is new is seen here. Once a day the store is."""
    swept = time.monotonic()
    while True:
        if time.monotonic() - swept > UNDER_WAY.total_seconds():
            _sweep()
            swept = time.monotonic()
        try:
            wake_index()
        except DatabaseError as fault:  # busy, or gone for a while: the next round asks again
            log.warning("the search was not looked after: %s", fault)
        finally:
            connections.close_all()
        time.sleep(WATCHED)
