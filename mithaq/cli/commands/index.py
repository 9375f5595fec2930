"""mithaq index: the passages of the search brought up to date now, without waiting for the worker."""

from argparse import Namespace

from mithaq.jobs.indexing import index

from ..told import Told


def run(args: Namespace, told: Told) -> None:
    done = index(anew=args.anew)
    told.say("indexed", **done)
    told.data(done)
