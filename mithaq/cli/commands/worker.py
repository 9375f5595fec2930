"""mithaq worker: carries out the long work of this node."""

from argparse import Namespace
from threading import Thread

from django.core.management import call_command

from mithaq.jobs.run import forget_interrupted
from mithaq.roadmap.slips import warm

from ..told import Told


def run(args: Namespace, told: Told) -> None:
    forget_interrupted()
    Thread(target=warm, name="warm", daemon=True).start()
    told.say("working")
    call_command("db_worker", interval=0.5, batch=args.until_idle, reload=False, verbosity=0)
